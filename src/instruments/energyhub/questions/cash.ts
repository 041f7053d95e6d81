import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Refused } from './refused.ts'

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
