import { z } from 'zod'
import { Ask } from '../../../core/ask.ts'
import { Words } from './words.ts'
import { Day } from './actionFields.ts'

const Point = z.strictObject({ value: z.number(), date: Day })

/**
 * What an action wants to see move. `computed`: an Ask with a place in its answer (RFC 6901), computed anew when data
 * arrive; `typed`: somebody counts, and every screen says so.
 */
export const IndicatorFields = z.strictObject({
  title: z.string().trim().min(1).max(200),
  unit: z.string().trim().max(40),
  direction: z.enum(['up', 'down']),
  baseline: Point.nullable().default(null),
  target: Point.nullable().default(null),
  source: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('computed'),
      ask: Ask,
      pointer: z
        .string()
        .regex(/^(\/[^/]*)+$/)
        .max(200),
      /** The ends of the interval in the same answer, where it has one. */
      lowPointer: z.string().max(200).nullable().default(null),
      highPointer: z.string().max(200).nullable().default(null),
    }),
    z.strictObject({ kind: z.literal('typed'), how: z.string().trim().max(500).default('') }),
  ]),
})
export type IndicatorFields = z.output<typeof IndicatorFields>

/**
 * One value of an indicator, with all it takes to compute it again. `value` null: there was no figure, and `why` says
 * the reason. The two changes tell what moved since the value before: the method, or the world.
 */
export const Reading = z.strictObject({
  at: z.string().meta({ format: 'date-time' }),
  kind: z.enum(['computed', 'typed']),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  why: Words.nullable(),
  method: z.string().nullable(),
  caseHash: z.string().nullable(),
  vintage: z.string().nullable(),
  quality: z.enum(['counted', 'estimated', 'typed', 'madeUp']),
  sources: z.array(z.object({ title: z.string(), vintage: z.string() })),
  methodChange: z.number().nullable(),
  worldChange: z.number().nullable(),
  by: z.string(),
})
export type Reading = z.output<typeof Reading>
