import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linkedTables } from '../../../tests/support/arbitraryTables.ts'
import { createHighs } from '../solver/highs.ts'
import { audit, protect } from './model.ts'
import type { ProtectAnswer, ProtectCase } from './model.ts'
import { auditTables, protectTables } from './protectTables.ts'

const solve = createHighs()

test('after protecting nothing can be computed, and more is shown than by hiding rows', {
  timeout: 60_000,
}, async () => {
  let [cells, shown, shownByRows] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(linkedTables, async (given) => {
      const answer = await protectTables(given, { solve })
      assert.deepEqual(answer.audit.breaches, [])
      assert.equal(answer.audit.exactlyDerivable, 0)
      cells += answer.counts.cells
      shown += answer.counts.shown
      shownByRows += answer.counts.shareHidingRows * answer.counts.cells
    }),
    { numRuns: 34 },
  )
  assert.ok(shown > 1.5 * shownByRows, `${shown} of ${cells} cells are shown, ${shownByRows} by hiding rows`)
})

test('a second audit, of the tables as they leave the house, finds the same', async () => {
  await fc.assert(
    fc.asyncProperty(linkedTables, async (given) => {
      const again = await auditTables(asPublished(given, await protectTables(given, { solve })), { solve })
      assert.deepEqual(again.breaches, [])
      assert.equal(again.exactlyDerivable, 0)
    }),
    { numRuns: 6 },
  )
})

test('the audit sees it when a cell that guards another is shown after all', async () => {
  const given = fc.sample(linkedTables, { numRuns: 1, seed: 3 })[0]
  const answer = await protectTables(given, { solve })
  let seen = 0
  for (const table of answer.tables.slice(0, 1)) {
    for (const cell of table.cells.filter(({ why }) => why === 'guard').slice(0, 6)) {
      const leaking = asPublished(given, {
        ...answer,
        tables: answer.tables.map((one) =>
          one === table
            ? { ...one, cells: one.cells.map((other) => (other === cell ? { ...cell, value: 1 } : other)) }
            : one,
        ),
      })
      const found = await auditTables(leaking, { solve })
      if (!found.passes || found.exactlyDerivable > 0) seen++
    }
  }
  assert.ok(seen > 0, 'no guard was needed')
})

test('two who put their values together cannot be kept from the sum of the two, also when one of them is small', async () => {
  // 22 knows himself and the one who is alone in b1: the sum is 23 at least, and no hiding takes that from them.
  const cells = [
    { at: { branch: 'b0' }, contributions: [22, 1, 1, 1].map((value, at) => ({ value, by: `company ${at}` })) },
    { at: { branch: 'b1' }, contributions: [{ value: 1, by: 'company 4' }] },
    { at: {} },
  ]
  const given = protect.case.parse({
    measures: { jobs: { kind: 'sum' }, companies: { kind: 'count' } },
    dimensions: { branch: { sums: [{ whole: '*', parts: ['b0', 'b1'] }] } },
    tables: ['companies', 'jobs'].map((measure) => ({ id: measure, measure, period: '2026-01-01', cells })),
  })
  const answer = await protectTables(given, { solve })
  assert.deepEqual(answer.audit.breaches, [])
})

/** The answer as an audit case: what has no value is hidden. */
function asPublished(given: ProtectCase, answer: ProtectAnswer) {
  const { method: _method, base: _base, ...shared } = given
  return audit.case.parse({
    ...shared,
    tables: given.tables.map((table) => {
      const hidden = new Set(
        answer.tables
          .find(({ id }) => id === table.id)
          ?.cells.flatMap(({ at, value }) => (value === null ? [JSON.stringify(at)] : [])),
      )
      return { ...table, cells: table.cells.map((cell) => ({ ...cell, shown: !hidden.has(JSON.stringify(cell.at)) })) }
    }),
  })
}
