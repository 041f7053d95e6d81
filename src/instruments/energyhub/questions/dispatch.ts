import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Hub } from './hubYear.ts'
import { Proof } from './proof.ts'
import { Refused } from './refused.ts'
import { Schedule } from './schedule.ts'
import { Totals } from './totals.ts'
import { Worth } from './worth.ts'

const DispatchAnswer = z.strictObject({
  ...Proof,
  ...Totals,
  worth: Worth,
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
