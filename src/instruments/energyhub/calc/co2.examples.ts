import type { Example } from '../../../core/example.ts'
import type { GivenCo2 } from './co2.ts'
import { fourHours } from './dispatch.examples.ts'

const { battery } = fourHours

/** One kWh is needed in the second hour, when power is dirty; in the first it is clean and no cheaper. */
export const cleanHour: GivenCo2 = {
  ...fourHours,
  load: [0, 4],
  pv: 0,
  buy: 0.2,
  gramsPerKwh: [100, 500],
  battery: battery && { ...battery, etaCharge: 0.8, etaDischarge: 1 },
  eurPerTonne: [0, 200],
}

type Told = {
  readonly without: number
  readonly kg: readonly number[]
  readonly cost: readonly number[]
  readonly cleanest: number
}

export const examples: readonly Example<[GivenCo2], Told>[] = [
  {
    name: 'losses cost more than clean power saves, until emission has a price',
    given: [cleanHour],
    expected: { without: 2, kg: [2, 0.8 * 0.5 + 0.4], cost: [0.8, 0.16 + 0.8], cleanest: 0.8 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps:
        '4 kWh at 500 g = 2 kg. At 200 EUR/t: clean 0.22/0.8 = 0.275 < 0.30, so 4 kW in, 3.2 kWh out: 0.4 + 0.8·0.5 kg for 0.96',
    },
  },
  {
    name: 'without a battery a price on emission changes nothing',
    given: [{ ...cleanHour, battery: null }],
    expected: { without: 2, kg: [2, 2], cost: [0.8, 0.8], cleanest: 2 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '4 kWh at 500 g' },
  },
  {
    name: 'the clean plan uses the sun first',
    given: [{ ...cleanHour, pv: [4, 0], exportLimitKw: 0, eurPerTonne: [0] }],
    expected: { without: 2, kg: [0.4], cost: [0.16], cleanest: 0.4 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '4 kWh of sun stored gives 3.2; 0.8 kWh bought at 500 g' },
  },
]
