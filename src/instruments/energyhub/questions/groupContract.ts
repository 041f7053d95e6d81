import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Name } from './name.ts'
import { Refused } from './refused.ts'
import { Steps } from './series.ts'

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
