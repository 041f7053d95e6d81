import { largestBranches } from './largestBranches.ts'
import type { Compare, Factsheet } from './placeView.ts'

/** The branches that can be compared, in the order of the table: the largest first. */
export function ratioRows(compare: Compare, factsheet: Factsheet): Compare['branches'] {
  const order = new Map(largestBranches(factsheet).map((row, index) => [row.branch, index]))
  return compare.branches
    .filter((row) => row.ratio !== null && row.here.jobs.known > 0)
    .toSorted((a, b) => (order.get(a.branch) ?? 9) - (order.get(b.branch) ?? 9))
}
