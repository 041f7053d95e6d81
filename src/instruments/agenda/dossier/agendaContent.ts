import { z } from 'zod'
import { ActionFields } from './actionFields.ts'
import { AgendaPlan } from './agendaPlan.ts'
import { IndicatorFields, Reading } from './indicatorFields.ts'
import { Effect } from './effect.ts'

const Moment = z.string().meta({ format: 'date-time' })

export const FrozenIndicator = z.strictObject({
  id: z.string(),
  fields: IndicatorFields,
  /** Oldest first. */
  readings: z.array(Reading),
})

export const FrozenAction = z.strictObject({
  id: z.string(),
  /** The version of the action that was frozen. */
  version: z.int(),
  fields: ActionFields,
  indicators: z.array(FrozenIndicator),
  /** With and without, as last computed. */
  effect: Effect.nullable(),
})
export type FrozenAction = z.output<typeof FrozenAction>

/**
 * A version of the agenda as it was proposed: complete, so that a report made of it needs nothing else. Actions stand
 * in the order of the pamphlet, then by start and title; drafts and removed actions are not in it.
 */
export const AgendaContent = z.strictObject({
  schema: z.literal(1),
  organisation: z.string(),
  /** Made-up data: every page and file says so. */
  sample: z.boolean(),
  plan: AgendaPlan,
  frozenAt: Moment,
  actions: z.array(FrozenAction),
})
export type AgendaContent = z.output<typeof AgendaContent>

/** Where a version stands. `number` comes with the approval. */
export const VersionLine = z.strictObject({
  id: z.string(),
  number: z.int().nullable(),
  title: z.string(),
  state: z.enum(['proposed', 'approved', 'rejected', 'withdrawn']),
  /** SHA-256 of the content in canonical JSON: what is approved is what was proposed. */
  hash: z.string(),
  actions: z.int(),
  plannedCents: z.int(),
  note: z.string(),
  proposedBy: z.string(),
  proposedAt: Moment,
  decidedBy: z.string().nullable(),
  decidedAt: Moment.nullable(),
  reason: z.string(),
})
export type VersionLine = z.output<typeof VersionLine>
