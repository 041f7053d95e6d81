import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Programme } from '../../core/solve.ts'
import { dualBound } from './dualBound.ts'
import { createHighs } from './highs.ts'
import { createSolver } from './solver.ts'

/** A workshop makes chairs (30 each) and tables (50 each) from 40 and 50 hours: 20 chairs and 10 tables earn 1 100. */
const workshop: Programme = {
  cost: Float64Array.of(-30, -50),
  lower: Float64Array.of(0, 0),
  upper: Float64Array.of(Infinity, Infinity),
  rowLower: Float64Array.of(-Infinity, -Infinity),
  rowUpper: Float64Array.of(40, 50),
  starts: Int32Array.of(0, 2, 4),
  rows: Int32Array.of(0, 1, 0, 1),
  values: Float64Array.of(1, 2, 2, 1),
}

test('the optimiser finds the best plan of a workshop and proves it', async () => {
  const solved = await createHighs()(workshop)
  assert.ok(solved.status === 'optimal')
  assert.deepEqual([...solved.x].map(Math.round), [20, 10])
  assert.ok(Math.abs(solved.objective + 1100) < 1e-6)
  assert.ok(Math.abs(solved.bound + 1100) < 1e-6)
})

test('whole numbers are kept whole', async () => {
  const solved = await createHighs()({ ...workshop, rowUpper: Float64Array.of(7, 50), whole: Uint8Array.of(1, 1) })
  assert.ok(solved.status === 'optimal')
  assert.deepEqual([...solved.x], [7, 0])
  assert.equal(solved.objective, -210)
})

test('limits that contradict each other have no solution', async () => {
  const solved = await createHighs()({ ...workshop, rowUpper: Float64Array.of(-1, 50) })
  assert.equal(solved.status, 'infeasible')
})

test('the bound holds for any row prices, and is sharp for the right ones', () => {
  const bounded = { ...workshop, upper: Float64Array.of(100, 100) }
  assert.ok(dualBound(bounded, Float64Array.of(0, 0)) <= -1100)
  assert.ok(dualBound(bounded, Float64Array.of(-10, -15)) <= -1100)
  assert.ok(Math.abs(dualBound(bounded, Float64Array.of(-70 / 3, -10 / 3)) + 1100) < 1e-9)
})

test('in a thread of its own the answer is the same', async () => {
  const solved = await createSolver()(workshop)
  assert.ok(solved.status === 'optimal')
  assert.ok(Math.abs(solved.objective + 1100) < 1e-6)
})

test('an abort ends the thread', async () => {
  const control = new AbortController()
  const answer = createSolver()(workshop, { signal: control.signal })
  control.abort(new Error('enough'))
  await assert.rejects(answer, /enough/)
})
