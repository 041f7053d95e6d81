import { branches } from '../../../core/branch.ts'
import type { AnswerOf, CaseOf } from '../../../core/instrument.ts'
import { sizeClasses } from '../../../core/sizeClass.ts'
import type { factsheet, Tally } from '../model.ts'
import { groupBy } from './groupBy.ts'
import { shareBelow } from './shareBelow.ts'
import { sumJobs } from './sumJobs.ts'

/** The pamphlet's own facts, for any place: who, where, how many, in which branch, and what changed. */
export function answerFactsheet({ tallies, previous }: CaseOf<typeof factsheet>): AnswerOf<typeof factsheet> {
  const byBranch = groupBy(tallies, (tally) => tally.branch)
  const bySize = groupBy(tallies, (tally) => tally.sizeClass)
  const located = tallies.filter((tally) => tally.estate !== '')
  const byEstate = groupBy(located, (tally) => JSON.stringify([tally.municipality, tally.estate]))
  const byMunicipality = groupBy(tallies, (tally) => tally.municipality)
  return {
    total: sumJobs(tallies),
    branches: branches.map((branch) => ({ branch, ...sumJobs(byBranch.get(branch) ?? []) })),
    sizes: [...sizeClasses, 'unknown' as const].map((sizeClass) => ({
      sizeClass,
      ...sumJobs(bySize.get(sizeClass) ?? []),
    })),
    estates: [...byEstate.values()]
      .map((group) => ({
        estate: group[0]?.estate ?? '',
        municipality: group[0]?.municipality ?? '',
        ...sumJobs(group),
      }))
      .sort((a, b) => b.companies - a.companies || a.estate.localeCompare(b.estate, 'nl')),
    municipalities: [...byMunicipality]
      .map(([municipality, group]) => ({ municipality, ...sumJobs(group) }))
      .sort((a, b) => (a.municipality < b.municipality ? -1 : 1)),
    shareBelow50: shareBelow(tallies, 50),
    sizeUnknown: sumJobs(bySize.get('unknown') ?? []).companies,
    changes: previous ? changesSince(tallies, previous.tallies) : [],
    previousDate: previous?.referenceDate ?? null,
    previousJobsMissing: previous ? sumJobs(previous.tallies).jobs.missing : 0,
  }
}

function changesSince(now: readonly Tally[], before: readonly Tally[]) {
  const of = (tallies: readonly Tally[], branch: string) => sumJobs(tallies.filter((tally) => tally.branch === branch))
  return branches
    .map((branch) => {
      const [today, then] = [of(now, branch), of(before, branch)]
      return { branch, companies: today.companies - then.companies, jobs: today.jobs.known - then.jobs.known }
    })
    .filter((change) => change.companies !== 0 || change.jobs !== 0)
    .sort((a, b) => Math.abs(b.jobs) - Math.abs(a.jobs))
}
