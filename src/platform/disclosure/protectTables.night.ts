import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linkedTables } from '../../../tests/support/arbitraryTables.ts'
import { createHighs } from '../solver/highs.ts'
import { protectTables } from './protectTables.ts'

const runs = 1000

test(`after protecting ${runs} random linked tables nothing can be computed in any of them`, async (context) => {
  const solve = createHighs()
  const sum = { cells: 0, shown: 0, byRows: 0, exact: 0, inside: 0, better: 0, tables: 0 }
  const once = fc.asyncProperty(linkedTables, async (given) => {
    const { counts, audit } = await protectTables(given, { solve })
    sum.tables += 1
    sum.cells += counts.cells
    sum.shown += counts.shown
    sum.byRows += counts.shareHidingRows * counts.cells
    sum.exact += audit.exactlyDerivable
    sum.inside += audit.insideRule
    if (counts.shareShown >= counts.shareHidingRows) sum.better += 1
    assert.equal(audit.exactlyDerivable, 0)
    assert.equal(audit.insideRule, 0)
  })
  await fc.assert(once, { numRuns: runs, endOnFailure: true })
  const percent = (part: number) => `${((100 * part) / sum.cells).toFixed(1)} %`
  context.diagnostic(`${sum.tables} sets of tables, ${sum.cells} cells: ${percent(sum.shown)} shown`)
  context.diagnostic(`hiding whole rows: ${percent(sum.byRows)}; ours shows as much or more in ${sum.better} sets`)
  assert.ok(sum.shown > 1.5 * sum.byRows)
})
