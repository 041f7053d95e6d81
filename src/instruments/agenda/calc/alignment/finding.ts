import type { Words } from '../../../../core/instrument.ts'
import type { FindingKind } from './alignmentPair.ts'
import type { Mark } from './mark.ts'

/** What two passages are to each other, by which words, and why. Strength: 0 to 1. */
export type PairFinding = {
  readonly kind: FindingKind
  readonly strength: number
  readonly marksA: readonly Mark[]
  readonly marksB: readonly Mark[]
  readonly why: Words
}
