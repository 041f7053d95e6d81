import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitChange } from './splitChange.ts'

const value = fc.integer({ min: -1_000_000, max: 1_000_000 })

test('the change of the method and the change of the world are together the whole change', () => {
  fc.assert(
    fc.property(value, value, value, fc.boolean(), (before, after, between, isSame) => {
      const { methodChange, worldChange } = splitChange(before, after, isSame, between)
      assert.equal((methodChange ?? 0) + (worldChange ?? 0), after - before)
    }),
  )
})

test('a new method that counts ten more, in a world that lost four', () => {
  assert.deepEqual(splitChange(100, 106, false, 110), { methodChange: 10, worldChange: -4 })
  assert.deepEqual(splitChange(100, 96, true, null), { methodChange: 0, worldChange: -4 })
})

test('without the old case nobody can say which of both it was', () => {
  assert.deepEqual(splitChange(100, 106, false, null), { methodChange: null, worldChange: null })
})
