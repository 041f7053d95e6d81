import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../tests/support/golden.ts'
import type { Example } from './example.ts'
import { isDay, isValidOn, onDay, yearOf } from './period.ts'

const calendar = {
  kind: 'publication',
  source: 'the Gregorian calendar: a century is a leap year when 400 divides it',
} as const
const iso = { kind: 'publication', source: 'ISO 8601-1, calendar date in the extended format' } as const

const days: readonly Example<[string], boolean>[] = [
  { name: 'a day like others', given: ['2026-01-01'], expected: true, origin: iso },
  { name: 'a leap day', given: ['2024-02-29'], expected: true, origin: calendar },
  { name: 'no leap day in 2026', given: ['2026-02-29'], expected: false, origin: calendar },
  { name: 'no leap day in 1900', given: ['1900-02-29'], expected: false, origin: calendar },
  { name: 'a leap day in 2000', given: ['2000-02-29'], expected: true, origin: calendar },
  { name: 'no thirteenth month', given: ['2026-13-01'], expected: false, origin: calendar },
  { name: 'no day nought', given: ['2026-01-00'], expected: false, origin: calendar },
  { name: 'the Dutch order is not the stored one', given: ['01-01-2026'], expected: false, origin: iso },
  { name: 'a moment is no day', given: ['2026-01-01T00:00:00Z'], expected: false, origin: iso },
  { name: 'no leading zeroes is no day', given: ['2026-1-1'], expected: false, origin: iso },
]

golden(isDay, days)

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every day of the calendar is one, and knows its year', () => {
  fc.assert(
    fc.property(day, (text) => {
      assert.ok(isDay(text))
      assert.equal(yearOf(text), new Date(text).getUTCFullYear())
    }),
  )
})

test('a moment begins and ends on its day', () => {
  assert.deepEqual(onDay('2026-01-01'), { from: '2026-01-01', to: '2026-01-01' })
})

test('something is valid on its first and last day, and not the day after', () => {
  assert.ok(isValidOn('2025-01-01', '2025-01-01', '2025-12-31'))
  assert.ok(isValidOn('2025-12-31', '2025-01-01', '2025-12-31'))
  assert.ok(!isValidOn('2026-01-01', '2025-01-01', '2025-12-31'))
  assert.ok(!isValidOn('2024-12-31', '2025-01-01', null))
  assert.ok(isValidOn('2999-01-01', '2025-01-01', null))
})
