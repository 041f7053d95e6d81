import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { diffusePart } from './diffusePart.ts'
import { dutchSky } from './dutchSky.ts'
import { hoursToQuarters } from './hoursToQuarters.ts'
import { type Panels, panelPower } from './panelPower.ts'
import { readKnmiHours, skyOfKnmi } from './readKnmiHours.ts'
import { pvgisYear, readPvgisHours } from './readPvgisHours.ts'
import { diffuseExamples, yieldExamples } from './solar.examples.ts'
import { annualYield, eastWest, solarError, solarYear } from './solarYear.ts'
import { middleOfNetherlands, sunPath } from './sunPath.ts'
import { yearClock } from './yearClock.ts'

golden(annualYield, yieldExamples)
golden(diffusePart, diffuseExamples)

const kwhOf = (kw: Float64Array) => kw.reduce((sum, one) => sum + one, 0) / 4
const south: Panels = { kwp: 1, azimuth: 180, tilt: 35 }

test('the sun stands highest in June at noon, 61 degrees in Utrecht, and shines from the south', () => {
  const { start, count } = yearClock(2026)
  const path = sunPath(start, count, middleOfNetherlands)
  const highest = path.up.indexOf(path.up.reduce((most, one) => Math.max(most, one)))
  const moment = new Date((start + highest * 15) * 60_000).toISOString()
  assert.match(moment, /^2026-06-2\dT11:(30|45)/)
  assert.ok(Math.abs((Math.asin(path.up[highest]) * 180) / Math.PI - 61.34) < 0.1)
  assert.ok(path.north[highest] < 0)
  for (let k = 0; k < count; k += 97) {
    assert.ok(Math.abs(path.east[k] ** 2 + path.north[k] ** 2 + path.up[k] ** 2 - 1) < 1e-9)
  }
})

test('a year has as many quarter-hours as the calendar, and the same seed gives the same clouds', () => {
  assert.equal(solarYear(2026, [south]).length, 35_040)
  assert.equal(solarYear(2028, [south]).length, 35_136)
  assert.deepEqual(solarYear(2026, [south], 5), solarYear(2026, [south], 5))
  assert.notDeepEqual(solarYear(2026, [south], 5), solarYear(2026, [south], 6))
})

test('other clouds, the same year: the yield moves by at most 3 %', () => {
  const ordinary = kwhOf(solarYear(2026, [south]))
  for (let seed = 2; seed < 8; seed++) assert.ok(Math.abs(kwhOf(solarYear(2026, [south], seed)) / ordinary - 1) < 0.03)
})

test('panels never take power, never give more than their size, and count by their size', () => {
  const panels = fc.record({
    kwp: fc.double({ min: 0.1, max: 5000, noNaN: true }),
    azimuth: fc.integer({ min: 0, max: 359 }),
    tilt: fc.integer({ min: 0, max: 90 }),
  })
  fc.assert(
    fc.property(panels, (one) => {
      const kw = solarYear(2026, [one])
      assert.ok(kw.every((power) => power >= 0 && power <= 1.05 * one.kwp))
      const perKwp = solarYear(2026, [{ ...one, kwp: 1 }])
      assert.ok(Math.abs(kwhOf(kw) / one.kwp - kwhOf(perKwp)) < 1e-6)
    }),
    { numRuns: 20 },
  )
})

test('east gives in the morning, west in the afternoon, and together they are lower and broader than south', () => {
  const [east, west] = eastWest(2, 15).map((one) => solarYear(2026, [one]))
  assert.ok(east && west)
  const middle = (kw: Float64Array) => kw.reduce((sum, one, k) => sum + one * (k % 96), 0) / (4 * kwhOf(kw))
  assert.ok(middle(east) + 4 < middle(west))
  const both = solarYear(2026, eastWest(1, 15))
  const highest = (kw: Float64Array) => kw.reduce((most, one) => Math.max(most, one), 0)
  assert.ok(highest(both) < highest(solarYear(2026, [south])))
  assert.ok(annualYield(180, 35) > annualYield(180, 0) && annualYield(180, 0) > annualYield(0, 35))
})

test('an hour on its quarters stays the same hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8700 }), fc.double({ min: 0, max: 900, noNaN: true }), (hour, value) => {
      const { start } = yearClock(2026)
      const values = new Float64Array(8760)
      values[hour] = value
      const quarters = hoursToQuarters({ start, values }, 2026).values
      const sum = quarters.subarray(4 * hour, 4 * hour + 4).reduce((all, one) => all + one, 0)
      assert.ok(Math.abs(sum / 4 - value) < 1e-9)
    }),
    { numRuns: 30 },
  )
})

/** In the form of KNMI: remarks, a heading behind #, padded numbers, hours that end on the hour. */
function knmiFile(days: number, q: (hour: number) => string): string {
  const rows = Array.from({ length: days * 24 }, (_, k) => {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(k / 24))).toISOString().slice(0, 10).replaceAll('-', '')
    return `  275,${day},${String((k % 24) + 1).padStart(5)},   50,  105,${q(k % 24).padStart(5)}`
  })
  return ['# BRON: KNMI', '# STN,YYYYMMDD,   HH,   FH,    T,    Q', ...rows].join('\r\n')
}

test('a file of KNMI is read: hours end on the hour, J/cm2 become W/m2', () => {
  const read = readKnmiHours(knmiFile(10, (hour) => (hour === 11 ? '36' : '0')))
  assert.ok(!isRefusal(read))
  assert.equal(read.station, 275)
  assert.equal(read.start, Date.UTC(2025, 0, 1) / 60_000)
  assert.deepEqual([read.global[10], read.global[11], read.celsius[0]], [0, 100, 10.5])
})

test('hours that KNMI misses come from the built-in sky and are counted', () => {
  const read = readKnmiHours(knmiFile(365, (hour) => (hour === 11 ? '' : '20')))
  assert.ok(!isRefusal(read))
  const sky = skyOfKnmi(read, 2025)
  assert.ok(Math.abs(sky.partMissing - 1 / 24) < 0.001)
  assert.ok(sky.global.every(Number.isFinite) && sky.diffuse.every((one, k) => one <= sky.global[k] + 1e-9))
})

const pvgisRows = Array.from({ length: 48 }, (_, k) => ({
  time: `201601${String(1 + Math.floor(k / 24)).padStart(2, '0')}:${String(k % 24).padStart(2, '0')}10`,
  P: k % 24 === 12 ? 4000 : 0,
}))

test('PVGIS gives the same as JSON and as CSV, per kWp and with the azimuth from north', () => {
  const json = JSON.stringify({
    inputs: {
      mounting_system: { fixed: { slope: { value: 35 }, azimuth: { value: -90 } } },
      pv_module: { peak_power: 10, system_loss: 14 },
    },
    outputs: { hourly: pvgisRows.map((row) => ({ ...row, 'G(i)': 0, Int: 0 })) },
  })
  const csv = [
    'Latitude (decimal degrees):\t51.980',
    'Nominal power of the PV system (c-Si) (kWp):\t10.0',
    'Slope: 35 deg.',
    'Azimuth: -90 deg.',
    '',
    'time,P,G(i),H_sun,T2m,WS10m,Int',
    ...pvgisRows.map(({ time, P }) => `${time},${P}.0,0.0,0.0,5.0,3.0,0.0`),
    '',
    'P: PV system power (W)',
    'PVGIS (c) European Union, 2001-2026',
  ].join('\r\n')
  const [fromJson, fromCsv] = [readPvgisHours(json), readPvgisHours(csv)]
  assert.ok(!isRefusal(fromJson) && !isRefusal(fromCsv))
  assert.deepEqual(fromCsv, fromJson)
  assert.deepEqual([fromJson.azimuth, fromJson.tilt, fromJson.kwp, fromJson.kw[12]], [90, 35, 10, 0.4])
  const { kw, partMissing } = pvgisYear(fromJson, 2016)
  // The first hour of a Dutch year lies in the old year of UTC, in the dark.
  assert.ok(Math.abs(kw.subarray(0, 49 * 4).reduce((sum, one) => sum + one, 0) / 4 - 0.8) < 1e-9)
  assert.ok(Math.abs(partMissing - (1 - 48 / 8784)) < 1e-9)
  assert.ok(kw.every((one) => one >= 0))
})

test('what is no weather and no PVGIS is refused with a reason', () => {
  for (const text of [
    '',
    'Datum;kWh\n1-1-2026;5',
    '# STN,YYYYMMDD, HH, T\n 260,20260101, 1, 5',
    '{"message":"Location over the sea"}',
  ]) {
    const [weather, panels] = [readKnmiHours(text), readPvgisHours(text)]
    assert.ok(isRefusal(weather) && weather.refused === 'no-weather-rows')
    assert.ok(isRefusal(panels) && panels.refused === 'no-pvgis-rows')
  }
})

const shared = new URL('../../../../../shared/data/energy-profiles/', import.meta.url)
const skip = !existsSync(shared)

function cabauw(name: string): number[] {
  const text = readFileSync(new URL(`pvlib-Cabauw-${name}-2023-hourly.csv`, shared), 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split(',')[1]))
}

/** The hours (UTC) of 2023 of a Dutch year, which starts an hour before. */
const hoursOf = (kw: Float64Array) =>
  Array.from({ length: 8759 }, (_, k) => kw.subarray(4 * k + 4, 4 * k + 8).reduce((sum, one) => sum + one, 0) / 4)

const ways = [
  ['35S', [south]],
  ['15EW', eastWest(1, 15)],
] as const

test('measured sun gives what pvlib gives: the year within 1 %, the hours within a fifth of their mean', {
  skip,
}, () => {
  const read = readKnmiHours(readFileSync(new URL('knmi-deBilt-2023-hourly.txt', shared), 'utf8'))
  assert.ok(!isRefusal(read))
  const sky = skyOfKnmi(read, 2023)
  assert.ok(sky.partMissing < 0.001)
  for (const [name, panels] of ways) {
    const own = hoursOf(panels.map((one) => panelPower(sky, one)).reduce((a, b) => a.map((kw, k) => kw + b[k])))
    const other = cabauw(name)
    const sum = other.reduce((all, one) => all + one, 0)
    assert.ok(Math.abs(own.reduce((all, one) => all + one, 0) / sum - 1) < 0.01, name)
    // De Bilt and Cabauw lie 25 km apart: clouds are elsewhere.
    assert.ok(own.reduce((all, one, k) => all + Math.abs(one - (other[k] ?? 0)), 0) / sum < 0.21, name)
  }
})

test('the built-in year lies within its stated error of a real one, sorted hours within a sixth', { skip }, () => {
  const real = readKnmiHours(readFileSync(new URL('knmi-deBilt-2023-hourly.txt', shared), 'utf8'))
  assert.ok(!isRefusal(real))
  const sun = real.global.subarray(0, 8759).reduce((sum, one) => sum + (one || 0), 0) / 1000
  assert.ok(Math.abs(dutchSky(2023).global.reduce((sum, one) => sum + one, 0) / 4000 / sun - 1) < solarError)
  for (const [name, panels] of ways) {
    const [own, other] = [hoursOf(solarYear(2023, panels)), cabauw(name)]
    const sum = other.reduce((all, one) => all + one, 0)
    assert.ok(Math.abs(own.reduce((all, one) => all + one, 0) / sum - 1) < solarError, name)
    const [a, b] = [own.toSorted((x, y) => y - x), other.toSorted((x, y) => y - x)]
    assert.ok(a.reduce((all, one, k) => all + Math.abs(one - (b[k] ?? 0)), 0) / sum < 1 / 6, name)
    assert.ok(Math.abs((a[0] ?? 0) / (b[0] ?? 1) - 1) < 0.1, name)
  }
})
