import { z } from 'zod'
import { Words } from './words.ts'

/** What an action does, computed: the answer with its changes minus the answer without them. */
export const Effect = z.strictObject({
  at: z.string().meta({ format: 'date-time' }),
  without: z.number().nullable(),
  with: z.number().nullable(),
  effect: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  /** Planned cost per unit of effect in the good direction; null when there is none. */
  euroPerUnit: z.number().nullable(),
  why: Words.nullable(),
  method: z.string(),
  caseHash: z.string().nullable(),
  vintage: z.string().nullable(),
  /** Other actions that claim the same figure of the same subject, and what they claim together, counted once. */
  overlap: z
    .strictObject({ actions: z.array(z.string()), separately: z.number(), together: z.number().nullable() })
    .nullable(),
})
export type Effect = z.output<typeof Effect>
