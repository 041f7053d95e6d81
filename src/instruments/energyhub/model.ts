import { z } from 'zod'
import { question } from '../../core/instrument.ts'

/** Refusals are answers too: a code, a sentence and the place in the case. */
const Refused = z.strictObject({ refused: z.string(), why: z.string(), at: z.string().optional() })

const Steps = z.array(z.number()).max(600_000)
/** One number per step, or one number for all steps. */
const Series = z.union([z.number(), Steps])

/** Mean kW per step, EUR/kWh and kWh. */
const Battery = z.strictObject({
  chargeKw: z.number(),
  dischargeKw: z.number(),
  energyKwh: z.number(),
  etaCharge: z.number().default(0.95),
  etaDischarge: z.number().default(0.95),
  selfDischargePerHour: z.number().default(0),
  /** EUR per kWh that goes in, and again per kWh that comes out. */
  wearEurPerKwh: z.number().default(0),
  startKwh: z.number().default(0),
  /** What must lie stored at the end; null leaves it free. */
  endKwh: z.number().nullable().default(null),
})

const Prices = {
  buy: Series,
  sell: Series,
  /** What a kWh costs that the connection cannot bring. */
  shortagePrice: z.number().default(10),
}

const Hub = {
  stepHours: z.number(),
  load: Steps,
  pv: Series,
  importLimitKw: Series,
  exportLimitKw: Series,
  ...Prices,
}

/** Every optimum carries its proof: no plan can cost less than `lowerBound`; `gap` is relative to the cost. */
const Proof = { cost: z.number(), lowerBound: z.number(), gap: z.number() }

const Totals = {
  importKwh: z.number(),
  exportKwh: z.number(),
  curtailedKwh: z.number(),
  /** Above zero: the connection cannot carry the load, not even with the battery. */
  shortageKwh: z.number(),
  peakImportKw: z.number(),
  peakExportKw: z.number(),
  chargeKwh: z.number(),
  dischargeKwh: z.number(),
}

const Schedule = z.strictObject({
  chargeKw: z.array(z.number()),
  dischargeKw: z.array(z.number()),
  stateKwh: z.array(z.number()),
  importKw: z.array(z.number()),
  exportKw: z.array(z.number()),
  curtailedKw: z.array(z.number()),
  shortageKw: z.array(z.number()),
})

const DispatchAnswer = z.strictObject({
  ...Proof,
  ...Totals,
  /** EUR that one more of each would save over the whole period. */
  worth: z.strictObject({
    chargeKw: z.number(),
    dischargeKw: z.number(),
    energyKwh: z.number(),
    importKw: z.number(),
    exportKw: z.number(),
  }),
  schedule: Schedule.optional(),
})
export type DispatchAnswer = z.output<typeof DispatchAnswer>

export const dispatch = question({
  id: 'energyhub.dispatch',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wat is het goedkoopste plan?', en: 'What is the cheapest plan?' },
  case: z.strictObject({ ...Hub, battery: Battery.nullable(), schedule: z.boolean().optional() }),
  answer: z.union([DispatchAnswer, Refused]),
})

const Limit = z.strictObject({ limitKw: z.number(), lowerBound: z.number(), gap: z.number(), step: z.int() })

const PeakAnswer = z.strictObject({
  withoutBattery: Limit,
  withBattery: Limit,
  /** kWh with which this power lives within `contractKw`, full at the start; null when not asked or not possible. */
  energyNeededKwh: z.number().nullable(),
})
export type PeakAnswer = z.output<typeof PeakAnswer>

export const peak = question({
  id: 'energyhub.peak',
  version: 1,
  kind: 'instant',
  title: { nl: 'Met welk contract kunnen we toe?', en: 'Which contract is enough?' },
  case: z.strictObject({
    stepHours: z.number(),
    load: Steps,
    pv: Series,
    battery: Battery.nullable(),
    contractKw: z.number().optional(),
  }),
  answer: z.union([PeakAnswer, Refused]),
})

const CurtailmentAnswer = z.strictObject({
  solarKwh: z.number(),
  nowKwh: z.number(),
  /** No plan with this battery loses less. */
  unavoidableKwh: z.number(),
  /** At negative prices the cheapest plan may lose more than it must. */
  inCheapestPlanKwh: z.number(),
  ...Proof,
})
export type CurtailmentAnswer = z.output<typeof CurtailmentAnswer>

export const curtailment = question({
  id: 'energyhub.curtailment',
  version: 1,
  kind: 'instant',
  title: { nl: 'Hoeveel zonnestroom gaat verloren?', en: 'How much solar power is lost?' },
  case: dispatch.case,
  answer: z.union([CurtailmentAnswer, Refused]),
})

const SizeAnswer = z.strictObject({
  kw: z.number(),
  kwh: z.number(),
  /** Investment and operation over the period of the series. */
  ...Proof,
  costWithout: z.number(),
  /** The same size with a plan that goes one way per step; differs only where power has a negative price. */
  costOneWay: z.number(),
  investmentEur: z.number(),
  map: z
    .strictObject({ kw: z.array(z.number()), kwh: z.array(z.number()), cost: z.array(z.array(z.number())) })
    .optional(),
})
export type SizeAnswer = z.output<typeof SizeAnswer>

export const size = question({
  id: 'energyhub.size',
  version: 1,
  kind: 'job',
  title: { nl: 'Welke batterij verdient zich terug?', en: 'Which battery pays for itself?' },
  case: z.strictObject({
    ...Hub,
    kind: z
      .strictObject({
        etaCharge: z.number().default(0.95),
        etaDischarge: z.number().default(0.95),
        selfDischargePerHour: z.number().default(0),
        wearEurPerKwh: z.number().default(0),
      })
      .prefault({}),
    investment: z.strictObject({
      eurPerKw: z.number(),
      eurPerKwh: z.number(),
      lifeYears: z.number().default(15),
      interest: z.number().default(0.05),
      mostKw: z.number(),
      mostKwh: z.number(),
    }),
    mapPoints: z.int().min(0).max(40).default(0),
  }),
  answer: z.union([SizeAnswer, Refused]),
})

const FitAnswer = z.strictObject({
  companies: z.int(),
  /** Each with a contract of its own. */
  ownContracts: z.int(),
  /** In the order of the queue, until the first that does not fit. */
  sharing: z.int(),
  sharingWithBattery: z.int().nullable(),
  /** The largest group in any order, without a battery; null when that was not asked. */
  anyOrder: z.strictObject({ companies: z.int(), atMost: z.int(), names: z.array(z.string()) }).nullable(),
})
export type FitAnswer = z.output<typeof FitAnswer>

const Name = z.string().min(1).max(200)

export const fit = question({
  id: 'energyhub.fit',
  version: 1,
  kind: 'job',
  title: { nl: 'Hoeveel bedrijven passen op de aansluiting?', en: 'How many companies fit on the connection?' },
  case: z.strictObject({
    stepHours: z.number(),
    limitKw: z.number(),
    companies: z
      .array(z.strictObject({ name: Name, load: Steps, pv: Series, contractKw: z.number().optional() }))
      .max(1000),
    battery: Battery.nullable(),
  }),
  answer: z.union([FitAnswer, Refused]),
})

const RollingAnswer = z.strictObject({
  cost: z.number(),
  costWithout: z.number(),
  costWithForesight: z.number(),
  /** Of the plan with foresight: no forecast can lead below it. */
  lowerBound: z.number(),
  gap: z.number(),
  /** Part of the gain with foresight that is left; null when there is nothing to gain. */
  partKept: z.number().nullable(),
  ...Totals,
})
export type RollingAnswer = z.output<typeof RollingAnswer>

export const rolling = question({
  id: 'energyhub.rolling',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wat blijft er over met een voorspelling?', en: 'What is left with a forecast?' },
  case: z.strictObject({
    ...Hub,
    battery: Battery.nullable(),
    lookAheadHours: z.number().default(48),
    executeHours: z.number().default(24),
    forecast: z.enum(['perfect', 'yesterday', 'last-week']).default('last-week'),
  }),
  answer: z.union([RollingAnswer, Refused]),
})

const Emission = { cost: z.number(), emissionKg: z.number(), replacedElsewhereKg: z.number() }

const Co2Answer = z.strictObject({
  withoutBattery: z.strictObject(Emission),
  /** One plan per price of emission; the cost is that of energy alone. */
  points: z.array(z.strictObject({ eurPerTonne: z.number(), ...Emission, gap: z.number() })),
  /** The least emission that any plan reaches. */
  cleanest: z.strictObject({ ...Emission, gap: z.number() }),
})
export type Co2Answer = z.output<typeof Co2Answer>

export const co2 = question({
  id: 'energyhub.co2',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wat doet de batterij met de CO2-uitstoot?', en: 'What does the battery do to CO2 emissions?' },
  case: z.strictObject({
    ...Hub,
    battery: Battery.nullable(),
    gramsPerKwh: Series,
    eurPerTonne: z.array(z.number()).max(50).default([0]),
  }),
  answer: z.union([Co2Answer, Refused]),
})

const CashAnswer = z.strictObject({
  eiaEur: z.number(),
  kiaEur: z.number(),
  netInvestmentEur: z.number(),
  presentValueEur: z.number(),
  /** Without interest; null when the years given are not enough. */
  paybackYears: z.number().nullable(),
  capacityLeft: z.array(z.number()),
  flowsEur: z.array(z.number()),
})
export type CashAnswer = z.output<typeof CashAnswer>

export const cash = question({
  id: 'energyhub.cash',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wanneer is de batterij terugverdiend?', en: 'When has the battery paid for itself?' },
  case: z.strictObject({
    investmentEur: z.number(),
    subsidyEur: z.number().default(0),
    savingEurPerYear: z.number(),
    upkeepEurPerYear: z.number().default(0),
    years: z.int().default(15),
    interest: z.number().default(0.05),
    tax: z
      .strictObject({
        year: z.int(),
        rate: z.number(),
        eia: z.boolean(),
        kia: z.boolean(),
        otherInvestmentsEur: z.number().nonnegative().default(0),
      })
      .nullable()
      .default(null),
    ageing: z
      .strictObject({
        calendarYears: z.number().positive().default(15),
        cycleLife: z.number().positive().default(6000),
        cyclesPerYear: z.number().nonnegative(),
        endShare: z.number().min(0).max(1).default(0.8),
      })
      .nullable()
      .default(null),
  }),
  answer: z.union([CashAnswer, Refused]),
})

const GridTariff = z.strictObject({
  category: z.string(),
  /** Higher in the grid is a higher number. */
  level: z.int(),
  contractEurPerKwMonth: z.number(),
  peakEurPerKwMonth: z.number(),
  eurPerKwh: z.number(),
})

const Bill = z.strictObject({
  contractEur: z.number(),
  peakEur: z.number(),
  surchargeEur: z.number(),
  energyEur: z.number(),
  totalEur: z.number(),
})

const GroupContractAnswer = z.strictObject({
  /** The tariff category of the group: that of its highest member. */
  category: z.string(),
  own: Bill,
  group: Bill,
  /** Negative where sharing costs money; the peak includes the surcharge. */
  saved: Bill.omit({ surchargeEur: true }),
  monthlyPeaksKw: z.strictObject({ own: z.array(z.array(z.number())), group: z.array(z.number()) }),
})
export type GroupContractAnswer = z.output<typeof GroupContractAnswer>

export const groupContract = question({
  id: 'energyhub.groupContract',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wat kost een groeps-TO?', en: 'What does a group transport contract cost?' },
  case: z.strictObject({
    stepHours: z.number(),
    stepsPerMonth: z.array(z.int().positive()).max(60),
    tariffs: z.array(GridTariff).max(50),
    surchargeEurPerKwMonth: z.number().default(0),
    members: z
      .array(
        z.strictObject({
          name: Name,
          category: z.string(),
          connection: z.enum(['A.3', 'A.4', 'A.5', 'other']),
          contractKw: z.number(),
          net: Steps,
        }),
      )
      .max(1000),
    groupContractKw: z.number(),
  }),
  answer: z.union([GroupContractAnswer, Refused]),
})

const Worth = DispatchAnswer.shape.worth

const HubAnswer = z.strictObject({
  ...Proof,
  ...Totals,
  /** Part of the sun lost and of the shortage that the companies' own connections cause. */
  lostBehindOwnLimitsKwh: z.number(),
  shortBehindOwnLimitsKwh: z.number(),
  /** Energy that several batteries take and give at once, which only pays at negative prices; no plan does this. */
  bothWaysKwh: z.number(),
  /** What the companies pay in sum without sharing anything. */
  costApart: z.number(),
  /** Null with several batteries. */
  worth: Worth.nullable(),
})
export type HubAnswer = z.output<typeof HubAnswer>

const Member = z.strictObject({ name: Name, load: Steps, pv: Series, importLimitKw: Series, exportLimitKw: Series })

export const hub = question({
  id: 'energyhub.hub',
  version: 1,
  kind: 'job',
  title: { nl: 'Wat levert samen delen op?', en: 'What does sharing bring?' },
  case: z.strictObject({
    stepHours: z.number(),
    companies: z.array(Member).max(1000),
    importLimitKw: Series,
    exportLimitKw: Series,
    ...Prices,
    /** `one-meter`: paid on what the group draws together. `own-meters`: each his own bill, only the limit is shared. */
    price: z.enum(['one-meter', 'own-meters']).default('one-meter'),
    batteries: z.array(Battery.extend({ at: Name.nullable().default(null) })).default([]),
  }),
  answer: z.union([HubAnswer, Refused]),
})

const SplitAnswer = z.strictObject({
  /** What all of them gain together in the period. */
  gainEur: z.number(),
  /** All groups were tried; otherwise the Shapley shares are averages with an interval. */
  isExact: z.boolean(),
  members: z.array(
    z.strictObject({
      name: Name,
      /** What the member pays on his own. */
      apartEur: z.number(),
      /** What he would gain with a battery of his own; a key that gives less does not hold him. */
      aloneGainEur: z.number(),
      shapleyEur: z.number(),
      shapleyHalfWidthEur: z.number(),
      byEnergyEur: z.number(),
      byConnectionEur: z.number(),
    }),
  ),
})
export type SplitAnswer = z.output<typeof SplitAnswer>

export const split = question({
  id: 'energyhub.split',
  version: 1,
  kind: 'job',
  title: { nl: 'Wie krijgt welk deel van het voordeel?', en: 'Who gets which part of the gain?' },
  case: z.strictObject({
    stepHours: z.number(),
    companies: z.array(Member).max(60),
    ...Prices,
    /** Part of the sum of the members' own limits that a group may use together. */
    limitPart: z.number().default(1),
    battery: Battery.nullable().default(null),
    /** What the battery costs in the period; a group buys it only when that pays. */
    batteryCostEur: z.number().default(0),
    pairs: z.int().min(2).max(10_000).default(100),
    seed: z.int().default(1),
  }),
  answer: z.union([SplitAnswer, Refused]),
})

const PowerBill = z.strictObject({
  energyEur: z.number(),
  peakEur: z.number(),
  contractEur: z.number(),
  totalEur: z.number(),
})

const TariffAnswer = z.strictObject({
  /** Energy, peaks and contract together, of the linear model: see the method on negative prices. */
  ...Proof,
  peaksKw: z.array(z.number()),
  contractKw: z.number(),
  /** The plan that keeps to these peaks, one way per step. */
  plan: PowerBill,
  /** The plan that only looks at the price of energy. */
  ignoringTariff: PowerBill,
  withoutBattery: PowerBill,
})
export type TariffAnswer = z.output<typeof TariffAnswer>

export const tariff = question({
  id: 'energyhub.tariff',
  version: 1,
  kind: 'job',
  title: { nl: 'Wat scheelt de batterij op het nettarief?', en: 'What does the battery save on the grid tariff?' },
  case: z.strictObject({
    ...Hub,
    battery: Battery.nullable(),
    stepsPerMonth: z.array(z.int().positive()).min(1).max(60),
    /** EUR per kW of each month's peak. */
    peakEurPerKw: z.number(),
    /** EUR per kW of the largest peak, in each month. */
    contractEurPerKwMonth: z.number(),
  }),
  answer: z.union([TariffAnswer, Refused]),
})
