import { z } from 'zod'
import { Day } from './actionFields.ts'

export const themes = [
  'environment',
  'energy',
  'mobility',
  'housing',
  'education',
  'economy',
  'water',
  'finance',
  'other',
] as const

/** How much one agenda may hold: some three hundred pages. */
export const mostPassages = 2000
export const mostCharacters = 700_000

/** An agenda beside the own one: whose it is, of what date, and where it was found. */
export const OtherAgendaFields = z.strictObject({
  title: z.string().trim().min(1).max(200),
  whose: z.enum(['own', 'neighbour']),
  theme: z.enum(themes),
  /** The organisation, where it is a neighbour's: "Gemeente Winterswijk". */
  body: z.string().trim().max(120).default(''),
  /** A file name, an address on the web, or who sent it. */
  source: z.string().trim().max(500).default(''),
  dated: Day.nullable().default(null),
})
export type OtherAgendaFields = z.output<typeof OtherAgendaFields>

/** What it says in one place: a paragraph, or a row of a sheet. */
export const PassageFields = z
  .strictObject({
    text: z.string().trim().min(1).max(4000),
    page: z.int().min(1).max(100_000).nullable().default(null),
    line: z.int().min(1).max(10_000_000).nullable().default(null),
    owner: z.string().trim().max(200).default(''),
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
  })
  .superRefine(({ from, to }, context) => {
    if (from === null || to === null || from <= to) return
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: 'ends before it starts',
      params: { code: 'ends-first' },
    })
  })
export type PassageFields = z.output<typeof PassageFields>

/** What a file holds, before anybody stores it. */
export const ReadAgenda = z.strictObject({
  /** What the file itself says of the agenda; empty where it says nothing. */
  title: z.string(),
  dated: Day.nullable(),
  passages: z.array(PassageFields),
  faults: z.array(z.strictObject({ line: z.int(), nl: z.string(), en: z.string() })),
  /** Headings, page numbers and empty rows: read, and no passage. */
  skipped: z.int(),
})
export type ReadAgenda = z.output<typeof ReadAgenda>
