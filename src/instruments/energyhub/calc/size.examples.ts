import type { Example } from '../../../core/example.ts'
import { fourHours } from './dispatch.examples.ts'
import type { GivenSize } from './size.ts'

const { battery: _battery, schedule: _schedule, ...hub } = fourHours

/** The series of four hours stand for 4 / 8 760 of a year; with these prices 1 kW costs 0.01 and 1 kWh 0.02 in it. */
export const sizeCase: GivenSize = {
  ...hub,
  kind: { etaCharge: 0.95, etaDischarge: 0.95, selfDischargePerHour: 0, wearEurPerKwh: 0 },
  investment: { eurPerKw: 21.9, eurPerKwh: 43.8, lifeYears: 1, interest: 0, mostKw: 20, mostKwh: 20 },
  mapPoints: 0,
}

type Told = { readonly kw: number; readonly kwh: number; readonly cost: number }

export const examples: readonly Example<[GivenSize], Told>[] = [
  {
    name: 'every surplus kilowatt-hour is stored while that pays',
    given: [sizeCase],
    expected: { kw: 6, kwh: 9.5, cost: 0.845 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: '10 kWh surplus at 6 and 4 kW: 9.5 stored, 9.025 out. (12 − 9.025)·0.20 + 6·0.01 + 9.5·0.02 = 0.845',
    },
  },
  {
    name: 'a battery that costs too much is not built',
    given: [{ ...sizeCase, investment: { ...sizeCase.investment, eurPerKwh: 1000 } }],
    expected: { kw: 0, kwh: 0, cost: 2.4 },
    tolerance: 1e-6,
    origin: { kind: 'hand', steps: 'a kWh would cost 0.457 and save 0.19 at most' },
  },
  {
    name: 'a battery may not grow beyond the room there is',
    given: [{ ...sizeCase, investment: { ...sizeCase.investment, mostKw: 0, mostKwh: 0 } }],
    expected: { kw: 0, kwh: 0, cost: 2.4 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'no battery: all 12 kWh are bought at 0.20' },
  },
]
