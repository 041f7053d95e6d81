import type { DateOrder } from '../mapping.ts'
import { dateForm } from './date.ts'

/** How often the dates of one column speak for each order, over all rows. */
export type DateEvidence = {
  readonly fixed: number
  readonly dmy: number
  readonly mdy: number
  readonly either: number
  readonly example: string | null
}

export type DateTally = { add(cell: string): void; evidence(): DateEvidence }

export function dateTally(): DateTally {
  const counts = { fixed: 0, dmy: 0, mdy: 0, either: 0 }
  let example: string | null = null
  let previous = ''
  let previousForm: ReturnType<typeof dateForm> = null
  return {
    add(cell) {
      // A column of reference dates repeats one value a million times.
      const form = cell === previous ? previousForm : dateForm(cell)
      previous = cell
      previousForm = form
      if (form === null) return
      counts[form] += 1
      if (form === 'either' || (counts.dmy > 0 && counts.mdy > 0)) example ??= cell.trim()
    },
    evidence: () => ({ ...counts, example }),
  }
}

/** The order of a column; `either` when a person has to say it; null when no date in it needs an order. */
export function dateOrderOf(evidence: DateEvidence): DateOrder | 'either' | null {
  if (evidence.dmy > 0 && evidence.mdy > 0) return 'either'
  if (evidence.dmy > 0) return 'dmy'
  if (evidence.mdy > 0) return 'mdy'
  return evidence.either > 0 ? 'either' : null
}
