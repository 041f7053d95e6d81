import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { dispatch } from './dispatch.ts'
import { Proof } from './proof.ts'
import { Refused } from './refused.ts'

const CurtailmentAnswer = z.strictObject({
  solarKwh: z.number(),
  nowKwh: z.number(),
  /** No plan with this battery loses less. */
  unavoidableKwh: z.number(),
  /** At negative prices the cheapest plan may lose more than it must. */
  inCheapestPlanKwh: z.number(),
  ...Proof,
})
export type CurtailmentAnswer = z.output<typeof CurtailmentAnswer>

export const curtailment = question({
  id: 'energyhub.curtailment',
  version: 1,
  kind: 'instant',
  title: { nl: 'Hoeveel zonnestroom gaat verloren?', en: 'How much solar power is lost?' },
  case: dispatch.case,
  answer: z.union([CurtailmentAnswer, Refused]),
})
