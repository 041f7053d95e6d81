import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isGap } from '../../../core/gap.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { bandOfSum } from './bandOfSum.ts'
import { detectMeter } from './detectMeter.ts'
import { daysOf, localOf, offsetAt } from './dutchClock.ts'
import { dutchHolidays, easterOf } from './dutchHolidays.ts'
import { collectiveHolidays, estimateLoad, type LoadGiven, relativeSigma } from './estimateLoad.ts'
import { meterTableOf } from './meterTable.ts'
import { categoryExamples, easterExamples } from './profile.examples.ts'
import { readMeterYear } from './readMeterYear.ts'
import { categoryOfHours, standardCategory } from './standardCategory.ts'
import { standardShapes } from './standardShapes.ts'
import { sumExactly } from './sumExactly.ts'
import { unitProfile } from './unitProfile.ts'
import { yearClock } from './yearClock.ts'

golden(standardCategory, categoryExamples)
golden((year: number) => new Date(easterOf(year) * 86_400_000).toISOString().slice(0, 10), easterExamples)

const categories = ['E1A', 'E1B', 'E1C', 'E2A', 'E2B', 'E3A', 'E3B', 'E3C', 'E3D'] as const
const sumOf = (series: Float64Array) => series.reduce((sum, one) => sum + one, 0)

function estimate(given: Partial<LoadGiven> = {}) {
  const load = estimateLoad({ year: 2026, annualKwh: 180_000, ...given })
  assert.ok(!isGap(load))
  return load
}

/** Mean kW at a time of day on a Dutch clock, on one date. */
function at(kw: Float64Array, year: number, month: number, day: number, hour: number): number {
  const clock = yearClock(year)
  const dayOfYear = daysOf(year, month, day) - clock.firstDay
  const steps = [...kw.keys()].filter((k) => clock.day[k] === dayOfYear && Math.floor(clock.quarter[k] / 4) === hour)
  return steps.reduce((sum, k) => sum + kw[k], 0) / steps.length
}

test('a year on a Dutch clock has 35,040 or 35,136 quarter-hours, and 92 and 100 on the days of the change', () => {
  for (const [year, count] of [
    [2026, 35_040],
    [2028, 35_136],
  ] as const) {
    const clock = yearClock(year)
    assert.equal(clock.count, count)
    const perDay = new Map<number, number>()
    for (const day of clock.day) perDay.set(day, (perDay.get(day) ?? 0) + 1)
    assert.deepEqual(
      [...new Set(perDay.values())].sort((a, b) => a - b),
      [92, 96, 100],
    )
  }
})

test('holidays follow Easter and the king', () => {
  assert.ok(dutchHolidays(2025).has(daysOf(2025, 4, 26)), 'the 27th was a Sunday')
  assert.ok(dutchHolidays(2026).has(daysOf(2026, 5, 14)), 'Ascension Day')
  assert.ok(!dutchHolidays(2026).has(daysOf(2026, 5, 15)))
})

test('scaling to a sum leaves no rest, whatever the numbers', () => {
  const numbers = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 2, maxLength: 200 })
  fc.assert(
    fc.property(numbers, fc.double({ min: 0.5, max: 1e7, noNaN: true }), (series, total) => {
      assert.equal(sumOf(sumExactly(Float64Array.from(series), total)), total)
    }),
  )
})

test('the fractions of a standard category are together exactly 1 and never negative', () => {
  for (const category of categories) {
    for (const year of [2026, 2028]) {
      const fractions = unitProfile(category, year)
      assert.equal(sumOf(fractions), 1)
      assert.ok(fractions.every((one) => one > 0))
    }
  }
})

test('an estimate is together exactly the annual use, whatever is asked', () => {
  const given = fc.record({
    year: fc.integer({ min: 2020, max: 2032 }),
    annualKwh: fc.double({ min: 1, max: 1e7, noNaN: true }),
    shifts: fc.constantFrom(1 as const, 2 as const, 3 as const),
    weekend: fc.constantFrom('closed' as const, 'saturday' as const, 'whole' as const),
    seed: fc.integer({ min: 0, max: 1000 }),
  })
  fc.assert(
    fc.property(given, (one) => {
      const load = estimate(one)
      assert.equal(sumOf(load.kw), one.annualKwh * 4)
      assert.ok(load.kw.every((kw) => kw >= 0))
      assert.ok(load.isEstimate)
    }),
    { numRuns: 25 },
  )
})

test('twice the use is twice the power', () => {
  const [one, two] = [estimate({ annualKwh: 50_000 }).kw, estimate({ annualKwh: 100_000 }).kw]
  assert.ok(one.every((kw, k) => Math.abs(two[k] - 2 * kw) < 1e-6))
})

test('more shifts, flatter: the operating time is that of the category', () => {
  const category = (given: Partial<LoadGiven>) => categoryOfHours(estimate(given).operatingHours)
  for (let seed = 1; seed <= 5; seed++) {
    assert.match(category({ shifts: 1, seed }), /E3[AB]/)
    assert.match(category({ shifts: 2, seed }), /E3[BC]/)
    assert.equal(category({ shifts: 3, seed }), 'E3C')
    assert.ok(
      estimate({ shifts: 3, weekend: 'whole', seed }).operatingHours > estimate({ shifts: 3, seed }).operatingHours,
    )
  }
})

test('a working day is busy, a Sunday, a holiday and the collective holidays are not', () => {
  const { kw } = estimate()
  const busy = at(kw, 2026, 6, 9, 10)
  for (const [month, day] of [
    [6, 7],
    [4, 6],
    [7, 28],
    [12, 29],
  ] as const) {
    assert.ok(at(kw, 2026, month, day, 10) < 0.5 * busy, `${day}-${month}`)
  }
  assert.ok(at(kw, 2026, 6, 9, 3) < 0.5 * busy)
  assert.deepEqual(collectiveHolidays(2026)[0], { from: '2026-07-20', to: '2026-08-07' })
  const open = estimate({ closed: [] })
  assert.ok(at(open.kw, 2026, 7, 28, 10) > 0.5 * busy)
  assert.deepEqual(open.assumed, ['shifts', 'weekend'])
})

test('work follows the clock on the wall, in summer and in winter', () => {
  const { kw } = estimate({ shifts: 1 })
  const { start } = yearClock(2026)
  for (const day of [daysOf(2026, 1, 13), daysOf(2026, 6, 9)]) {
    const steps = [...kw.keys()].filter((k) => Math.floor(localOf(start + k * 15) / 1440) === day)
    const level = Math.max(...steps.map((k) => kw[k])) / 2
    const first = steps.find((k) => kw[k] > level) ?? 0
    const utcHour = ((start + first * 15) / 60) % 24
    assert.equal(Math.round(utcHour + offsetAt(start + first * 15) / 60), 7)
  }
})

test('another seed is another company, the same seed the same', () => {
  assert.deepEqual(estimate({ seed: 3 }).kw, estimate({ seed: 3 }).kw)
  assert.notDeepEqual(estimate({ seed: 3 }).kw, estimate({ seed: 4 }).kw)
})

test('a foundry works day and night until somebody says otherwise', () => {
  assert.ok(estimate({ sbi: '24.51' }).operatingHours > estimate({ sbi: '25.62' }).operatingHours + 1000)
  assert.deepEqual(estimate({ sbi: '24.51', shifts: 1 }).kw, estimate({ sbi: '25.62' }).kw)
})

test('without an annual use there is a gap that asks for the invoice', () => {
  const load = estimateLoad({ year: 2026, annualKwh: null, sbi: '25.62' })
  assert.ok(isGap(load))
  assert.match(load.why, /jaarafrekening/)
})

test('of many estimates together the band is narrower, and a measured series has none', () => {
  const one = estimate({ seed: 1 })
  const many = Array.from({ length: 25 }, () => one)
  const [single, sum] = [bandOfSum([one]), bandOfSum(many)]
  const part = ({ kw, high }: { kw: Float64Array; high: Float64Array }) => high[1000] / kw[1000] - 1
  assert.ok(Math.abs(part(single) / part(sum) - 5) < 1e-9)
  const measured = bandOfSum([{ kw: one.kw, relativeSigma: 0 }])
  assert.deepEqual([measured.low, measured.high], [one.kw, one.kw])
})

const shared = new URL('../../../../../shared/data/energy-profiles/', import.meta.url)
const skip = !existsSync(shared)

test('our shapes stay within the stated error of the published fractions', { skip }, () => {
  const [heading = '', ...lines] = readFileSync(new URL('openstef-pid307-15min.csv', shared), 'utf8').trim().split('\n')
  const names = heading.trim().split(',')
  const fractions = Object.fromEntries(
    [2020, 2021].map((year) => [year, Object.fromEntries(categories.map((one) => [one, unitProfile(one, year)]))]),
  )
  for (const category of categories) {
    const column = names.indexOf(`sjv_${category}`)
    let squares = 0
    let sum = 0
    let count = 0
    for (const line of lines) {
      const cells = line.split(',')
      const real = Number(cells[column] || Number.NaN)
      const utc = Date.parse(`${cells[0]?.replace(' ', 'T')}`) / 60_000
      if (Number.isNaN(real)) continue
      const year = new Date(localOf(utc) * 60_000).getUTCFullYear()
      const own = fractions[year]?.[category]?.[(utc - yearClock(year).start) / 15]
      assert.ok(own !== undefined)
      squares += (own - real) ** 2
      sum += real
      count++
    }
    assert.equal(count, 11_520)
    const error = Math.sqrt(squares / count) / (sum / count)
    assert.ok(error < standardShapes[category].error, `${category}: ${error}`)
  }
})

test('a measured plant: the estimate from its annual use has about its peak, and the stated spread', { skip }, () => {
  const table = meterTableOf(readFileSync(new URL('uci-steel-industry-15min-2018.csv', shared), 'utf8'))
  assert.ok(!isRefusal(table))
  // The plant stands where the clock is never changed, and works by the clock on its wall.
  const reading = detectMeter(table, { clock: 'local' })
  assert.ok(!isRefusal(reading))
  const real = readMeterYear(table, reading)
  assert.ok(!isRefusal(real))
  const annualKwh = sumOf(real.kw) / 4
  const own = estimate({ year: 2018, annualKwh, shifts: 1, closed: [] })
  const highest = (series: Float64Array) => series.reduce((most, one) => Math.max(most, one), 0)
  // This plant runs its furnace in bursts and stops at noon: we estimate three quarters of its peak.
  const part = highest(own.kw) / highest(real.kw)
  assert.ok(part > 0.65 && part < 1, `peak ${part}`)
  // Sorted from high to low, the hours differ by 41 % of the mean; at the same moment by 81 %.
  const sorted = [own.kw.toSorted(), real.kw.toSorted()] as const
  const mean = (4 * annualKwh) / 35_040
  const apart = (one: Float64Array, other: Float64Array) =>
    one.reduce((sum, kw, k) => sum + Math.abs(kw - other[k]), 0) / 35_040 / mean
  assert.ok(apart(...sorted) < 0.45)
  assert.ok(apart(own.kw, real.kw) < 0.85)
  // Within its own working hours the plant goes up and down by 54 %: what we state for one quarter-hour.
  const clock = yearClock(2018)
  const working = [...real.kw].filter((_, k) => {
    const weekday = (clock.day[k] + 1) % 7
    return weekday >= 1 && weekday <= 5 && clock.quarter[k] >= 32 && clock.quarter[k] < 68
  })
  const level = working.reduce((sum, kw) => sum + kw, 0) / working.length
  const spread = Math.sqrt(working.reduce((sum, kw) => sum + (kw - level) ** 2, 0) / working.length) / level
  assert.ok(Math.abs(spread - relativeSigma) < 0.05, `spread ${spread}`)
})
