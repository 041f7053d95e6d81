import type { Group, Tally } from '../model.ts'

/**
 * Companies and jobs of a set of cells. Cells are counts of separate companies, so they add up:
 *
 *     atLeast = known + sum of the lower bounds of the unknown ones
 *     atMost  = known + sum of their upper bounds, when each has one
 */
export function sumJobs(tallies: readonly Tally[]): Group {
  let [companies, known, missing, atLeast] = [0, 0, 0, 0]
  let atMost: number | null = 0
  for (const tally of tallies) {
    companies += tally.companies
    known += tally.jobs
    missing += tally.jobsMissing
    atLeast += tally.jobs + tally.jobsLeast
    atMost = atMost === null || tally.jobsMost === null ? null : atMost + tally.jobs + tally.jobsMost
  }
  return { companies, jobs: { known, missing, atLeast, atMost } }
}
