import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Prices } from './hubYear.ts'
import { Member } from './member.ts'
import { Name } from './name.ts'
import { Refused } from './refused.ts'

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
