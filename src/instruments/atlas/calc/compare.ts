import { branches } from '../../../core/branch.ts'
import type { AnswerOf, CaseOf } from '../../../core/instrument.ts'
import type { compare, Tally } from '../model.ts'
import { compareIndustry } from './compareIndustry.ts'
import { sumJobs } from './sumJobs.ts'

/**
 * How common each branch is among the makers here, against the makers there:
 *
 *     ratio = (jobs in branch here / jobs of makers here) / (jobs in branch there / jobs of makers there)
 */
export function answerCompare(given: CaseOf<typeof compare>): AnswerOf<typeof compare> {
  const { here, there, thereMunicipalities, industry } = given
  const allHere = sumJobs(here).jobs.known
  const allThere = there ? sumJobs(there).jobs.known : 0
  const rows = branches.map((branch) => {
    const own = inBranch(here, branch)
    const other = there ? inBranch(there, branch) : null
    const shareHere = part(own.jobs.known, allHere)
    const shareThere = other ? part(other.jobs.known, allThere) : null
    const ratio = shareHere === null || shareThere === null ? null : part(shareHere, shareThere)
    return { branch, here: own, there: other, shareHere, shareThere, ratio }
  })
  return { branches: rows, thereMunicipalities, industry: compareIndustry(industry) }
}

function inBranch(tallies: readonly Tally[], branch: string) {
  return sumJobs(tallies.filter((tally) => tally.branch === branch))
}

function part(of: number, all: number): number | null {
  return all === 0 ? null : of / all
}
