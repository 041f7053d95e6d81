import type { Words } from '../../core/instrument.ts'
import type { FieldKind } from './field.ts'
import type { ImportIssue } from './issue.ts'
import type { DateOrder, DecimalMark, MappingProfile } from './mapping.ts'
import type { TableFacts } from './table.ts'

export type Certainty = 'certain' | 'likely' | 'choose'

/** Why we think so, as counts, and the same as a sentence. */
export type Reason = {
  readonly code: 'matches' | 'known' | 'filled' | 'header' | 'mixed-dates' | 'empty' | 'nothing'
  readonly kind: FieldKind
  readonly matches: number
  readonly of: number
  readonly words: Words
}

export type Candidate = { readonly field: string; readonly certainty: Certainty; readonly reason: Reason }

/** One column of the mapping screen. */
export type ColumnSurvey = {
  readonly column: number
  readonly header: string
  /** The first three rows, for the eye. */
  readonly samples: readonly string[]
  readonly filled: number
  readonly kind: FieldKind
  readonly candidates: readonly Candidate[]
  /** The proposal; `null`: do not take over, or choose yourself. */
  readonly field: string | null
  readonly certainty: Certainty
  readonly reason: Reason
  readonly decimalMark: DecimalMark | 'either' | null
  readonly dateOrder: DateOrder | 'either' | null
}

export type Survey = {
  readonly kind: 'survey'
  readonly sha256: string
  readonly bytes: number
  /** Rows in the file: header, blank and all. */
  readonly read: number
  readonly header: number
  readonly blank: number
  readonly facts: TableFacts
  readonly headerLine: number
  readonly headers: readonly string[]
  readonly fingerprint: string
  readonly columns: readonly ColumnSurvey[]
  /** Questions that a person has to answer before the import can run. */
  readonly questions: readonly ImportIssue[]
  readonly warnings: readonly ImportIssue[]
  /** The mapping as proposed, ready to be confirmed. */
  readonly profile: MappingProfile
}
