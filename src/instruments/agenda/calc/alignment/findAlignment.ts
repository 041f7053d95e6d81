import type { AnswerOf, CaseOf } from '../../../../core/instrument.ts'
import type { Refusal } from '../../../../core/outcome.ts'
import type { alignment } from '../../questions/alignment.ts'
import { refuseAt } from '../refuseAt.ts'
import { indexPassages, nearTo } from './passageIndex.ts'
import { comparePassages } from './comparePassages.ts'
import { findGaps } from './findGaps.ts'
import { readPassage } from './readPassage.ts'

export type GivenAlignment = CaseOf<typeof alignment>

/** What has to be settled between the own agenda and itself or the others, strongest first, and the needs nobody answers. */
export function findAlignment(given: GivenAlignment): AnswerOf<typeof alignment> {
  const refusal = faultIn(given)
  if (refusal !== null) return refusal
  const own = new Set(given.own.map(({ id }) => id))
  const read = [...given.own, ...given.others]
    .toSorted((a, b) => compare(a.id, b.id))
    .map(({ id, ...passage }) => ({ id, isOwn: own.has(id), read: readPassage(passage) }))
  const index = indexPassages(read.map((one) => one.read))
  const findings = read.flatMap((a, k) => {
    if (!a.isOwn) return []
    return nearTo(index, k).flatMap((near) => {
      const b = read[near]
      // Two of the own agenda meet once: when the first of them is at hand.
      if (b === undefined || (b.isOwn && near <= k)) return []
      const finding = comparePassages(a.read, b.read)
      if (finding === null) return []
      return [{ ...finding, marksA: [...finding.marksA], marksB: [...finding.marksB], a: a.id, b: b.id }]
    })
  })
  return {
    findings: findings.toSorted((x, y) => y.strength - x.strength || compare(x.a, y.a) || compare(x.b, y.b)),
    gaps: findGaps(read),
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function faultIn({ own, others }: GivenAlignment): Refusal | null {
  const seen = new Set<string>()
  for (const [name, list] of Object.entries({ own, others })) {
    for (const [k, { id, text, from, to }] of list.entries()) {
      if (seen.has(id)) return refuseAt('same-passage-twice', `/${name}/${k}/id`)
      if (text.trim() === '') return refuseAt('empty-passage', `/${name}/${k}/text`)
      if (from !== undefined && to !== undefined && to < from) return refuseAt('ends-before-start', `/${name}/${k}/to`)
      seen.add(id)
    }
  }
  return null
}
