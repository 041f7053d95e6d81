import { dateTally } from './cells/dateEvidence.ts'
import type { DateEvidence } from './cells/dateEvidence.ts'
import type { NumberEvidence } from './cells/numberEvidence.ts'
import { numberTally } from './cells/numberEvidence.ts'
import type { BsnFinding } from './privacyGate.ts'
import { bsnTally } from './privacyGate.ts'

export type ColumnEvidence = {
  readonly filled: number
  readonly numbers: NumberEvidence | null
  readonly dates: DateEvidence | null
  readonly bsn: BsnFinding | null
}

export type ColumnTally = {
  add(cell: string, fromNumber: boolean): void
  evidence(): ColumnEvidence
}

/** What all rows of one column say together. Numbers and dates are only looked at where they can matter. */
export function columnTally(
  header: string,
  looksAt: { readonly numbers: boolean; readonly dates: boolean },
): ColumnTally {
  const bsn = bsnTally(header)
  const numbers = looksAt.numbers ? numberTally() : null
  const dates = looksAt.dates ? dateTally() : null
  let filled = 0
  return {
    add(cell, fromNumber) {
      if (cell === '') return
      filled += 1
      bsn.add(cell)
      // A number cell of a workbook has one reading, whatever the texts around it look like.
      if (numbers !== null && !fromNumber) numbers.add(cell)
      if (dates !== null) dates.add(cell)
    },
    evidence: () => ({
      filled,
      numbers: numbers?.evidence() ?? null,
      dates: dates?.evidence() ?? null,
      bsn: bsn.finding(),
    }),
  }
}
