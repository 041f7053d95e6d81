import type { Plate } from '../../core/instrument.ts'
import {
  cash,
  co2,
  curtailment,
  dispatch,
  fit,
  groupContract,
  hub,
  peak,
  rolling,
  size,
  split,
  tariff,
} from './model.ts'

export const energyhub: Plate = {
  id: 'energyhub',
  title: { nl: 'Energiehub', en: 'Energy hub' },
  pillar: 'innovative',
  answers: ['local-storage', 'grid-capacity'],
  questions: [dispatch, peak, curtailment, size, fit, tariff, rolling, split, groupContract, co2, cash, hub],
}
