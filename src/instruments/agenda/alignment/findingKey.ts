import { createHash } from 'node:crypto'
import type { FindingContent, FoundPassage, settledKinds } from '../dossier/finding.ts'

/**
 * The same finding in the same texts, dates and owners: where those did not change, what was decided holds. Which file
 * a text came from, and on which page it stands now, makes no other finding of it.
 */
export function findingKey(kind: (typeof settledKinds)[number], { a, b }: FindingContent): string {
  const sides = [a, b].map((side) => (side === null ? '' : sideOf(side))).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([kind, ...sides]))
    .digest('hex')
}

function sideOf({ text, owner, from, to }: FoundPassage): string {
  return JSON.stringify([text.normalize('NFC').replaceAll(/\s+/g, ' ').trim(), owner.trim(), from, to])
}
