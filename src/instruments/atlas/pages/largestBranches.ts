import type { Factsheet } from './placeView.ts'

/** The branches with jobs, the largest first; the pamphlet's order decides between equals. */
export function largestBranches({ branches }: Factsheet): readonly Factsheet['branches'][number][] {
  return branches
    .filter((row) => row.branch !== 'other' && row.jobs.atLeast > 0)
    .toSorted((a, b) => b.jobs.atLeast - a.jobs.atLeast)
}
