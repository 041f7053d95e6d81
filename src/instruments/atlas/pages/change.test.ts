import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFor } from '../../../platform/i18n/format.ts'
import { nl } from '../words.nl.ts'
import { isComparable, writeChange } from './change.ts'
import { whyRange, writeJobs } from './writeJobs.ts'

const format = formatFor('nl')
const group = (companies: number, known: number, missing: number, atLeast: number, atMost: number | null) => ({
  companies,
  jobs: { known, missing, atLeast, atMost },
})

test('a change in jobs is not told when somebody lacks a number, then or now', () => {
  assert.equal(isComparable({ now: 0, before: 0 }), true)
  assert.equal(isComparable({ now: 1, before: 0 }), false)
  assert.equal(isComparable({ now: 0, before: 4 }), false)
})

test('a change is written with its direction, one in the singular', () => {
  assert.equal(writeChange(12, nl.job, format, nl), '12 banen meer')
  assert.equal(writeChange(-1, nl.maker, format, nl), '1 maker minder')
  assert.equal(writeChange(0, nl.job, format, nl), 'evenveel banen')
})

test('jobs with a missing number are at least so many, with the reason', () => {
  const incomplete = group(61, 1020, 2, 1026, 1039)
  assert.equal(writeJobs(incomplete, format, nl), 'minstens 1.026')
  assert.match(whyRange(incomplete, format, nl), /2\u00a0makers .* niet bekend\. .* 1\.026 tot 1\.039/)
})

test('when no number is known there is no zero, and without makers the zero is true', () => {
  assert.equal(writeJobs(group(3, 0, 3, 0, null), format, nl), null)
  assert.equal(writeJobs(group(0, 0, 0, 0, 0), format, nl), '0')
})
