import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gap, gapReasons, isGap, isSpan } from './gap.ts'
import { isRefusal, refuse } from './outcome.ts'

test('a gap says its reason, and is neither zero nor a range', () => {
  for (const reason of gapReasons) {
    const hole = gap(reason, 'fewer than 3 companies')
    assert.ok(isGap(hole))
    assert.ok(!isSpan(hole))
    assert.equal(hole.missing, reason)
  }
})

test('zero, nothing and a number are no gaps', () => {
  for (const value of [0, null, undefined, 12, '', 'missing', []]) assert.ok(!isGap(value))
})

test('a range is no gap: at least so many is something known', () => {
  const range = { atLeast: 50, atMost: null, why: 'of one company only the size class is known' }
  assert.ok(isSpan(range))
  assert.ok(!isGap(range))
})

test('a refusal is told from an answer, and says where', () => {
  const refusal = refuse('too-short', 'a year has 35 040 quarter-hours', '/load')
  assert.ok(isRefusal(refusal))
  assert.equal(refusal.at, '/load')
  assert.ok(!('at' in refuse('too-short', 'no place')))
  for (const answer of [0, null, 'refused', { cost: 1 }]) assert.ok(!isRefusal(answer))
})
