import { type Branch, branches } from '../../core/branch.ts'
import type { SharedSums, Sum } from './model.ts'

/** With fewer companies than this in a sum, one of them could be recognised in it. */
export const fewest = 5

/** What one municipality counts, by branch. */
export type Counted = {
  readonly code: string
  readonly name: string
  readonly referenceDate: string | null
  /** Null: it does not share. */
  readonly byBranch: ReadonlyMap<Branch, Sum> | null
}

const nothing: Sum = { companies: 0, jobs: 0, jobsMissing: 0 }

function plus(a: Sum, b: Sum): Sum {
  return {
    companies: a.companies + b.companies,
    jobs: a.jobs + b.jobs,
    jobsMissing: a.jobsMissing + b.jobsMissing,
  }
}

/**
 * Sums of a region that show no company: a municipality or a branch with fewer than five companies is left out, and
 * where one branch alone would follow from the total, the smallest of the others is left out too. A municipality that
 * is not shown counts in no total, so that nothing can be taken off.
 */
export function protectSums(counted: readonly Counted[]): SharedSums {
  const shown: ReadonlyMap<Branch, Sum>[] = []
  const municipalities = counted.map(({ code, name, referenceDate, byBranch }) => {
    const plate = { code, name, referenceDate }
    if (byBranch === null) return { ...plate, state: 'silent' as const, sum: null }
    if (referenceDate === null) return { ...plate, state: 'empty' as const, sum: null }
    const sum = [...byBranch.values()].reduce(plus, nothing)
    if (sum.companies < fewest) return { ...plate, state: 'few' as const, sum: null }
    shown.push(byBranch)
    return { ...plate, state: 'shown' as const, sum }
  })
  const sums = branches.map((branch) => ({
    branch,
    sum: shown.reduce((all, byBranch) => plus(all, byBranch.get(branch) ?? nothing), nothing),
  }))
  const hidden = hiddenBranches(sums)
  return {
    municipalities,
    sharing: counted.filter(({ byBranch }) => byBranch !== null).length,
    total: shown.length === 0 ? null : sums.map(({ sum }) => sum).reduce(plus, nothing),
    branches: sums.map(({ branch, sum }) => ({ branch, sum: hidden.has(branch) ? null : sum })),
    fewest,
  }
}

/** None is not few: a branch without companies is shown as such. Hidden together they must be as many as can hide one. */
function hiddenBranches(sums: readonly { readonly branch: Branch; readonly sum: Sum }[]): ReadonlySet<Branch> {
  const present = sums.filter(({ sum }) => sum.companies > 0).toSorted((a, b) => a.sum.companies - b.sum.companies)
  const few = present.filter(({ sum }) => sum.companies < fewest)
  if (few.length === 0) return new Set()
  const hidden = [...few]
  for (const next of present.slice(few.length)) {
    const together = hidden.reduce((all, { sum }) => all + sum.companies, 0)
    if (hidden.length > 1 && together >= fewest) break
    hidden.push(next)
  }
  return new Set(hidden.map(({ branch }) => branch))
}
