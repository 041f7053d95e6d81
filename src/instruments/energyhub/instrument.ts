import type { Plate } from '../../core/instrument.ts'
import { dispatch } from './model.ts'

export const energyhub: Plate = {
  id: 'energyhub',
  title: { nl: 'Energiehub', en: 'Energy hub' },
  pillar: 'smart',
  answers: ['local-storage', 'shared-connection', 'flexible-regulation'],
  questions: [dispatch],
}
