import type { PairFinding } from './finding.ts'
import { isSameOwner } from './readOwner.ts'
import type { ReadPassage } from './readPassage.ts'
import { meet } from './readPeriod.ts'
import { areNeighbours } from './samePlace.ts'

/** One owner with two pieces of work at one time, unless the hours of both are given and fit in one week. */
export function ownerBusy(a: ReadPassage, b: ReadPassage): PairFinding | null {
  if (a.period === null || b.period === null || !meet(a.period, b.period)) return null
  const owner = a.owners.find((one) => b.owners.some((other) => isSameOwner(one, other)))
  if (owner === undefined) return null
  const isPerson = owner.some((word) => word.length === 1)
  if (!isPerson && areNeighbours(a, b)) return null
  const [workA, workB] = [workOf(a), workOf(b)]
  if (workA !== null && workB !== null && workA + workB <= 1.001) return null
  const from = a.period.from > b.period.from ? a.period.from : b.period.from
  const to = a.period.to < b.period.to ? a.period.to : b.period.to
  return {
    kind: 'owner-busy',
    strength: workA !== null && workB !== null ? 0.95 : 0.65,
    marksA: [],
    marksB: [],
    why: {
      nl: `Dezelfde trekker staat voor beide acties van ${from} tot en met ${to}.`,
      en: `One owner is down for both actions from ${from} to ${to}.`,
    },
  }
}

function workOf({ amounts }: ReadPassage): number | null {
  const work = amounts.filter(({ dimension }) => dimension === 'work')
  return work.length === 0 ? null : Math.max(...work.map(({ value }) => value))
}
