import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Name } from './name.ts'
import { Refused } from './refused.ts'
import { Steps, Series } from './series.ts'

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
