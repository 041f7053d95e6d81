import { z } from 'zod'
import { Branch, Day, Moment } from '../schemas.ts'

export const agreementStates = ['offered', 'standing', 'ahead', 'past', 'ended'] as const

/** An agreement that one organisation sees the sums of another, with everything that happened to it. */
export const Agreement = z.object({
  id: z.string(),
  giver: z.string(),
  giverName: z.string(),
  taker: z.string(),
  takerName: z.string(),
  purpose: z.string(),
  from: Day,
  until: Day.nullable(),
  offeredAt: Moment,
  acceptedAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  endedHow: z.enum(['declined', 'revoked', 'left']).nullable(),
  state: z.enum(agreementStates),
})
export type Agreement = z.output<typeof Agreement>

const Sum = z.object({ companies: z.int(), jobs: z.int(), jobsMissing: z.int() })
export type Sum = z.output<typeof Sum>

/** `shown`: its sum is there. `few`: it shares, and has too few makers to show. `silent`: it does not share. `empty`: it shares, and has no file yet. */
export const SharedSums = z.object({
  municipalities: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      state: z.enum(['shown', 'few', 'silent', 'empty']),
      referenceDate: Day.nullable(),
      sum: Sum.nullable(),
    }),
  ),
  sharing: z.int(),
  total: Sum.nullable(),
  /** Over the municipalities that are shown; null: too few companies in this branch, or needed to hide another. */
  branches: z.array(z.object({ branch: Branch, sum: Sum.nullable() })),
  fewest: z.int(),
})
export type SharedSums = z.output<typeof SharedSums>
