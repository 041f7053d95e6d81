import type { ColumnSaid } from './meterColumns.ts'
import type { MeterReading } from './meterReading.ts'
import { type DateOrder, readExcelDay, readStamp, type Stamp } from './meterStamp.ts'
import { risesOnly } from './meterValues.ts'

type Row = readonly string[]

/** Whether a cell holds a date, with or without a time. */
export function isTime(cell: string): boolean {
  return cell.length >= 8 && (readStamp(cell, 'day-first') ?? readStamp(cell, 'month-first')) !== null
}

/** The column with dates, and the one with times when these stand apart. */
export function timeColumns(sample: readonly Row[], said: readonly ColumnSaid[]): MeterReading['time'] {
  const width = sample[0]?.length ?? 0
  const most = (column: number, test: (cell: string) => boolean) =>
    sample.filter((row) => test(row[column] ?? '')).length > 0.8 * sample.length
  const dates: number[] = []
  for (let column = 0; column < width; column++) {
    if (!said[column]?.isEan && most(column, isTime)) dates.push(column)
  }
  if (dates.length > 0) {
    // Of a start and an end column the start is used.
    const date = dates.find((column) => said[column]?.isStartTime) ?? dates[0]
    const clock = Array.from({ length: width }, (_, column) => column).find(
      (column) =>
        column !== date &&
        most(column, (cell) => /^\d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?( ?- ?\d{1,2}:\d{2})?$/i.test(cell.trim())),
    )
    return { date, clock: clock ?? null, isExcelDay: false }
  }
  for (let column = 0; column < width; column++) {
    const isDay = most(column, (cell) => readExcelDay(cell) !== null)
    if (isDay && /dat|tijd|time|moment|interval/i.test(headingWords(said, column, sample))) {
      return { date: column, clock: null, isExcelDay: true }
    }
    if (isDay && column === 0 && risesOnly(sample, 0, 'point')) return { date: 0, clock: null, isExcelDay: true }
  }
  return null
}

/** Headings are judged elsewhere; an Excel day also shows by a fraction that is a time. */
function headingWords(said: readonly ColumnSaid[], column: number, sample: readonly Row[]): string {
  const isFraction = sample.some((row) => (row[column] ?? '').includes('.'))
  return said[column]?.isStartTime || said[column]?.isEndTime || isFraction ? 'datum' : ''
}

export function stampOf(row: Row, time: NonNullable<MeterReading['time']>, order: DateOrder): Stamp | null {
  const text = row[time.date] ?? ''
  if (time.isExcelDay) return readExcelDay(text)
  return readStamp(time.clock === null ? text : `${datePart(text)} ${(row[time.clock] ?? '').trim()}`, order)
}

/** A date cell may bring a midnight along. */
function datePart(text: string): string {
  return text.trim().split(/[ T]/)[0] ?? ''
}

/** Whether dates start with the day or the month; `null` when no date in the file tells. */
export function dateOrderOf(data: readonly Row[], column: number): DateOrder | null {
  for (const row of data) {
    const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/.exec(row[column] ?? '')
    if (!parts) return 'day-first'
    if (Number(parts[1]) > 12) return 'day-first'
    if (Number(parts[2]) > 12) return 'month-first'
  }
  return null
}
