import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { groupBy } from './groupBy.ts'

test('rows with the same key come together, in the order in which the keys appear', () => {
  assert.deepEqual(
    [...groupBy(['peer', 'appel', 'pruim', 'aardbei'], (word) => word[0])],
    [
      ['p', ['peer', 'pruim']],
      ['a', ['appel', 'aardbei']],
    ],
  )
})

test('every row is in one group, and no group is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (rows) => {
      const groups = [...groupBy(rows, (row) => row % 3).values()]
      const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
      assert.deepEqual(inOrder(groups.flat()), inOrder(rows))
      assert.ok(groups.every((group) => group.length > 0))
    }),
  )
})
