import { z } from 'zod'
import { findingKinds } from '../calc/alignment/alignmentPair.ts'
import { Day } from './actionFields.ts'

export const settledKinds = [...findingKinds, 'gap'] as const
/** Accepted: it is so, and we live with it. Resolved: an agreement ends it. Rejected: it is no conflict. */
export const findingStates = ['open', 'accepted', 'resolved', 'rejected'] as const

const Mark = z.object({ start: z.int(), end: z.int() })

/** A passage as it was when it was found: it can be read long after the agenda has changed. */
export const FoundPassage = z.object({
  agenda: z.string(),
  /** The action of the own agenda, or the other agenda that holds the passage. */
  action: z.uuid().nullable(),
  otherAgenda: z.uuid().nullable(),
  text: z.string(),
  owner: z.string(),
  from: Day.nullable(),
  to: Day.nullable(),
  page: z.int().nullable(),
  line: z.int().nullable(),
  dated: Day.nullable(),
  marks: z.array(Mark),
})
export type FoundPassage = z.output<typeof FoundPassage>

export const FindingContent = z.object({
  /** One side; a gap has only the second. */
  a: FoundPassage.nullable(),
  b: FoundPassage,
  why: z.object({ nl: z.string(), en: z.string() }),
})
export type FindingContent = z.output<typeof FindingContent>
