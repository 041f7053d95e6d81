import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Hub } from './hubYear.ts'
import { Refused } from './refused.ts'
import { Totals } from './totals.ts'

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
