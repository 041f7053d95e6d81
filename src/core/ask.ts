import { z } from 'zod'
import { isDay } from './period.ts'

const Day = z.string().refine(isDay).meta({ format: 'date' })

/**
 * An Ask says which question, of which version, about which subject, in which period, with which parameters.
 * Indicators and measures keep Asks, never results alone: a figure can then be computed again.
 */
export const Ask = z.strictObject({
  question: z.string().regex(/^[a-z]+\.[a-zA-Z][a-zA-Z0-9]*$/),
  version: z.int().positive(),
  subject: z.strictObject({
    kind: z.enum(['place', 'estate', 'company', 'hub']),
    code: z.string().min(1).max(64),
  }),
  period: z.strictObject({ from: Day, to: Day }).optional(),
  parameters: z.record(z.string().max(64), z.union([z.string().max(200), z.number(), z.boolean()])).default({}),
  changes: z
    .array(
      z.strictObject({
        name: z.string().max(80),
        path: z.string().max(200),
        value: z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
      }),
    )
    .max(50)
    .default([]),
})
export type Ask = z.output<typeof Ask>
