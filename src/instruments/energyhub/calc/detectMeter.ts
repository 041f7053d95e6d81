import type { Refusal } from '../../../core/outcome.ts'
import { clockKind, closedDays, commonStep, stampKind } from './meterClock.ts'
import { type ColumnSaid, readHeading } from './meterColumns.ts'
import { decimalOf, readNumber } from './meterNumber.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import { dateOrderOf, isTime, stampOf, timeColumns } from './meterTimes.ts'
import { risesOnly, unitOf, valueColumns } from './meterValues.ts'
import { refuseAt } from './refuseAt.ts'

type Row = readonly string[]

/** Finds out how a meter file is to be read, or says why it cannot be. Nothing is assumed without being named. */
export function detectMeter(table: MeterTable): MeterReading | Refusal {
  const { rows } = table
  const firstRow = firstDataRow(rows)
  if (firstRow === null) return refuseAt('no-numbers', '/rows')
  const headings = headingsAbove(rows, firstRow)
  const data = rows.slice(firstRow).filter((row) => row.some((cell) => cell !== ''))
  const guessed: (keyof MeterReading)[] = []
  const said = headings.map(readHeading)
  const sample = sampleOf(data)

  const time = timeColumns(sample, said)
  const used = new Set(time ? [time.date, ...(time.clock === null ? [] : [time.clock])] : [])
  const eanColumn = sample[0]?.findIndex((_, column) => isEanColumn(sample, said, column)) ?? -1
  const eans = eanColumn >= 0 ? [...new Set(data.map((row) => (row[eanColumn] ?? '').trim()))].filter(Boolean) : []
  if (eanColumn >= 0) used.add(eanColumn)
  if (eans.length > 1) guessed.push('ean')

  const values = valueColumns(sample, said, used)
  if (values === 'none') return refuseAt('no-energy-column', `/rows/${firstRow}`)
  if (values === 'several') return refuseAt('several-value-columns', `/rows/${firstRow}`)
  const unit = unitOf(said, values)
  if (unit === null) guessed.push('unit')
  const decimal = decimalOf(sample.flatMap((row) => values.map(({ column }) => row[column] ?? '')))
  const shared = {
    firstRow,
    headings,
    values,
    unit: unit ?? 'kW',
    decimal,
    isRegister: values.every(({ column }) => said[column]?.isRegister || risesOnly(data, column, decimal)),
    ean: eanColumn >= 0 && eans[0] !== undefined ? { column: eanColumn, value: eans[0] } : null,
    eans,
  }
  if (time === null) return withoutTimes(shared, data.length, guessed)

  const dateOrder = dateOrderOf(data, time.date)
  if (dateOrder === null) guessed.push('dateOrder')
  const order = dateOrder ?? 'day-first'
  const own = shared.ean ? data.filter((row) => row[eanColumn]?.trim() === shared.ean?.value) : data
  const stamps = own.map((row) => stampOf(row, time, order))
  const clocks = closedDays(stamps.flatMap((stamp) => (stamp ? [stamp.clock] : [])))
  const stepMinutes = commonStep(clocks)
  if (stepMinutes === null) return refuseAt('no-steps-in-time', `/rows/${firstRow}`)
  const stamp = stampKind(clocks, stepMinutes, said[time.clock ?? time.date], headings)
  if (stamp.isGuess) guessed.push('stamp')
  const isWritten = stamps.some((one) => one !== null && one.offset !== null)
  const clock = isWritten
    ? { clock: 'written' as const, isGuess: false }
    : clockKind(
        clocks,
        stepMinutes,
        stamp.kind === 'end',
        said.some(({ isUtc }) => isUtc),
      )
  if (clock.isGuess) guessed.push('clock')
  return {
    ...shared,
    time,
    startsOn: null,
    dateOrder: order,
    clock: clock.clock,
    stamp: stamp.kind,
    stepMinutes,
    guessed,
  }
}

/** A file of a year of numbers without times: its length tells the step; the year is a guess. */
function withoutTimes(
  shared: Pick<MeterReading, 'firstRow' | 'headings' | 'values' | 'unit' | 'decimal' | 'isRegister' | 'ean' | 'eans'>,
  count: number,
  guessed: readonly (keyof MeterReading)[],
): MeterReading | Refusal {
  const stepMinutes = ([60, 30, 15, 5] as const).find((step) => count * step === 525_600 || count * step === 527_040)
  if (stepMinutes === undefined) return refuseAt('no-times', `/rows/${shared.firstRow}`)
  return {
    ...shared,
    time: null,
    startsOn: count * stepMinutes === 527_040 ? '2024-01-01' : '2023-01-01',
    dateOrder: 'day-first',
    clock: 'winter',
    stamp: 'start',
    stepMinutes,
    guessed: [...guessed, 'startsOn', 'clock'],
  }
}

/** The first row with a time or with nothing but numbers; rows of words and of remarks (#) come before it. */
function firstDataRow(rows: readonly Row[]): number | null {
  for (let k = 0; k < Math.min(rows.length, 100); k++) {
    const row = rows[k]
    if (!row || row[0]?.startsWith('#')) continue
    const filled = row.filter((cell) => cell.trim() !== '')
    if (filled.length === 0) continue
    const hasTime = row.some((cell) => isTime(cell))
    const numbers = filled.filter((cell) => !Number.isNaN(readNumber(cell, decimalOf([cell])) ?? Number.NaN)).length
    if (hasTime ? numbers > 0 || rows.slice(k, k + 20).some(hasNumber) : numbers === filled.length) return k
  }
  return null
}

function hasNumber(row: Row): boolean {
  return row.some((cell) => cell !== '' && !isTime(cell) && !Number.isNaN(Number(cell.replace(',', '.'))))
}

function headingsAbove(rows: readonly Row[], firstRow: number): readonly string[] {
  const above = firstRow > 0 ? rows[firstRow - 1] : undefined
  const width = rows[firstRow]?.length ?? 0
  return Array.from({ length: width }, (_, column) => (above?.[column] ?? '').replace(/^#\s*/, '').trim())
}

/** Rows from the whole file, for the looks of it. */
function sampleOf(data: readonly Row[]): Row[] {
  const stride = Math.max(1, Math.floor(data.length / 200))
  return data.filter((_, k) => k % stride === 0)
}

function isEanColumn(sample: readonly Row[], said: readonly ColumnSaid[], column: number): boolean {
  const eans = sample.filter((row) => /^87\d{16}$/.test((row[column] ?? '').trim())).length
  return eans > 0.8 * sample.length || (said[column]?.isEan === true && eans > 0)
}
