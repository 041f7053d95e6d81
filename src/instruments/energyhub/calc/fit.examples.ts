import type { Example } from '../../../core/example.ts'
import type { GivenFit } from './fit.ts'

const battery = {
  chargeKw: 10,
  dischargeKw: 10,
  energyKwh: 10,
  etaCharge: 1,
  etaDischarge: 1,
  selfDischargePerHour: 0,
  wearEurPerKwh: 0,
  startKwh: 10,
  endKwh: null,
}

/** A day shift, an evening shift, a second day shift and one with panels, on 15 kW. */
export const queue: GivenFit = {
  stepHours: 1,
  limitKw: 15,
  companies: [
    { name: 'Dag', load: [10, 0], pv: 0 },
    { name: 'Avond', load: [0, 10], pv: 0 },
    { name: 'Dag en nacht', load: [10, 5], pv: 0 },
    { name: 'Zon', load: [2, 2], pv: [8, 0] },
  ],
  battery: null,
}

type Told = { readonly own: number; readonly sharing: number; readonly battery: number | null }

export const examples: readonly Example<[GivenFit], Told>[] = [
  {
    name: 'a day shift and an evening shift fit together where two contracts do not',
    given: [queue],
    expected: { own: 1, sharing: 2, battery: null },
    origin: { kind: 'hand', steps: '10 + 10 > 15; together 10 and 10; the third makes 20 in the first hour' },
  },
  {
    name: 'a battery lets the third in',
    given: [{ ...queue, battery }],
    expected: { own: 1, sharing: 2, battery: 4 },
    origin: {
      kind: 'hand',
      steps: 'with three: 20 and 15 kW on 15: 5 kWh from 10. With the fourth: 20 + 2 − 8 = 14 and 17 kW: 2 kWh more',
    },
  },
  {
    name: 'a limit of nothing fits nobody',
    given: [{ ...queue, limitKw: 0 }],
    expected: { own: 0, sharing: 0, battery: null },
    origin: { kind: 'hand', steps: 'the first already draws 10 kW' },
  },
  {
    name: 'an own contract counts before the measured peak',
    given: [{ ...queue, companies: queue.companies.map((company) => ({ ...company, contractKw: 5 })) }],
    expected: { own: 3, sharing: 2, battery: null },
    origin: { kind: 'hand', steps: '5 + 5 + 5 = 15' },
  },
]
