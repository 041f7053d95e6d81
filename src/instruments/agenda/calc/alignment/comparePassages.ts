import { claimedTwice } from './claimedTwice.ts'
import { contradiction } from './contradiction.ts'
import { duplicate } from './duplicate.ts'
import type { PairFinding } from './finding.ts'
import { ownerBusy } from './ownerBusy.ts'
import type { ReadPassage } from './readPassage.ts'

/** The one thing to settle first between two passages; null when they can stand side by side. */
export function comparePassages(a: ReadPassage, b: ReadPassage): PairFinding | null {
  const claim = claimedTwice(a, b)
  if (claim !== null && claim.strength >= 0.7) return claim
  return contradiction(a, b) ?? claim ?? duplicate(a, b) ?? ownerBusy(a, b)
}
