import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Hub } from './hubYear.ts'
import { Proof } from './proof.ts'
import { Refused } from './refused.ts'

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
