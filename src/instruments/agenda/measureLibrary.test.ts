import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksOfMission } from '../../core/askOfMission.ts'
import { measureLibrary } from './measureLibrary.ts'

test('every ask of the pamphlet has two or more measures, and there are at least forty in all', () => {
  for (const ask of Object.keys(asksOfMission)) {
    const measures = measureLibrary.filter((one) => one.ask === ask)
    assert.ok(measures.length >= 2, `${ask} has ${measures.length}`)
  }
  assert.ok(measureLibrary.length >= 40)
})

test('no two measures have the same id or title', () => {
  assert.equal(new Set(measureLibrary.map(({ id }) => id)).size, measureLibrary.length)
  assert.equal(new Set(measureLibrary.map(({ title }) => title.nl)).size, measureLibrary.length)
})

test('a cost range runs upwards, and a measure takes at least a month', () => {
  for (const { id, cost, months } of measureLibrary) assert.ok(cost.low >= 0 && cost.low < cost.high && months >= 1, id)
})
