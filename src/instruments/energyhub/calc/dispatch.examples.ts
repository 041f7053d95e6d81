import type { Example } from '../../../core/example.ts'
import type { Refusal } from '../../../core/outcome.ts'
import type { GivenDispatch } from './dispatch.ts'

/** Four hours: load 2, 2, 6, 6 kW and sun 8, 6, 0, 0 kW, feeding in forbidden, a battery of 4 kW and 6 kWh. */
export const fourHours: GivenDispatch = {
  stepHours: 1,
  load: [2, 2, 6, 6],
  pv: [8, 6, 0, 0],
  importLimitKw: 100,
  exportLimitKw: 0,
  buy: 0.2,
  sell: 0,
  shortagePrice: 10,
  battery: {
    chargeKw: 4,
    dischargeKw: 4,
    energyKwh: 6,
    etaCharge: 0.95,
    etaDischarge: 0.95,
    selfDischargePerHour: 0,
    wearEurPerKwh: 0,
    startKwh: 0,
    endKwh: null,
  },
}

const battery = fourHours.battery

/** What the table tells of an answer: the rest follows from it. */
export type Told = {
  readonly cost: number
  readonly importKwh: number
  readonly exportKwh: number
  readonly curtailedKwh: number
  readonly shortageKwh: number
}

export const examples: readonly Example<[GivenDispatch], Told | Refusal>[] = [
  {
    name: 'a battery behind a feed-in ban saves its capacity once',
    given: [fourHours],
    expected: { cost: 1.26, importKwh: 6.3, exportKwh: 0, curtailedKwh: 10 - 6 / 0.95, shortageKwh: 0 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: 'full with 6 kWh: takes 6/0.95 = 6.3158 of 10 kWh surplus, gives 6·0.95 = 5.7 of 12 kWh; 6.3 kWh at 0.20',
    },
  },
  {
    name: 'without a battery all surplus is lost',
    given: [{ ...fourHours, battery: null }],
    expected: { cost: 2.4, importKwh: 12, exportKwh: 0, curtailedKwh: 10, shortageKwh: 0 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'surplus 6 + 4 = 10 kWh; load without sun 12 kWh at 0.20' },
  },
  {
    name: 'surplus is sold up to the limit and curtailed above it',
    given: [{ ...fourHours, battery: null, exportLimitKw: 3, sell: 0.05 }],
    expected: { cost: 2.4 - 0.3, importKwh: 12, exportKwh: 6, curtailedKwh: 4, shortageKwh: 0 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'sold 3 + 3 = 6 kWh at 0.05; lost 3 + 1 kWh' },
  },
  {
    name: 'what a connection cannot bring counts as shortage at its price',
    given: [{ ...fourHours, battery: null, importLimitKw: 5 }],
    expected: { cost: 10 * 0.2 + 2 * 10, importKwh: 10, exportKwh: 0, curtailedKwh: 10, shortageKwh: 2 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'two hours of 6 kW at 5 kW: 2 kWh short at 10.00' },
  },
  {
    name: 'buying in the cheap hour and using it in the dear one costs the losses',
    given: [
      {
        ...fourHours,
        load: [0, 4],
        pv: 0,
        buy: [0.1, 0.3],
        battery: battery && { ...battery, etaCharge: 0.8, etaDischarge: 1, energyKwh: 3 },
      },
    ],
    expected: { cost: 0.3 + 3.75 * 0.1, importKwh: 4.75, exportKwh: 0, curtailedKwh: 0, shortageKwh: 0 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '3 kWh stored takes 3.75 kWh at 0.10; one kWh of 4 is left to buy at 0.30' },
  },
  {
    name: 'the wear of a battery can cost more than it brings',
    given: [
      { ...fourHours, load: [0, 4], pv: 0, buy: [0.1, 0.3], battery: battery && { ...battery, wearEurPerKwh: 0.11 } },
    ],
    expected: { cost: 1.2, importKwh: 4, exportKwh: 0, curtailedKwh: 0, shortageKwh: 0 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '1 kWh out needs 1.108 in: 1.108·(0.10 + 0.11) + 0.11 = 0.343 > 0.30' },
  },
  {
    name: 'a full battery does not burn power that has a negative price',
    given: [
      { ...fourHours, load: [0], pv: 0, buy: [-0.1], sell: [-0.1], battery: battery && { ...battery, startKwh: 6 } },
    ],
    expected: { cost: 0, importKwh: 0, exportKwh: 0, curtailedKwh: 0, shortageKwh: 0 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: 'it cannot take, and giving to nobody is not possible; charging and discharging at once is no plan',
    },
  },
  {
    name: 'selling above the price of buying is refused at its step',
    given: [{ ...fourHours, buy: 0.2, sell: [0.1, 0.2, 0.25, 0.1] }],
    expected: {
      refused: 'sell-above-buy',
      why: 'In deze tijdstap levert verkopen meer op dan kopen kost. Dat kan achter één meter niet: controleer beide prijzen.',
      at: '/sell/2',
    },
    origin: { kind: 'hand', steps: 'third step: 0.25 > 0.20' },
  },
  {
    name: 'something that is not a number is refused at its place',
    given: [{ ...fourHours, load: [2, Number.NaN, 6, 6] }],
    expected: {
      refused: 'not-a-number',
      why: 'Hier staat geen getal. Vul een getal in, of een reeks met één getal per tijdstap.',
      at: '/load/1',
    },
    origin: { kind: 'hand', steps: 'second step' },
  },
  {
    name: 'an end charge out of reach is refused',
    given: [{ ...fourHours, load: [2], pv: [0], battery: battery && { ...battery, endKwh: 5 } }],
    expected: {
      refused: 'end-not-reachable',
      why: 'De batterij kan de gevraagde lading aan het einde niet halen met haar vermogen en uw aansluiting.',
      at: '/battery/endKwh',
    },
    origin: { kind: 'hand', steps: 'one hour of 4 kW stores 3.8 kWh at most' },
  },
]
