import { z } from 'zod'
import { Ask } from './ask.ts'
import { isAskOfMission } from './askOfMission.ts'

/** What any room can send to the agenda or to rules: a measure with its reason and its effect. */
export const Proposal = z.strictObject({
  title: z.string().min(1).max(200),
  why: z.string().max(2000),
  askOfMission: z.string().refine(isAskOfMission),
  room: z.string(),
  ask: Ask,
  /** The figure of the answer that the measure moves (RFC 6901), and the changes that stand for doing nothing. */
  figure: z
    .strictObject({
      pointer: z.string().max(200),
      betterWhen: z.enum(['up', 'down']),
      without: Ask.shape.changes,
    })
    .optional(),
  effect: z
    .strictObject({ value: z.number(), unit: z.string(), low: z.number().optional(), high: z.number().optional() })
    .nullable(),
  obligation: z.string().max(500).nullable(),
  costEuro: z.number().nonnegative().nullable(),
})
export type Proposal = z.output<typeof Proposal>
