import type { Plate } from '../../core/instrument.ts'
import { questions } from './model.ts'

export const energyhub: Plate = {
  id: 'energyhub',
  title: { nl: 'Energiehub', en: 'Energy hub' },
  pillar: 'innovative',
  answers: ['local-storage', 'grid-capacity'],
  questions,
}
