import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readXlsx } from '../../../platform/imports/xlsx/readXlsx.ts'
import { workbookFixture } from '../../../platform/imports/xlsx/workbookFixture.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { meterNotes } from './meterNotes.ts'
import { meterReasons } from './meterReasons.ts'
import { columnChoices } from './columnChoices.ts'
import { detectMeter } from './detectMeter.ts'
import { isoOf, localOf } from './dutchClock.ts'
import type { MeterCorrections, MeterReading, MeterTable } from './meterReading.ts'
import { meterTableOf } from './meterTable.ts'
import { hoursOfQuarters, readMeterYear } from './readMeterYear.ts'
import { rememberedReading } from './rememberedReading.ts'

const newYear = Date.parse('2025-12-31T23:00Z') / 60_000

/** Days of quarter-hours as a Dutch export has them: semicolons, decimal commas, day first. */
function exported(days: number, value: (k: number) => number = (k) => (k % 97) / 4): string {
  const lines = ['Datum;Verbruik (kWh)']
  for (let k = 0; k < days * 96; k++) {
    const [date = '', time = ''] = isoOf(localOf(newYear + k * 15))
      .replace('Z', '')
      .split('T')
    lines.push(`${date.split('-').reverse().join('-')} ${time};${String(value(k)).replace('.', ',')}`)
  }
  return lines.join('\r\n')
}

function tableOf(text: string): MeterTable {
  const table = meterTableOf(text)
  assert.ok(!isRefusal(table))
  return table
}

function detected(table: MeterTable, corrections?: MeterCorrections): MeterReading {
  const reading = detectMeter(table, corrections)
  assert.ok(!isRefusal(reading), JSON.stringify(reading))
  return reading
}

function read(text: string, corrections?: MeterCorrections) {
  const table = tableOf(text)
  const year = readMeterYear(table, detected(table, corrections))
  assert.ok(!isRefusal(year), JSON.stringify(year))
  return year
}

test('a text is cut into the cells that were written, whatever mark stands between them', () => {
  const cell = fc.stringMatching(/^[a-z0-9 ",;|\n]{0,6}$/)
  const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(tables, fc.constantFrom(';', ',', '\t', '|'), (rows, mark) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark)).join('\r\n')
      assert.deepEqual(tableOf(`sep=${mark}\r\n${text}`).rows.slice(1), rows)
    }),
  )
})

test('a semicolon is chosen above the comma of the decimals, and a line keeps its number', () => {
  const table = tableOf(
    '\uFEFFMeetdata\r\nDatum;kWh\r\n1-1-2026 00:00;1,5\r\n"1-1-2026\n00:15";1,5\r\n1-1-2026 00:30;2,5',
  )
  assert.deepEqual(table.rows[2], ['1-1-2026 00:00', '1,5'])
  assert.deepEqual(table.lines, [1, 2, 3, 4, 6])
})

test('a Dutch export of a year is a year of quarter-hours, with a reason for each part of the reading', () => {
  const table = tableOf(exported(365))
  const reading = detected(table)
  assert.equal(reading.year, 2026)
  assert.deepEqual(reading.guessed, [])
  for (const code of Object.values(reading.reasons)) assert.ok(meterReasons[code].words.nl.length > 10)
  const year = readMeterYear(table, reading)
  assert.ok(!isRefusal(year))
  assert.equal(year.kw.length, 35_040)
  assert.equal(year.start, '2025-12-31T23:00Z')
  assert.deepEqual([year.gaps, year.notes, year.partEstimated], [[], [], 0])
  assert.ok(Math.abs(hoursOfQuarters(year.kw)[1] - (4 + 5 + 6 + 7) / 4) < 1e-12)
})

test('a reading is plain JSON', () => {
  const reading = detected(tableOf(exported(20)))
  assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading)
})

test('what a person corrects is followed, and is no longer assumed', () => {
  const text = exported(20).replace('Verbruik (kWh)', 'waarde')
  assert.ok(detected(tableOf(text)).guessed.includes('unit'))
  const asPower = read(text)
  const asEnergy = read(text, { unit: 'kWh' })
  assert.equal(asEnergy.kw[1], 4 * asPower.kw[1])
  const reading = detected(tableOf(text), { unit: 'kWh', stamp: 'end' })
  assert.deepEqual([reading.reasons.unit, reading.reasons.stamp], ['corrected', 'corrected'])
  assert.ok(!reading.guessed.includes('unit'))
})

test('of several columns with numbers a person chooses one, and the rest is found', () => {
  const text = 'time,a,b\n2026-01-01 00:00,1,2\n2026-01-01 00:15,3,4\n2026-01-01 00:30,5,6\n'
  const refused = detectMeter(tableOf(text))
  assert.ok(isRefusal(refused))
  assert.equal(refused.refused, 'several-value-columns')
  assert.deepEqual(
    columnChoices(tableOf(text)).map(({ heading, holds, example }) => [heading, holds, example]),
    [
      ['time', 'times', '2026-01-01 00:00'],
      ['a', 'numbers', '1'],
      ['b', 'numbers', '2'],
    ],
  )
  const year = read(text, { values: [{ column: 2, sign: 1 }] })
  assert.deepEqual([...year.kw.subarray(0, 3)], [2, 4, 6])
})

test('the next file with the same headings is read the same way, and another one is not', () => {
  const kept = detected(tableOf(exported(20).replace('Verbruik (kWh)', 'waarde')), { unit: 'kWh' })
  const next = rememberedReading(tableOf(exported(10).replace('Verbruik (kWh)', 'waarde')), kept)
  assert.deepEqual([next?.unit, next?.reasons.unit], ['kWh', 'remembered'])
  assert.equal(rememberedReading(tableOf(exported(10)), kept), null)
})

test('an EAN that a spreadsheet rounded is lost and said to be', () => {
  const rows = exported(2)
    .split('\r\n')
    .map((line, k) => `${k === 0 ? 'EAN' : '8,71687E+17'};${line}`)
  const reading = detected(tableOf(rows.join('\r\n')))
  assert.deepEqual([reading.ean, reading.reasons.ean], [null, 'ean-lost'])
})

test('a file of the weather is sent to the solar panels', () => {
  const text = '# STN,YYYYMMDD,   HH,    T,    Q\n  260,20260101,    1,   50,    0\n  260,20260101,    2,   48,    0\n'
  const refused = detectMeter(tableOf(text))
  assert.ok(isRefusal(refused))
  assert.equal(refused.refused, 'weather-file')
})

test('the newest row may stand first', () => {
  const [heading = '', ...rows] = exported(365).split('\r\n')
  assert.deepEqual(read([heading, ...rows.toReversed()].join('\r\n')).kw, read(exported(365)).kw)
})

test('a heading may say that the clock stands an hour ahead of UTC all year', () => {
  for (const [heading, clock] of [
    ['Datum (UTC+1)', 'winter'],
    ['Datum UTC', 'utc'],
    ['Datum', 'local'],
  ] as const) {
    assert.equal(detected(tableOf(exported(20).replace('Datum', heading))).clock, clock, heading)
  }
})

test('a time may be written as from one quarter-hour to the next, beside its date', () => {
  const rows = Array.from({ length: 192 }, (_, k) => {
    const clock = (at: number) => isoOf(localOf(newYear + at * 15)).slice(11, 16)
    return `${k < 96 ? 1 : 2}-1-2026;${clock(k)}-${clock(k + 1)};${k}`
  })
  const year = read(['Datum;Tijd;Gebruik kWh', ...rows].join('\n'))
  assert.deepEqual([...year.kw.subarray(0, 3), year.kw[191]], [0, 4, 8, 764])
})

test('rows that say themselves whether they were drawn or fed in become one net series', () => {
  const text = [
    'EAN;beginmoment;eindmoment;eenheid;energierichting;waarde',
    ...Array.from({ length: 192 }, (_, k) => {
      const [from, to] = [isoOf(newYear + (k >> 1) * 15), isoOf(newYear + (k >> 1) * 15 + 15)]
      return `871690000000000000;${from};${to};kWh;${k % 2 === 0 ? 'afname' : 'invoeding'};${k % 2 === 0 ? '2,5' : '0,5'}`
    }),
  ].join('\n')
  const reading = detected(tableOf(text))
  assert.deepEqual([reading.unit, reading.reasons.unit, reading.wayColumn], ['kWh', 'cells-say', 4])
  assert.deepEqual([reading.clock, reading.stamp, reading.stepMinutes], ['written', 'start', 15])
  const year = read(text)
  assert.ok(year.kw.subarray(0, 96).every((kw) => kw === 8))
  assert.deepEqual(
    year.notes.map(({ code }) => code),
    [],
  )
})

test('a workbook comes through the reader of imports, with its days as Excel numbers or as text', async () => {
  for (const day of [
    (k: number) => 46_023 + k / 96,
    (k: number) => isoOf(localOf(newYear + k * 15)).replace('Z', ''),
  ]) {
    const rows = Array.from({ length: 192 }, (_, k) => [day(k), k / 8])
    const file = workbookFixture({ sheets: [{ name: 'Meetdata', rows: [['Datum', 'Verbruik (kWh)'], ...rows] }] })
    const table = { rows: [] as (readonly string[])[], lines: [] as number[] } // filled below
    for await (const part of readXlsx([file], { file: 'meter.xlsx' })) {
      if (part.kind !== 'rows') continue
      table.rows.push(...part.rows)
      table.lines.push(...part.lines)
    }
    const year = readMeterYear(table, detected(table))
    assert.ok(!isRefusal(year))
    assert.deepEqual([...year.kw.subarray(0, 3), year.kw[191]], [0, 0.5, 1, 95.5])
  }
})

test('a file of two hundred years is refused, not filled', () => {
  const table = tableOf(`${exported(2)}\r\n1-1-2190 00:00;1\r\n1-1-2190 00:15;1`)
  const year = readMeterYear(table, detected(table))
  assert.ok(isRefusal(year) && year.refused === 'too-many-years')
})

test('whatever is dropped, it is read or refused, and never breaks', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      '1,5',
      '2026-01-01 00:15',
      '1-1-2026',
      '00:15',
      '871690000000000000',
      'kWh',
      '46023.5',
      '#',
    ),
    fc.string({ maxLength: 8 }),
  )
  const lines = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 40 })
  fc.assert(
    fc.property(lines, fc.constantFrom(';', ',', '\t'), (rows, mark) => {
      const table = meterTableOf(rows.map((row) => row.join(mark)).join('\n'))
      if (isRefusal(table)) return
      const reading = detectMeter(table)
      if (isRefusal(reading)) return
      const year = readMeterYear(table, reading)
      if (!isRefusal(year)) assert.ok(year.kw.every(Number.isFinite))
    }),
    { numRuns: 300 },
  )
})

test('whatever is corrected, the file is read or refused, and never breaks', () => {
  const table = tableOf(exported(3))
  const column = fc.integer({ min: 0, max: 4 })
  const corrections = fc.record(
    {
      time: fc.record({ date: column, clock: fc.option(column), isExcelDay: fc.boolean() }),
      values: fc.array(fc.record({ column, sign: fc.constantFrom(1 as const, -1 as const) }), {
        minLength: 1,
        maxLength: 3,
      }),
      unit: fc.constantFrom('kWh', 'Wh', 'MWh', 'kW', 'W', 'MW'),
      clock: fc.constantFrom('local', 'utc', 'winter', 'written'),
      stamp: fc.constantFrom('start', 'end'),
      stepMinutes: fc.constantFrom(0.5, 1, 7, 15, 60, 1440),
      dateOrder: fc.constantFrom('day-first', 'month-first'),
      decimal: fc.constantFrom('comma', 'point'),
      isRegister: fc.boolean(),
      ean: fc.option(fc.record({ column, value: fc.constantFrom('', '871690000000000000') })),
      year: fc.integer({ min: 2000, max: 2100 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(corrections, (said) => {
      const reading = detectMeter(table, said)
      if (isRefusal(reading)) return
      const year = readMeterYear(table, reading)
      if (!isRefusal(year)) assert.ok(year.kw.every(Number.isFinite))
    }),
    { numRuns: 60 },
  )
})

test('gaps and doubles are told with their place', () => {
  const lines = exported(20).split('\r\n')
  const year = read([...lines.slice(0, 100), lines[99], ...lines.slice(110)].join('\r\n'))
  assert.deepEqual(year.gaps[0], { from: isoOf(newYear + 99 * 15), steps: 10, filled: 'from-another-week' })
  const double = year.notes.find(({ code }) => code === 'same-time-twice')
  assert.deepEqual(double?.lines, [101])
  assert.ok(double && meterNotes[double.code].nl.length > 10)
})

test('the energy of a file comes through whole, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 96, maxLength: 96 }), (numbers) => {
      const year = read(exported(1, (k) => numbers[k] / 100))
      const kwh = year.kw.subarray(0, 96).reduce((sum, kw) => sum + kw / 4, 0)
      assert.ok(Math.abs(kwh - numbers.reduce((sum, one) => sum + one / 100, 0)) < 1e-6)
    }),
    { numRuns: 25 },
  )
})

const shared = new URL('../../../../../shared/data/', import.meta.url)

test('every real file is read, or refused with a reason', { skip: !existsSync(shared) }, () => {
  const outcomes: Record<string, string> = {}
  for (const folder of ['energy-profiles/', 'energy-benchmarks/']) {
    for (const name of readdirSync(new URL(folder, shared), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(csv|txt)$/.test(name)) continue
      const table = tableOf(readFileSync(new URL(folder + name, shared), 'utf8'))
      const reading = detectMeter(table)
      if (isRefusal(reading)) {
        assert.ok(reading.why.length > 20, name)
        outcomes[name] = reading.refused
        continue
      }
      const year = readMeterYear(table, reading)
      assert.ok(!isRefusal(year), name)
      assert.ok(year.kw.every(Number.isFinite), name)
      outcomes[name] = 'read'
    }
  }
  const refused = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'read')
  assert.equal(Object.keys(outcomes).length - refused.length, 25)
  assert.deepEqual(Object.fromEntries(refused), {
    'NL_day_ahead_prices_2023_hourly.csv': 'no-energy-column',
    'NL_day_ahead_prices_2024_hourly.csv': 'no-energy-column',
    'bdew-g25.csv': 'no-numbers',
    'bdew-selp_series.csv': 'several-value-columns',
    'knmi-deBilt-2023-hourly.txt': 'weather-file',
    'zenmo-db_profiles-8760h.csv': 'several-value-columns',
    'etm-nl2023/weather-2004-properties.csv': 'no-numbers',
    'emhass/opt_res_perfect_optim_cost.csv': 'several-value-columns',
    'emhass/opt_res_perfect_optim_profit.csv': 'several-value-columns',
    'emhass/opt_res_perfect_optim_self-consumption.csv': 'several-value-columns',
  })
})
