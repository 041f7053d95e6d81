import { dateOrderOf } from './cells/dateEvidence.ts'
import { decimalMarkOf } from './cells/numberEvidence.ts'
import type { ColumnEvidence } from './columnTally.ts'
import { fileIssue } from './fileIssue.ts'
import type { FieldKind } from './field.ts'
import type { ImportIssue, IssuePlace } from './issue.ts'
import type { ColumnMapping, DateOrder, DecimalMark } from './mapping.ts'

/** How the numbers and dates of one column are written. */
export type ColumnNotation = { readonly decimalMark: DecimalMark | null; readonly dateOrder: DateOrder | null }

type Answers = Pick<ColumnMapping, 'decimalMark' | 'dateOrder'>

/**
 * What the rows say decides; where they can be read both ways, the answer that a person gave; without an answer it
 * is a question. An answer given for last year's file never overrules what this file says.
 */
export function columnNotation(
  kind: FieldKind,
  evidence: ColumnEvidence,
  answers: Answers,
  place: IssuePlace,
): { readonly notation: ColumnNotation; readonly question: ImportIssue | null } {
  const column = place.column ?? ''
  if ((kind === 'integer' || kind === 'decimal') && evidence.numbers !== null) {
    const mark = decimalMarkOf(evidence.numbers)
    const decimalMark = mark === 'either' ? answers.decimalMark : mark
    const asked = mark === 'either' && decimalMark === null
    const example = evidence.numbers.example ?? ''
    const question = asked ? fileIssue({ ...place, value: example }, 'which-decimal-mark', { column, example }) : null
    return { notation: { decimalMark, dateOrder: null }, question }
  }
  if (kind === 'date' && evidence.dates !== null) {
    const order = dateOrderOf(evidence.dates)
    const dateOrder = order === 'either' ? answers.dateOrder : order
    const asked = order === 'either' && dateOrder === null
    const example = evidence.dates.example ?? ''
    const question = asked ? fileIssue({ ...place, value: example }, 'which-date-order', { column, example }) : null
    return { notation: { decimalMark: null, dateOrder }, question }
  }
  return { notation: { decimalMark: null, dateOrder: null }, question: null }
}
