import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../core/outcome.ts'
import { HubPrices } from '../hubDossier.ts'
import { behindMeter, buyPrices, type HubCompany, movedToDay } from './hubYear.ts'
import { quartersOf, quartersPerMonth } from './quartersOf.ts'
import { scenarioResult } from './scenarioResult.ts'
import { setupOf } from './setup.ts'
import { HubFields } from '../hubDossier.ts'

const year = 2025
const { count } = quartersOf(year)

test('a year has a quarter-hour less in spring and more in autumn, and as many as its months have', () => {
  assert.equal(count, 35_040)
  assert.equal(quartersOf(2024).count, 35_136)
  const months = quartersPerMonth(year)
  assert.equal(months[2], 31 * 96 - 4)
  assert.equal(months[9], 31 * 96 + 4)
  assert.equal(
    months.reduce((all, one) => all + one, 0),
    count,
  )
})

test('moving the night to the day moves use and makes none', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 97 }), (part, beat) => {
      const load = Float64Array.from({ length: count }, (_, at) => at % beat)
      const moved = movedToDay(load, year, part)
      const sum = (series: Float64Array) => series.reduce((all, one) => all + one, 0)
      assert.ok(Math.abs(sum(load) - sum(moved)) < 1e-6 * sum(load) + 1e-6)
      assert.ok(moved.every((kw) => kw >= 0))
    }),
    { numRuns: 8 },
  )
})

test('the day price holds from 7 to 23 h on working days, on a Dutch clock', () => {
  const buy = HubPrices.parse({ buy: { kind: 'day-night', dayEurPerKwh: 0.3, nightEurPerKwh: 0.2 } })
  const prices = buyPrices(buy, year)
  assert.ok(typeof prices !== 'number')
  // Wednesday 1 January 2025, Saturday 4 January, and Tuesday 1 July in summer time.
  const at = (utc: string) => prices[(Date.parse(utc) / 60_000 - quartersOf(year).start) / 15]
  assert.equal(at('2025-01-01T05:45:00Z'), 0.2)
  assert.equal(at('2025-01-01T06:00:00Z'), 0.3)
  assert.equal(at('2025-01-04T12:00:00Z'), 0.2)
  assert.equal(at('2025-07-01T05:00:00Z'), 0.3)
  assert.equal(at('2025-07-01T21:00:00Z'), 0.2)
})

function company(id: string, load: number, sun: number): HubCompany {
  const quarters = quartersOf(year)
  const isNoon = (at: number) => quarters.localAt(at).hour >= 10 && quarters.localAt(at).hour < 14
  return {
    id,
    name: id,
    load: new Float64Array(count).fill(load),
    pv: Float64Array.from({ length: count }, (_, at) => (isNoon(at) ? sun : 0)),
    contractImportKw: 100,
    contractExportKw: 0,
    connectionKw: 200,
    isMeasured: true,
    isSunMeasured: true,
  }
}

test('sharing saves the sun that a neighbour can use, and a battery behind its own meter the sun of its own roof', () => {
  const companies = [company('roof', 10, 60), company('press', 30, 0)]
  const fields = HubFields.parse({ name: 'Twee buren', year })
  const lost = (changes: Parameters<typeof setupOf>[1]) => {
    const result = scenarioResult(companies, setupOf(fields, changes, 200), fields.prices, year)
    assert.ok(!isRefusal(result))
    assert.ok(result.gap <= 1e-6)
    return result.curtailedKwh
  }
  // 4 hours of 60 kW on 365 days: alone 10 kW of it is used, together 40.
  const apart = lost([{ path: '/share', value: false }])
  const together = lost([])
  assert.ok(Math.abs(apart - 365 * 4 * 50) < 1)
  assert.ok(Math.abs(together - 365 * 4 * 20) < 1)
  const battery = [
    { path: '/batteryKw', value: 20 },
    { path: '/batteryKwh', value: 76 },
  ] as const
  assert.ok(lost(battery) < 10, 'four hours of 20 kW fit in 76 kWh at 95 %')
  const own = lost([{ path: '/share', value: false }, ...battery])
  assert.ok(Math.abs(apart - own - 365 * 4 * 20) < 10, 'behind the meter of the roof it takes 20 kW')
})

test('in a group the connection is the limit of a company, alone its contract', () => {
  const one = company('roof', 10, 60)
  assert.equal(behindMeter(one, true).exportLimit, 200)
  assert.equal(behindMeter(one, false).exportLimit, 0)
})
