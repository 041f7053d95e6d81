import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { clockChanges, daysOf, isoOf, localOf, offsetAt, utcOfLocal, weekdayOf, yearOfMinutes } from './dutchClock.ts'
import { detectMeter } from './detectMeter.ts'
import { numberExamples, stampExamples } from './meter.examples.ts'
import { decimalOf, readNumber } from './meterNumber.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import { readStamp } from './meterStamp.ts'
import { fullestYear, made, meterSeries, type MeterSeries, yearOfQuarters } from './quarterHours.ts'
import { splitNet } from './splitNet.ts'

golden(readStamp, stampExamples)
golden(readNumber, numberExamples)

test('the decimal mark is found from the whole column', () => {
  assert.equal(decimalOf(['1.234,5', '2']), 'comma')
  assert.equal(decimalOf(['0,5', '1.000']), 'comma')
  assert.equal(decimalOf(['1,234.5']), 'point')
  assert.equal(decimalOf(['12', '13']), 'point')
})

test('days count from 1970 and know their weekday, as the calendar of the machine does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 84_000 }), (days) => {
      const date = new Date(days * 86_400_000)
      assert.equal(daysOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), days)
      assert.equal(weekdayOf(days), date.getUTCDay())
      assert.equal(yearOfMinutes(days * 1440), date.getUTCFullYear())
    }),
  )
})

test('the Dutch clock is that of Europe/Amsterdam', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  fc.assert(
    fc.property(fc.integer({ min: daysOf(2000, 1, 1) * 1440, max: daysOf(2037, 1, 1) * 1440 }), (utc) => {
      const shown = clock.format(new Date(utc * 60_000))
      assert.equal(isoOf(localOf(utc)).replace('T', ' ').replace('Z', ''), shown)
      const { autumn } = clockChanges(yearOfMinutes(utc))
      const isSecond = utc >= autumn && utc < autumn + 60
      assert.equal(utcOfLocal(localOf(utc), isSecond), utc)
      assert.ok(offsetAt(utc) === 60 || offsetAt(utc) === 120)
    }),
    { numRuns: 500 },
  )
})

/** A file of quarter-hours between two moments (UTC), each with the number of its own start. */
function file(
  from: string,
  hours: number,
  {
    clock = (utc: number) => localOf(utc),
    minutes = 15,
    isEnd = false,
    heading = 'Verbruik (kWh)',
    value = (k: number) => String(k % 97),
    stamp = (shown: number) => isoOf(shown).replace('T', ' ').replace('Z', ''),
  } = {},
): MeterTable {
  const start = Date.parse(from) / 60_000
  const rows: string[][] = [['Datum', heading]]
  for (let k = 0; k < (hours * 60) / minutes; k++) {
    rows.push([stamp(clock(start + (k + (isEnd ? 1 : 0)) * minutes)), value(k)])
  }
  return { rows }
}

function read(table: MeterTable, known?: MeterReading): MeterSeries {
  const series = meterSeries(table, known)
  assert.ok(!isRefusal(series), JSON.stringify(series))
  return series
}

test('quarter-hours in local time, stamped at their start, are read over both changes of the clock', () => {
  const series = read(file('2025-12-31T23:00Z', 8760))
  assert.equal(series.reading.clock, 'local')
  assert.deepEqual(series.reading.guessed, [])
  assert.equal(series.reading.stamp, 'start')
  const year = yearOfQuarters(series, 2026)
  assert.ok(!isRefusal(year))
  assert.equal(year.kw.length, 35_040)
  assert.equal(year.partEstimated, 0)
  assert.ok(year.kw.every((kw, k) => kw === (k % 97) * 4))
})

test('a leap year has 96 quarter-hours more', () => {
  const year = yearOfQuarters(read(file('2027-12-31T23:00Z', 8784)), 2028)
  assert.ok(!isRefusal(year))
  assert.equal(year.kw.length, 35_136)
})

test('the days of the change have 92 and 100 quarter-hours', () => {
  for (const [from, quarters] of [
    ['2026-03-28T23:00Z', 92],
    ['2026-10-24T22:00Z', 100],
  ] as const) {
    const table = file(from, quarters / 4)
    const known = read(file('2025-12-31T23:00Z', 8760)).reading
    const series = read(table, known)
    assert.equal(series.kw.length, quarters)
    assert.ok(series.made.every((how) => how === made.measured))
    assert.ok(series.kw.every((kw, k) => kw === (k % 97) * 4))
  }
})

test('stamped at their end, quarter-hours end up in the same place', () => {
  const start = read(file('2025-12-31T23:00Z', 8760))
  const end = read(file('2025-12-31T23:00Z', 8760, { isEnd: true }))
  assert.equal(end.reading.stamp, 'end')
  assert.equal(end.reading.clock, 'local')
  assert.equal(end.start, start.start)
  assert.deepEqual(end.kw, start.kw)
})

test('UTC, winter time and written offsets are told apart', () => {
  const utc = read(file('2025-12-31T23:00Z', 8760, { clock: (time) => time, heading: 'Load UTC [kW]' }))
  assert.equal(utc.reading.clock, 'utc')
  const winter = read(file('2025-12-31T23:00Z', 8760, { clock: (time) => time + 60 }))
  assert.deepEqual([winter.reading.clock, winter.reading.guessed], ['winter', ['clock']])
  const written = read(file('2025-12-31T23:00Z', 8760, { clock: (time) => time, stamp: (time) => isoOf(time) }))
  assert.equal(written.reading.clock, 'written')
  assert.equal(utc.start, winter.start)
  assert.equal(written.start, winter.start)
})

test('the same power comes out of kWh, Wh, MWh, kW, W and MW', () => {
  for (const [heading, value] of [
    ['Verbruik kWh', '2,5'],
    ['Verbruik (Wh)', '2500'],
    ['Afname MWh', '0,0025'],
    ['Vermogen [kW]', '10'],
    ['Vermogen (W)', '10000'],
    ['load MW', '0,01'],
  ] as const) {
    const series = read(file('2025-12-31T23:00Z', 48, { heading, value: () => value }))
    assert.ok(
      series.kw.every((kw) => Math.abs(kw - 10) < 1e-9),
      heading,
    )
    assert.ok(!series.reading.guessed.includes('unit'))
  }
})

test('hours are spread over their quarter-hours, five minutes are added up', () => {
  const hours = read(file('2025-12-31T23:00Z', 48, { minutes: 60, value: (k) => String(k) }))
  assert.deepEqual([...hours.kw.subarray(0, 8)], [0, 0, 0, 0, 1, 1, 1, 1])
  const fives = read(file('2025-12-31T23:00Z', 48, { minutes: 5, value: (k) => String(k % 3) }))
  assert.ok(fives.kw.every((kw) => Math.abs(kw - 12) < 1e-9))
})

test('a file may change from hours to quarter-hours halfway', () => {
  const hours = file('2025-12-31T23:00Z', 24, { minutes: 60, value: () => '40' })
  const quarters = file('2026-01-01T23:00Z', 48, { value: () => '10' })
  const series = read({ rows: [...hours.rows, ...quarters.rows.slice(1)] })
  assert.equal(series.kw.length, 72 * 4)
  assert.ok(series.kw.every((kw) => kw === 40))
  assert.ok(series.notes.some(({ code }) => code === 'resolution-changes'))
})

test('short gaps get a line, long gaps the week before, and both are marked', () => {
  const table = file('2025-12-31T23:00Z', 24 * 14, { value: (k) => String(k % 96) })
  const rows = table.rows.filter((_, k) => k !== 11 && !(k >= 801 && k < 821))
  const series = read({ rows })
  assert.equal(series.kw[10], 40)
  assert.equal(series.made[10], made.interpolated)
  assert.equal(series.kw[805], (805 % 96) * 4)
  assert.equal(series.made[805], made.fromWeekBefore)
  const counts = Object.fromEntries(series.notes.map(({ code, count }) => [code, count]))
  assert.deepEqual(counts, { gap: 2, 'filled-short': 1, 'filled-from-week-before': 20 })
})

test('a row that comes twice counts once, and another value at the same time is told', () => {
  const table = file('2025-12-31T23:00Z', 48)
  const [heading, first, second] = table.rows
  assert.ok(heading && first && second)
  const rows = [...table.rows.slice(0, 3), second, [second[0] ?? '', '999'], ...table.rows.slice(3)]
  const series = read({ rows })
  assert.deepEqual(series.kw, read(table).kw)
  assert.deepEqual(
    series.notes.map(({ code, count, line }) => [code, count, line]),
    [
      ['same-time-twice', 1, 4],
      ['same-time-other-value', 1, 5],
    ],
  )
})

test('what is drawn and what is fed in become one net series, and come apart again', () => {
  const table = file('2025-12-31T23:00Z', 48)
  const rows = table.rows.map(([date, value], k) =>
    k === 0 ? ['Datum', 'Levering (kWh)', 'Teruglevering (kWh)'] : [date ?? '', value ?? '', '30'],
  )
  const series = read({ rows })
  assert.deepEqual([...series.kw.subarray(29, 32)], [-4, 0, 4])
  const { drawn, fedIn } = splitNet(series.kw)
  assert.deepEqual([...drawn.subarray(29, 32)], [0, 0, 4])
  assert.deepEqual([...fedIn.subarray(29, 32)], [4, 0, 0])
  assert.ok(series.notes.some(({ code }) => code === 'net-values'))
})

test('high and low tariff are added up', () => {
  const table = file('2025-12-31T23:00Z', 24)
  const rows = table.rows.map(([date], k) =>
    k === 0 ? ['Datum', 'Verbruik laag kWh', 'Verbruik hoog kWh'] : [date ?? '', '1', '2'],
  )
  assert.ok(read({ rows }).kw.every((kw) => kw === 12))
})

test('meter readings that only rise are turned into amounts', () => {
  const series = read(
    file('2025-12-31T23:00Z', 48, { heading: 'Meterstand kWh', value: (k) => String(10_000 + 2 * k) }),
  )
  assert.equal(series.reading.isRegister, true)
  assert.ok(series.kw.every((kw) => kw === 8))
})

test('the EAN is text, and of several connections the first is read until another is chosen', () => {
  const table = file('2025-12-31T23:00Z', 24)
  const eans = ['871690000000000001', '871690000000000002']
  const rows = table.rows.flatMap(([date, value], k) =>
    k === 0 ? [['EAN', date ?? '', value ?? '']] : eans.map((ean, n) => [ean, date ?? '', String(Number(value) + n)]),
  )
  const series = read({ rows })
  assert.deepEqual(series.reading.eans, eans)
  assert.ok(series.reading.guessed.includes('ean'))
  assert.equal(series.kw[0], 0)
  const other = read({ rows }, { ...series.reading, ean: { column: 0, value: '871690000000000002' } })
  assert.equal(other.kw[0], 4)
})

test('a day that is closed with 00:00 of the same day belongs to the next', () => {
  const stamp = (shown: number) => {
    const day = shown % 1440 === 0 ? shown - 1440 : shown
    const [date = '', time = ''] = isoOf(day).replace('Z', '').split('T')
    return `${date.split('-').reverse().join('/')} ${time}`
  }
  const series = read(file('2025-12-31T23:00Z', 24 * 20, { isEnd: true, stamp }))
  assert.equal(series.start, Date.parse('2025-12-31T23:00Z') / 60_000)
  assert.ok(series.kw.every((kw, k) => kw === (k % 97) * 4))
})

test('date and time may stand in two columns, below rows of words', () => {
  const table = file('2025-12-31T23:00Z', 24)
  const rows = [
    ['Meetdata Bedrijf X'],
    ['# gemaakt op 1-2-2026'],
    ['Datum', 'Tijd', 'Afname kWh'],
    ...table.rows.slice(1).map(([moment, value]) => [...(moment ?? '').split(' '), value ?? '']),
  ]
  const series = read({ rows })
  assert.deepEqual(series.reading.time, { date: 0, clock: 1, isExcelDay: false })
  assert.equal(series.kw[5], 20)
})

test('Excel days are times too', () => {
  const table = file('2025-12-31T23:00Z', 24, { stamp: (shown) => String(25_569 + shown / 1440) })
  const series = read(table)
  assert.equal(series.reading.time?.isExcelDay, true)
  assert.equal(series.kw.length, 96)
  assert.equal(isoOf(series.start), '2025-12-31T23:00Z')
})

test('a year of hours without times starts on a day that is asked for', () => {
  const series = read({ rows: Array.from({ length: 8760 }, (_, k) => [String(k % 24)]) })
  assert.ok(series.reading.guessed.includes('startsOn'))
  assert.equal(series.kw.length, 35_040)
})

test('rows that cannot be read are told with their line and leave a gap', () => {
  const table = file('2025-12-31T23:00Z', 24)
  const rows = table.rows.map((row, k) => (k === 10 ? ['gisteren', '1'] : k === 20 ? [row[0] ?? '', 'kapot'] : row))
  const series = read({ rows })
  const lines = Object.fromEntries(series.notes.map(({ code, line }) => [code, line]))
  assert.equal(lines['unreadable-time'], 11)
  assert.equal(lines['unreadable-value'], 21)
})

test('what cannot be read is refused with a reason', () => {
  const refused: readonly [string, MeterTable, string][] = [
    ['an empty file', { rows: [] }, 'no-numbers'],
    ['a letter', { rows: [['Geachte heer'], ['Hierbij de gegevens.']] }, 'no-numbers'],
    ['prices', file('2025-12-31T23:00Z', 24, { heading: 'Prijs EUR/MWh' }), 'no-energy-column'],
    [
      'two unnamed columns',
      {
        rows: file('2025-12-31T23:00Z', 24).rows.map((row, k) => [
          ...row.slice(0, 1),
          k ? '1.5' : 'a',
          k ? '2.5' : 'b',
        ]),
      },
      'several-value-columns',
    ],
    ['numbers without times', { rows: [['1'], ['2'], ['3'], ['5']] }, 'no-times'],
    [
      'one moment only',
      {
        rows: [
          ['Datum', 'kWh'],
          ['2026-01-01 00:00', '1'],
        ],
      },
      'no-steps-in-time',
    ],
  ]
  for (const [name, table, code] of refused) {
    const answer = meterSeries(table)
    assert.ok(isRefusal(answer), name)
    assert.equal(answer.refused, code, name)
  }
})

test('a year outside the file is refused, a part of it is filled and counted', () => {
  const series = read(file('2026-05-31T22:00Z', 24 * 30))
  assert.equal(fullestYear(series), 2026)
  const other = yearOfQuarters(series, 2024)
  assert.ok(isRefusal(other))
  const own = yearOfQuarters(series, 2026)
  assert.ok(!isRefusal(own))
  assert.ok(Math.abs(own.partEstimated - 335 / 365) < 1e-3)
  assert.ok(own.made.every((how) => how !== made.unknown))
})

const realFiles = new URL('../../../../../shared/data/energy-profiles/', import.meta.url)

test('real exports are read, or refused with a reason', { skip: !existsSync(realFiles) }, () => {
  const rowsOf = (name: string) =>
    readFileSync(new URL(name, realFiles), 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(','))
  const kwh = (name: string) => {
    const series = read({ rows: rowsOf(name) })
    return series.kw.reduce((total, kw) => total + kw, 0) / 4
  }
  // A year of a steel plant that closes its days with 00:00; its own sum of the column is 959 636.69.
  assert.ok(Math.abs(kwh('uci-steel-industry-15min-2018.csv') - 959_636.69) < 0.5)
  assert.ok(Math.abs(kwh('pvlib-Cabauw-15EW-2023-hourly.csv') - 836.48) < 0.01)
  for (const [name, code] of [
    ['NL_day_ahead_prices_2024_hourly.csv', 'no-energy-column'],
    ['bdew-g25.csv', 'no-numbers'],
    ['zenmo-db_profiles-8760h.csv', 'several-value-columns'],
  ] as const) {
    const answer = detectMeter({ rows: rowsOf(name) })
    assert.ok(isRefusal(answer))
    assert.equal(answer.refused, code)
  }
  const substation = read({ rows: rowsOf('openstef-pid307-15min.csv') })
  assert.ok(substation.notes.some(({ code, count }) => code === 'missing-value' && count === 194))
})
