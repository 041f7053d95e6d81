import type { Example } from '../../../core/example.ts'
import { fourHours } from './dispatch.examples.ts'
import type { GivenDispatch } from './dispatch.ts'

type Told = { readonly now: number; readonly unavoidable: number; readonly cheapest: number }

export const examples: readonly Example<[GivenDispatch], Told>[] = [
  {
    name: 'a full battery cannot take the rest of the morning',
    given: [fourHours],
    expected: { now: 10, unavoidable: 10 - 6 / 0.95, cheapest: 10 - 6 / 0.95 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'surplus 10 kWh; the first 6/0.95 = 6.3158 kWh fills 6 kWh: 3.6842 lost' },
  },
  {
    name: 'what may be fed in is not lost',
    given: [{ ...fourHours, exportLimitKw: 5 }],
    expected: { now: 1, unavoidable: 0, cheapest: 0 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'surplus 6 and 4 kW, 5 kW may out: 1 kWh is left, and the battery takes it' },
  },
  {
    name: 'when power costs less than nothing the cheapest plan leaves the sun unused',
    given: [{ ...fourHours, battery: null, buy: -0.1, sell: -0.2 }],
    expected: { now: 10, unavoidable: 10, cheapest: 14 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'all load bought: 14 kWh of sun unused, of which 10 had no use anyway' },
  },
]
