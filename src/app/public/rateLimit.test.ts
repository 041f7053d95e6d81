import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rateLimit } from './rateLimit.ts'

test('who asks too much waits, others do not, and waiting helps', () => {
  const check = rateLimit({ atOnce: 3, perSecond: 1 })
  for (let n = 0; n < 3; n++) check('a', 0)
  assert.throws(() => check('a', 0), { status: 429 })
  check('b', 0)
  assert.throws(() => check('a', 900), { status: 429 })
  check('a', 2000)
})
