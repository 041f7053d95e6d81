import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { pairs as claimedTwice } from '../../../../../tests/support/alignment/claimedTwice.ts'
import { pairs as contradiction } from '../../../../../tests/support/alignment/contradiction.ts'
import { pairs as duplicate } from '../../../../../tests/support/alignment/duplicate.ts'
import { pairs as harmlessActions } from '../../../../../tests/support/alignment/harmlessActions.ts'
import { pairs as harmlessClaims } from '../../../../../tests/support/alignment/harmlessClaims.ts'
import { pairs as harmlessRules } from '../../../../../tests/support/alignment/harmlessRules.ts'
import { pairs as ownerBusy } from '../../../../../tests/support/alignment/ownerBusy.ts'
import { crossed } from '../../../../../tests/support/alignment/crossed.ts'
import { type AlignmentPair, findingKinds } from './alignmentPair.ts'
import { comparePassages } from './comparePassages.ts'
import { readPassage } from './readPassage.ts'

const folder = join(import.meta.dirname, '../../../../../tests/support/alignment')
/** The sets by which the rules were made; a set with another name was written without sight of them. */
const own = { claimedTwice, contradiction, duplicate, ownerBusy, harmlessClaims, harmlessRules, harmlessActions }
const unseen = globSync('*.ts', { cwd: folder })
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'crossed' && !(name in own))
  .toSorted()

async function pairsOf(name: string): Promise<readonly AlignmentPair[]> {
  const file: unknown = await import(pathToFileURL(join(folder, `${name}.ts`)).href)
  const { pairs } = file as { pairs: readonly AlignmentPair[] } // every file of this folder hands over its pairs
  return pairs
}

const ownPairs = Object.values(own).flatMap((pairs) => [
  ...pairs,
  ...(pairs[0]?.finding === null ? [] : crossed(pairs)),
])

type Score = { readonly right: number; readonly wrong: number; readonly missed: number }

/** A finding of another kind than the reader's is both wrong and a miss. */
function scoreOf(pairs: readonly AlignmentPair[]): Map<string, Score> {
  const outcomes = pairs.map(({ a, b, finding }) => ({
    said: comparePassages(readPassage(a), readPassage(b))?.kind ?? null,
    finding,
  }))
  const count = (kinds: readonly (string | null)[]): Score => ({
    right: outcomes.filter(({ said, finding }) => said !== null && said === finding && kinds.includes(said)).length,
    wrong: outcomes.filter(({ said, finding }) => said !== null && said !== finding && kinds.includes(said)).length,
    missed: outcomes.filter(({ said, finding }) => finding !== null && said !== finding && kinds.includes(finding))
      .length,
  })
  return new Map([...findingKinds.map((kind) => [kind, count([kind])] as const), ['all', count(findingKinds)] as const])
}

const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong))
const recall = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed))

function said([kind, score]: readonly [string, Score]): string {
  return `${kind}: precision ${precision(score).toFixed(3)}, recall ${recall(score).toFixed(3)} ${JSON.stringify(score)}`
}

test('the rules reach recall 0.95 at precision 0.90 on the set by which they were made', (context) => {
  assert.ok(ownPairs.filter(({ finding }) => finding !== null).length >= 60, 'at least 60 conflicts')
  assert.ok(ownPairs.filter(({ finding }) => finding === null).length >= 150, 'at least 150 harmless pairs')
  const scores = scoreOf(ownPairs)
  for (const score of scores) context.diagnostic(said(score))
  const all = scores.get('all')
  assert.ok(all !== undefined && recall(all) >= 0.95 && precision(all) >= 0.9)
})

for (const name of unseen) {
  test(`the set ${name}, written without sight of the rules, is measured`, async (context) => {
    const pairs = await pairsOf(name)
    assert.ok(pairs.length > 0)
    for (const score of scoreOf(pairs)) context.diagnostic(said(score))
  })
}
