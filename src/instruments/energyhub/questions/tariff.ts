import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Hub } from './hubYear.ts'
import { Proof } from './proof.ts'
import { Refused } from './refused.ts'

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
