import type { Example } from '../../../core/example.ts'
import { fourHours } from './dispatch.examples.ts'
import type { GivenPeak } from './peak.ts'

const { stepHours, load, pv, battery } = fourHours
const hub: GivenPeak = { stepHours, load, pv, battery }

type Told = { readonly without: number; readonly with: number; readonly needed: number | null }

export const examples: readonly Example<[GivenPeak], Told>[] = [
  {
    name: 'a battery filled with the morning sun levels the evening',
    given: [hub],
    expected: { without: 6, with: 3.15, needed: null },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '6 kWh stored gives 5.7 kWh; (12 − 5.7) / 2 = 3.15 kW in both hours' },
  },
  {
    name: 'the power of a battery limits what it can shave',
    given: [{ ...hub, battery: battery && { ...battery, dischargeKw: 1 } }],
    expected: { without: 6, with: 5, needed: null },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '6 − 1 = 5 kW, and 2 kWh out is less than it holds' },
  },
  {
    name: 'a smaller contract tells the battery it needs',
    given: [{ ...hub, contractKw: 4 }],
    expected: { without: 6, with: 3.15, needed: 4 / 0.95 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'two hours of 2 kW too much: 4 kWh out takes 4/0.95 stored' },
  },
  {
    name: 'no size helps when the power is too small',
    given: [{ ...hub, contractKw: 1 }],
    expected: { without: 6, with: 3.15, needed: null },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '6 − 1 = 5 kW is more than the 4 kW of the battery' },
  },
  {
    name: 'a hub that makes more than it uses needs no import at all',
    given: [{ ...hub, load: [1, 1, 1, 1], pv: 2 }],
    expected: { without: 0, with: 0, needed: null },
    origin: { kind: 'hand', steps: 'net −1 kW in each hour' },
  },
]
