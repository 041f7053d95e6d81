import type { Example } from '../../../core/example.ts'
import { neighbours } from './hub.examples.ts'
import type { GivenSplit } from './split.ts'

const { importLimitKw: _in, exportLimitKw: _out, price: _price, batteries: _batteries, ...group } = neighbours

/** The roof and the press of the hub, of which the roof may now feed in nothing. */
export const roofAndPress: GivenSplit = {
  ...group,
  companies: group.companies.map((company) => ({ ...company, exportLimitKw: company.name === 'Dak' ? 4 : 0 })),
  sell: 0,
  limitPart: 1,
  battery: null,
  batteryCostEur: 0,
  pairs: 50,
  seed: 1,
}

type Told = {
  readonly gain: number
  readonly shapley: readonly number[]
  readonly energy: readonly number[]
  readonly connection: readonly number[]
}

export const examples: readonly Example<[GivenSplit], Told>[] = [
  {
    name: 'two who need each other share equally by what they add',
    given: [roofAndPress],
    expected: { gain: 0.8, shapley: [0.4, 0.4], energy: [0, 0.8], connection: [0.4, 0.4] },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'the press saves 4 kWh at 0.20 and cannot without the roof; it alone draws energy' },
  },
  {
    name: 'a second press halves what each press adds, not what the roof adds',
    given: [
      {
        ...roofAndPress,
        companies: [
          ...roofAndPress.companies,
          { name: 'Tweede pers', load: [4, 0], pv: 0, importLimitKw: 10, exportLimitKw: 0 },
        ],
      },
    ],
    expected: {
      gain: 0.8,
      shapley: [0.8 * (1 / 2 + 1 / 6), 0.8 / 6, 0.8 / 6],
      energy: [0, 0.8 * (8 / 12), 0.8 * (4 / 12)],
      connection: [0.8 / 3, 0.8 / 3, 0.8 / 3],
    },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps:
        'the roof brings 4 kWh through its own limit; one press is enough. Six orders: a press adds 0.80 only when it comes second after the roof (1 of 6); the rest is for the roof',
    },
  },
  {
    name: 'a battery that costs more than it brings is not bought',
    given: [
      {
        ...roofAndPress,
        battery: {
          chargeKw: 4,
          dischargeKw: 4,
          energyKwh: 4,
          etaCharge: 1,
          etaDischarge: 1,
          selfDischargePerHour: 0,
          wearEurPerKwh: 0,
          startKwh: 0,
          endKwh: null,
        },
        batteryCostEur: 5,
      },
    ],
    expected: { gain: 0.8, shapley: [0.4, 0.4], energy: [0, 0.8], connection: [0.4, 0.4] },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'it would save 0.80 at most in the second hour, for 5.00' },
  },
]
