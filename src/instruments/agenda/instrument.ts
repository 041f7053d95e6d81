import type { Plate } from '../../core/instrument.ts'
import { questions } from './model.ts'

export const agenda: Plate = {
  id: 'agenda',
  title: { nl: 'Uitvoeringsagenda', en: 'Execution agenda' },
  pillar: 'agenda',
  answers: ['aligned-agenda', 'stimulate-entrepreneurship'],
  questions,
}
