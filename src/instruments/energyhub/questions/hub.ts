import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Prices } from './hubYear.ts'
import { Member } from './member.ts'
import { Name } from './name.ts'
import { Proof } from './proof.ts'
import { Refused } from './refused.ts'
import { Series } from './series.ts'
import { Totals } from './totals.ts'
import { Worth } from './worth.ts'

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
