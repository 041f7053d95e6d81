import type { Example } from '../../../core/example.ts'
import { fourHours } from './dispatch.examples.ts'
import type { GivenRolling } from './rolling.ts'

const { battery } = fourHours

/** Two days of two half-days: cheap, then dear. On the second day the load comes early. */
export const twoDays: GivenRolling = {
  stepHours: 12,
  load: [0, 1, 1, 0],
  pv: 0,
  importLimitKw: 10,
  exportLimitKw: 0,
  buy: [0.1, 0.3, 0.3, 0.1],
  sell: 0,
  shortagePrice: 10,
  battery: battery && { ...battery, chargeKw: 2, dischargeKw: 2, energyKwh: 24, etaCharge: 1, etaDischarge: 1 },
  lookAheadHours: 24,
  executeHours: 24,
  forecast: 'perfect',
}

type Told = {
  readonly cost: number
  readonly foresight: number
  readonly without: number
  readonly kept: number | null
}

export const examples: readonly Example<[GivenRolling], Told>[] = [
  {
    name: 'planning a day at a time misses what tomorrow morning needs',
    given: [twoDays],
    expected: { cost: 4.8, foresight: 2.4, without: 7.2, kept: 0.5 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: 'seen whole: 24 kWh at 0.10. Seen by day: 12 at 0.10 for the evening, 12 at 0.30 the next morning',
    },
  },
  {
    name: 'yesterday as a forecast charges for an evening that does not come',
    given: [{ ...twoDays, load: [0, 1, 0, 0], buy: [0.1, 0.3, 0.1, 0.3], forecast: 'yesterday' }],
    expected: { cost: 1.2 + 1.2, foresight: 1.2, without: 3.6, kept: 0.5 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: 'it buys 12 kWh at 0.10 on the second day and has no use for it: 2.4 instead of 1.2',
    },
  },
  {
    name: 'without a gain there is no part of it',
    given: [{ ...twoDays, buy: 0.2 }],
    expected: { cost: 4.8, foresight: 4.8, without: 4.8, kept: null },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '24 kWh at 0.20 whatever the plan' },
  },
]
