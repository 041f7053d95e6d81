import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { type MeterReasonCode, meterReasons } from './meterReasons.ts'
import { yearOfMinutes } from './dutchClock.ts'
import { dataRows } from './dataRows.ts'
import { eanIn } from './eanIn.ts'
import { clockKind, closedDays, commonStep, isNewestFirst, stampKind } from './meterClock.ts'
import { type ColumnSaid, readHeading } from './meterColumns.ts'
import { decimalMark } from './meterNumber.ts'
import type { MeterCorrections, MeterItem, MeterReading, MeterTable, ValueColumn } from './meterReading.ts'
import { meterStamps } from './meterStamps.ts'
import { dateOrderOf, timeColumns } from './meterTimes.ts'
import { risesOnly, unitInCells, unitOf, valueColumns } from './meterValues.ts'
import { isOwnRow, type OwnRows, wayColumnOf } from './ownRow.ts'
import { refuseAt } from './refuseAt.ts'

type Row = readonly string[]

/**
 * Finds out how a meter file is to be read, or says why it cannot be. Nothing is assumed without being named in
 * `guessed`. What a person knows better goes in as `corrections`; the rest is then found again around it.
 */
export function detectMeter(table: MeterTable, corrections: MeterCorrections = {}): MeterReading | Refusal {
  const { rows } = table
  const other = otherKindOfFile(rows)
  if (other !== null) return refuseAt(other, '/rows')
  const found = dataRows(table)
  if (found === null) return refuseAt('no-numbers', '/rows')
  const { firstRow, headings, data, sample } = found
  const said = headings.map(readHeading)
  const reasons: Reasons = {}
  for (const item of Object.keys(corrections) as MeterItem[]) reasons[item] = 'corrected' // the keys of its type

  const time = corrections.time === undefined ? timeColumns(sample, said) : corrections.time
  const ean = eanIn(data, sample, said)
  if (ean.reason) reasons.ean ??= ean.reason
  const used = new Set(time ? [time.date, ...(time.clock === null ? [] : [time.clock])] : [])
  if (ean.column !== null) used.add(ean.column)
  const wayColumn = wayColumnOf(sample)
  const values = corrections.values ?? valueColumns(sample, said, used)
  if (values === 'none') return refuseAt('no-energy-column', `/rows/${firstRow}`)
  if (values === 'several') return refuseAt('several-value-columns', `/rows/${firstRow}`)
  if (!corrections.values) reasons.values = reasonOfValues(said, values, sample[0]?.length ?? 0, used.size)
  const unit = corrections.unit ?? unitOf(said, values) ?? unitInCells(sample)
  reasons.unit ??= unit === null ? 'no-unit' : unitOf(said, values) ? 'heading-says' : 'cells-say'
  const mark = decimalMark(sample.flatMap((row) => values.map(({ column }) => row[column] ?? '')))
  const decimal = corrections.decimal ?? mark.decimal
  if (!corrections.decimal) reasons.decimal = mark.isGuess ? 'marks-either' : 'marks-show'
  const isNamedRegister = values.every(({ column }) => said[column]?.isRegister)
  const isRegister =
    corrections.isRegister ?? (isNamedRegister || values.every(({ column }) => risesOnly(data, column, decimal)))
  if (corrections.isRegister === undefined) {
    reasons.isRegister = isNamedRegister ? 'heading-says' : isRegister ? 'rises-only' : 'goes-up-and-down'
  }
  const chosen = corrections.ean === undefined ? ean.chosen : corrections.ean
  const timing =
    time === null
      ? untimed(data.length, firstRow, corrections, reasons)
      : timed(table, { firstRow, headings, time, ean: chosen, wayColumn }, said, corrections, reasons)
  if (isRefusal(timing)) return timing
  const columns = { firstRow, headings, values, unit: unit ?? ('kW' as const), decimal, isRegister }
  return { ...columns, ean: chosen, eans: ean.eans, wayColumn, ...timing, reasons, guessed: assumed(reasons) }
}

type TimeColumns = NonNullable<MeterReading['time']>
type Reasons = Partial<Record<MeterItem, MeterReasonCode>>
type Timing = Pick<MeterReading, 'time' | 'startsOn' | 'dateOrder' | 'clock' | 'stamp' | 'stepMinutes' | 'year'>

function assumed(reasons: Reasons): MeterItem[] {
  const items = Object.keys(reasons) as MeterItem[] // the keys of its type
  return items.filter((item) => meterReasons[reasons[item] ?? 'corrected'].certainty === 'assumed')
}

/** Of rows with times: their order, step, stamp and clock. */
function timed(
  { rows }: MeterTable,
  {
    firstRow,
    headings,
    time,
    ...own
  }: Pick<MeterReading, 'firstRow' | 'headings'> & OwnRows & { readonly time: TimeColumns },
  said: readonly ColumnSaid[],
  corrections: MeterCorrections,
  reasons: Reasons,
): Timing | Refusal {
  const order = dateOrderOf(rows.slice(firstRow), time.date)
  const dateOrder = corrections.dateOrder ?? order ?? 'day-first'
  reasons.dateOrder ??= order === null ? 'date-either' : 'date-shows'
  const { clock: shown, offset } = meterStamps(rows, time, dateOrder)
  const hasDrawn = rows.some((row, k) => k >= firstRow && isOwnRow(row, own, 'drawn'))
  const side = hasDrawn ? 'drawn' : 'fed-in'
  const filled: number[] = []
  for (let k = firstRow; k < rows.length; k++) {
    if (!Number.isNaN(shown[k]) && isOwnRow(rows[k], own, side)) filled.push(shown[k])
  }
  const clocks = closedDays(isNewestFirst(filled) ? filled.toReversed() : filled)
  const stepMinutes = corrections.stepMinutes ?? commonStep(clocks)
  if (stepMinutes === null) return refuseAt('no-steps-in-time', '/rows')
  reasons.stepMinutes ??= 'most-common'
  const heading = said[time.clock ?? time.date]
  const byLooks = stampKind(clocks, stepMinutes, heading, headings)
  reasons.stamp ??= byLooks.isGuess
    ? 'no-whole-days'
    : heading?.isStartTime === heading?.isEndTime
      ? 'whole-days'
      : 'heading-says'
  const stamp = corrections.stamp ?? byLooks.kind
  const isWritten = offset.some((one) => !Number.isNaN(one))
  const says = said.some(({ isUtc }) => isUtc) ? 'utc' : said.some(({ isWinter }) => isWinter) ? 'winter' : null
  const byClock = clockKind(clocks, stepMinutes, stamp === 'end', says)
  reasons.clock ??= isWritten
    ? 'offset-in-cell'
    : says
      ? 'heading-says'
      : byClock.clock === 'winter'
        ? 'clock-stands'
        : byClock.isGuess
          ? 'no-clock-change'
          : 'clock-change-seen'
  const clock = corrections.clock ?? (isWritten ? 'written' : byClock.clock)
  reasons.year ??= 'most-of-file'
  const year = corrections.year ?? yearOfMinutes(clocks[Math.floor(clocks.length / 2)] ?? 0)
  return { time, startsOn: null, dateOrder, clock, stamp, stepMinutes, year }
}

/** A file of a year of numbers without times: its length tells the step; the year is a guess. */
function untimed(count: number, firstRow: number, corrections: MeterCorrections, reasons: Reasons): Timing | Refusal {
  const step = ([60, 30, 15, 5] as const).find((one) => count * one === 525_600 || count * one === 527_040)
  const stepMinutes = corrections.stepMinutes ?? step
  if (stepMinutes === undefined) return refuseAt('no-times', `/rows/${firstRow}`)
  reasons.stepMinutes ??= 'row-count'
  reasons.startsOn ??= 'no-times'
  reasons.clock ??= 'clock-stands'
  reasons.stamp ??= 'whole-days'
  const startsOn = corrections.startsOn ?? (count * stepMinutes === 527_040 ? '2024-01-01' : '2023-01-01')
  const {
    clock = 'winter',
    stamp = 'start',
    dateOrder = 'day-first',
    year = Number(startsOn.slice(0, 4)),
  } = corrections
  return { time: null, startsOn, dateOrder, clock, stamp, stepMinutes, year }
}

function reasonOfValues(
  said: readonly ColumnSaid[],
  values: readonly ValueColumn[],
  columns: number,
  used: number,
): MeterReasonCode {
  if (values.every(({ column }) => said[column]?.unit || said[column]?.way)) return 'heading-says'
  return columns - used <= 2 ? 'only-column' : 'first-of-several'
}

/** Files that people drop here by mistake, since they belong to the solar panels. */
function otherKindOfFile(rows: readonly Row[]): 'weather-file' | 'solar-file' | null {
  for (const row of rows.slice(0, 100)) {
    const words = row.map((cell) => cell.trim())
    if (words.includes('YYYYMMDD') && words.some((word) => word.endsWith('STN'))) return 'weather-file'
    if (words[0] === 'time' && words.includes('G(i)')) return 'solar-file'
    if (/^"?(inputs|outputs)"?:/.test(words[0]?.replace(/^\{/, '') ?? '')) return 'solar-file'
  }
  return null
}
