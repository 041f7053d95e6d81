import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { examples } from './progress.examples.ts'
import { courseOf, progress } from './progress.ts'

for (const { name, given, expected } of examples) {
  test(name, () => {
    const found = progress(...given)
    if (expected === null || found === null) assert.equal(found, expected)
    else assert.ok(Math.abs(found - expected) < 1e-12)
  })
}

const value = fc.integer({ min: -1000, max: 1000 })

test('progress does not depend on the unit, nor on which way is up', () => {
  fc.assert(
    fc.property(value, value, value, fc.integer({ min: 1, max: 1000 }), (from, to, now, factor) => {
      const plain = progress(from, to, now)
      const flipped = progress(-factor * from, -factor * to, -factor * now)
      assert.ok(plain === flipped || Math.abs((plain ?? 0) - (flipped ?? 0)) < 1e-12)
    }),
  )
})

test('at the baseline nothing is done, at the target all', () => {
  fc.assert(
    fc.property(value, value, (from, to) => {
      if (from === to) return
      assert.equal(progress(from, to, from), 0)
      assert.equal(progress(from, to, to), 1)
    }),
  )
})

test('halfway in time and a third of the way is behind; a tenth of the way may be lagged', () => {
  const baseline = { value: 0, date: '2026-01-01' }
  const target = { value: 100, date: '2028-01-01' }
  const at = (now: number) => courseOf(baseline, target, { value: now, date: '2027-01-01' })
  assert.deepEqual(
    [at(33), at(39), at(40), at(50), at(100), at(120)],
    ['behind', 'behind', 'on-course', 'on-course', 'reached', 'reached'],
  )
  assert.equal(courseOf(baseline, target, null), 'no-figure')
  assert.equal(courseOf(null, target, baseline), 'no-figure')
  assert.equal(courseOf(baseline, { ...target, value: 0 }, baseline), 'no-figure')
})
