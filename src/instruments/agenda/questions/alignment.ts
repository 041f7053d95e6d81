import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { findingKinds } from '../calc/alignment/alignmentPair.ts'
import { Refused } from './refused.ts'

const Id = z.string().min(1).max(120)

/** A passage of an agenda. Owner and dates are those of the agenda itself; what is left out is read from the text. */
const GivenPassage = z.strictObject({
  id: Id,
  agenda: z.string().min(1).max(200),
  text: z.string().min(1).max(8000),
  owner: z.string().max(200).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  page: z.int().min(1).optional(),
  paragraph: z.int().min(1).optional(),
})

/** A stretch of the text, in characters: the start is in it, the end is not. */
const Mark = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
const Why = z.strictObject({ nl: z.string(), en: z.string() })

const Finding = z.strictObject({
  kind: z.enum(findingKinds),
  a: Id,
  b: Id,
  marksA: z.array(Mark),
  marksB: z.array(Mark),
  why: Why,
  strength: z.number().min(0).max(1),
})

const Found = z.strictObject({
  findings: z.array(Finding),
  /** A need that no passage of the own agenda answers. */
  gaps: z.array(z.strictObject({ passage: Id, marks: z.array(Mark), why: Why })),
})

export const alignment = question({
  id: 'agenda.alignment',
  version: 1,
  kind: 'instant',
  title: { nl: 'Waar botsen of dubbelen agenda’s?', en: 'Where do agendas clash or double?' },
  case: z.strictObject({
    /** The actions of the own agenda: compared with each other and with all others. */
    own: z.array(GivenPassage).min(1).max(2000),
    /** Passages of other agendas, of the own organisation or of neighbours. */
    others: z.array(GivenPassage).max(20_000),
  }),
  answer: z.union([Found, Refused]),
})
