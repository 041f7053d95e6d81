import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointAt } from './pointAt.ts'

test('a figure is found by its place, also in a list and under a name with a slash', () => {
  assert.equal(pointAt({ total: { jobs: { known: 12 } } }, '/total/jobs/known'), 12)
  assert.equal(pointAt({ years: [3, 4] }, '/years/1'), 4)
  assert.equal(pointAt({ 'a/b': 1, 'm~n': 2 }, '/a~1b'), 1)
  assert.equal(pointAt({ 'a/b': 1, 'm~n': 2 }, '/m~0n'), 2)
})

test('what is no number is no figure, and never zero', () => {
  assert.equal(pointAt({ share: null }, '/share'), null)
  assert.equal(pointAt({ share: '3' }, '/share'), null)
  assert.equal(pointAt({}, '/total/jobs'), null)
  assert.equal(pointAt([], '/length/0'), null)
  assert.equal(pointAt({ value: 1 }, '/constructor'), null)
})
