import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSeries, fillShortGaps } from './timeSeries.ts'

const zone = 'Europe/Amsterdam'
const how = { zone, stamped: 'start', stepMinutes: 15 } as const
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })

/** The stamps of a whole year as a Dutch meter portal writes them; the calendar of the platform is the judge. */
function yearOf(year: number, shift = 0): string[] {
  const from = Date.UTC(year - 1, 11, 31, 23)
  const steps = (Date.UTC(year, 11, 31, 23) - from) / 900_000
  return Array.from({ length: steps }, (_, at) => clock.format(from + (at + shift) * 900_000))
}

test('a year has 35,040 quarters and a leap year 35,136, with days of 92 and 100', () => {
  for (const [year, quarters] of [
    [2026, 35_040],
    [2024, 35_136],
  ] as const) {
    const check = checkSeries(yearOf(year), year, how)
    assert.deepEqual([check.expected, check.gaps, check.duplicates, check.misplaced], [quarters, [], [], []])
    assert.ok(check.rowOfStep.every((row, at) => row === at))
  }
  assert.deepEqual(checkSeries([], 2026, how).clockDays, [
    { day: '2026-03-29', steps: 92 },
    { day: '2026-10-25', steps: 100 },
  ])
})

test('stamps at the end of a step, in UTC and with an offset mean the same year', () => {
  assert.deepEqual(checkSeries(yearOf(2026, 1), 2026, { ...how, stamped: 'end' }).gaps, [])
  const utc = Array.from({ length: 35_040 }, (_, at) => new Date(Date.UTC(2026, 0, 1) + at * 900_000).toISOString())
  assert.deepEqual(checkSeries(utc, 2026, { ...how, zone: 'UTC' }).gaps, [])
  assert.equal(
    checkSeries(['2026-07-01T12:00+02:00'], 2026, how).rowOfStep.indexOf(0),
    checkSeries(['01-07-2026 12:00'], 2026, how).rowOfStep.indexOf(0),
  )
})

test('what is missing, double or impossible is listed', () => {
  const stamps = yearOf(2026)
  const holed = stamps.filter((_, at) => !(at >= 100 && at < 108) && !(at >= 200 && at < 209))
  const check = checkSeries([...holed, stamps[0] ?? '', '29-03-2026 02:30', '01-01-2026 00:07', 'totaal'], 2026, how)
  assert.deepEqual(
    check.gaps.map(({ from, steps, mayFill }) => [from, steps, mayFill]),
    [
      ['2026-01-02T00:00:00.000Z', 8, true],
      ['2026-01-03T01:00:00.000Z', 9, false],
    ],
  )
  assert.deepEqual(check.duplicates, [holed.length])
  assert.deepEqual(check.misplaced, [holed.length + 1, holed.length + 2, holed.length + 3])
})

test('only gaps of at most two hours are filled, and the filled steps are marked', () => {
  assert.deepEqual(fillShortGaps([1, null, 3], 60), { values: [1, 2, 3], filled: [1] })
  assert.deepEqual(fillShortGaps([1, null, null, null, 5], 60).filled, [])
  assert.deepEqual(
    fillShortGaps([null, 2, null], 15).filled,
    [],
    'nothing is invented before the first and after the last value',
  )
})
