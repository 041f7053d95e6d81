import { branches } from '../../../core/branch.ts'
import type { AnswerOf, CaseOf } from '../../../core/instrument.ts'
import type { trend } from '../model.ts'
import { sumJobs } from './sumJobs.ts'

/** Companies and jobs at each reference date, oldest first, with the jobs of the first one at 100. */
export function answerTrend({ snapshots }: CaseOf<typeof trend>): AnswerOf<typeof trend> {
  const inOrder = snapshots.toSorted((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1))
  const base = inOrder[0] ? sumJobs(inOrder[0].tallies).jobs.known : 0
  const points = inOrder.map(({ referenceDate, sbiVersion, tallies }) => {
    const total = sumJobs(tallies)
    return {
      referenceDate,
      sbiVersion,
      ...total,
      jobsIndex: base === 0 ? null : (100 * total.jobs.known) / base,
      branches: branches.map((branch) => ({ branch, ...sumJobs(tallies.filter((tally) => tally.branch === branch)) })),
    }
  })
  const breaks = points
    .filter((point, index) => index > 0 && point.sbiVersion !== points[index - 1]?.sbiVersion)
    .map((point) => point.referenceDate)
  return { points, breaks }
}
