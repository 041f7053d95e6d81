import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byClock, byDay, byMonth, calendarOf, fullestWeek, isoDay, mondayBefore, weekday } from './calendar.ts'

const year = calendarOf(2025, 35_040)

test('a year of quarter-hours has a spring day of 92 and an autumn day of 100', () => {
  const lengths = Array.from(year.startOf.slice(1), (start, day) => start - (year.startOf[day] ?? 0))
  assert.equal(lengths[88], 92)
  assert.equal(isoDay(year, 88), '2025-03-30')
  assert.equal(lengths[298], 100)
  assert.equal(lengths.filter((length) => length === 96).length, 363)
})

test('noon stays noon on both sides of the clock change', () => {
  const noon = new Float64Array(35_040)
  for (let step = 0; step < noon.length; step++) if (year.quarterOf[step] === 48) noon[step] = 1
  const cells = byClock(year, noon)
  for (const day of [0, 87, 88, 89, 200, 298, 299, 364]) assert.equal(cells[day * 96 + 48], 1, isoDay(year, day))
})

test('days and months add up to the year, in a leap year too', () => {
  for (const [of, steps] of [
    [2025, 35_040],
    [2024, 35_136],
  ] as const) {
    const calendar = calendarOf(of, steps)
    const ones = new Float64Array(steps).fill(4)
    assert.equal(calendar.days, steps / 96)
    assert.equal(
      byDay(calendar, ones).reduce((sum, one) => sum + one, 0),
      steps,
    )
    assert.equal(
      byMonth(calendar, ones).reduce((sum, one) => sum + one, 0),
      steps,
    )
  }
})

test('the fullest week starts on a Monday and holds the day with the most loss', () => {
  const lost = new Float64Array(35_040)
  lost[(year.startOf[150] ?? 0) + 50] = 900
  const from = fullestWeek(year, lost)
  assert.equal(weekday(year, from), 1)
  assert.ok(from <= 150 && 150 < from + 7)
  assert.equal(mondayBefore(year, 150), from)
})
