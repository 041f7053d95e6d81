import type { AlignmentPair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/**
 * Conflicts of one kind taken apart and crossed: the first half of one beside the second half of the next.
 * The words stay those of a conflict, the subject no longer is the same.
 */
export function crossed(pairs: readonly AlignmentPair[]): AlignmentPair[] {
  return pairs.flatMap(({ a }, k) => {
    const next = pairs[(k + 1) % pairs.length]
    return next === undefined ? [] : [{ a, b: next.b, finding: null }]
  })
}
