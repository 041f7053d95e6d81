import type { Example } from '../../../core/example.ts'
import type { GivenHubCase } from './hub.ts'

const battery = {
  at: null,
  chargeKw: 4,
  dischargeKw: 4,
  energyKwh: 4,
  etaCharge: 1,
  etaDischarge: 1,
  selfDischargePerHour: 0,
  wearEurPerKwh: 0,
  startKwh: 0,
  endKwh: null,
}

/** One makes 10 kW in the first hour and may feed in nothing on its own account; the other draws 4 kW in both hours. */
export const neighbours: GivenHubCase = {
  stepHours: 1,
  companies: [
    { name: 'Dak', load: [0, 0], pv: [10, 0], importLimitKw: 10, exportLimitKw: 8 },
    { name: 'Pers', load: [4, 4], pv: 0, importLimitKw: 10, exportLimitKw: 0 },
  ],
  importLimitKw: 10,
  exportLimitKw: 0,
  buy: 0.2,
  sell: 0.1,
  shortagePrice: 10,
  price: 'one-meter',
  batteries: [],
}

type Told = { readonly cost: number; readonly lost: number; readonly apart: number }

export const examples: readonly Example<[GivenHubCase], Told>[] = [
  {
    name: 'behind one meter the neighbour uses the roof',
    given: [neighbours],
    expected: { cost: 0.8, lost: 6, apart: 1.6 - 0.8 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: '4 of 10 kWh used next door, 6 lost; 4 kWh bought. Apart: 8 kWh sold, 8 kWh bought',
    },
  },
  {
    name: 'at their own meters the roof still sells and the press still buys',
    given: [{ ...neighbours, price: 'own-meters' }],
    expected: { cost: 1.6 - 0.4, lost: 6, apart: 0.8 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'together nothing may go out: 4 kWh sold at 0.10 and 8 bought at 0.20' },
  },
  {
    name: 'a shared battery keeps the rest for the second hour',
    given: [{ ...neighbours, batteries: [battery] }],
    expected: { cost: 0, lost: 2, apart: 0.8 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '4 used, 4 stored, and 2 cannot leave the roof: its own limit is 8 kW' },
  },
  {
    name: 'at its own connection the battery buys and sells',
    given: [{ ...neighbours, buy: [0.12, 0.2], price: 'own-meters', batteries: [battery] }],
    expected: { cost: 0.56, lost: 2, apart: 0.48 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: 'press 4·0.12 + 4·0.20 = 1.28; battery buys 0.48 and sells 0.40; so the roof sells 8 kWh for 0.80',
    },
  },
  {
    name: 'behind the meter of the roof the battery is bound by its limit out',
    given: [{ ...neighbours, batteries: [{ ...battery, at: 'Dak' }] }],
    expected: { cost: 0, lost: 2, apart: 0.8 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '4 stored, 4 out for the press, 2 of 10 kWh have nowhere to go' },
  },
  {
    name: 'two batteries together store what one cannot',
    given: [
      {
        ...neighbours,
        batteries: [
          { ...battery, energyKwh: 2 },
          { ...battery, at: 'Dak', energyKwh: 1 },
        ],
      },
    ],
    expected: { cost: 0.2, lost: 3, apart: 0.8 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '3 kWh stored of 6 to spare; the last kWh of the second hour is bought' },
  },
]
