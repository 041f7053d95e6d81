import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createHighs } from '../../../platform/solver/highs.ts'
import { type Cut, createMaster, type Master, solveMaster } from './master.ts'

test('without cuts everything stays at its lower bound', () => {
  assert.deepEqual(solveMaster(createMaster([1, 2], [3, 4], [9, 9])), { value: 11, x: [3, 4] })
})

test('a cut lifts the cheapest variable', () => {
  const master = createMaster([1, 2], [0, 0], [3, 9])
  master.cuts.push({ slope: [1, 1], least: 5 })
  assert.deepEqual(solveMaster(master), { value: 3 + 2 * 2, x: [3, 2] })
})

test('rows that contradict each other have no solution', () => {
  const master = createMaster([1], [0], [1])
  master.cuts.push({ slope: [1], least: 2 })
  assert.equal(solveMaster(master), null)
})

test('a negative cost is a mistake of ours', () => {
  assert.throws(() => createMaster([-1], [0], [1]), RangeError)
})

function programmeOf({ cost, lower, upper, cuts }: Master) {
  const n = cost.length
  const starts = [0]
  const rows: number[] = []
  const values: number[] = []
  for (let j = 0; j < n; j++) {
    cuts.forEach((cut, k) => {
      rows.push(k)
      values.push(cut.slope[j])
    })
    starts.push(rows.length)
  }
  return {
    cost: Float64Array.from(cost),
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    rowLower: Float64Array.from(cuts, (cut) => cut.least),
    rowUpper: new Float64Array(cuts.length).fill(Infinity),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  }
}

test('with cuts coming in one by one, the optimum is that of HiGHS', async () => {
  const solve = createHighs()
  const small = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ min: -5, max: 5, noNaN: true }).map((v) => Math.round(v * 1e3) / 1e3),
  )
  const arbitrary = fc.integer({ min: 1, max: 8 }).chain((n) =>
    fc.record({
      cost: fc.array(fc.constantFrom(0, 0, 1, 2.5, 7), { minLength: n, maxLength: n }),
      cuts: fc.array(
        fc.record({ slope: fc.array(small, { minLength: n, maxLength: n }), least: small }) satisfies fc.Arbitrary<Cut>,
        { minLength: 1, maxLength: 12 },
      ),
    }),
  )
  const property = fc.asyncProperty(arbitrary, async ({ cost, cuts }) => {
    const master = createMaster(
      cost,
      cost.map(() => -2),
      cost.map(() => 10),
    )
    let ours = solveMaster(master)
    for (const cut of cuts) {
      master.cuts.push(cut)
      ours = solveMaster(master)
      if (ours === null) break
    }
    const solved = await solve(programmeOf({ ...master, cuts }))
    if (solved.status === 'infeasible') return assert.equal(ours, null)
    assert.ok(solved.status === 'optimal' && ours !== null)
    assert.ok(Math.abs(solved.objective - ours.value) <= 1e-6 * Math.max(1, Math.abs(ours.value)))
  })
  await fc.assert(property, { numRuns: 300 })
})
