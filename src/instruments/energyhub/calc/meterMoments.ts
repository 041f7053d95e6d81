import type { Refusal } from '../../../core/outcome.ts'
import { daysOf, localOf, type Minutes, utcOfLocal } from './dutchClock.ts'
import { closedDays, isNewestFirst } from './meterClock.ts'
import type { MeterNoteCode } from './meterNotes.ts'
import { readNumber } from './meterNumber.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import { meterStamps } from './meterStamps.ts'
import { isOwnRow } from './ownRow.ts'
import { refuseAt } from './refuseAt.ts'

/** The time (UTC) and the number of a row, with its line. */
export type Moment = { readonly utc: Minutes; readonly value: number; readonly line: number }
/** Keeps a remark on a line. */
export type Note = (code: MeterNoteCode, line: number) => unknown

export type Side = 'drawn' | 'fed-in'

/** The time and the number of each row that has both, in the order of the file, or turned when the newest stands first. */
export function readMoments(table: MeterTable, reading: MeterReading, side: Side, note: Note): Moment[] | Refusal {
  const { rows, lines } = table
  const { time, values, decimal } = reading
  const clocks: Minutes[] = []
  const offsets: number[] = []
  const numbers: number[] = []
  const places: number[] = []
  const start = reading.startsOn === null ? null : startMinutes(reading.startsOn)
  if (time === null && start === null) return refuseAt('no-times', '/reading/startsOn')
  const stamps = time === null ? null : meterStamps(rows, time, reading.dateOrder)
  for (let k = reading.firstRow; k < rows.length; k++) {
    const row = rows[k]
    if (row.length === 0 || (row.length === 1 && row[0] === '')) continue
    if (!isOwnRow(row, reading, side)) continue
    const line = lines?.[k] ?? k + 1
    const clock = stamps ? stamps.clock[k] : (start ?? 0) + clocks.length * reading.stepMinutes
    if (Number.isNaN(clock)) {
      note('unreadable-time', line)
      continue
    }
    let value: number | null = null
    for (const { column, sign } of values) {
      const one = readNumber(row[column] ?? '', decimal)
      if (one === null) continue
      value = (value ?? 0) + sign * one
    }
    if (value === null) note('missing-value', line)
    else if (!Number.isFinite(value)) note('unreadable-value', line)
    clocks.push(clock)
    offsets.push(stamps ? stamps.offset[k] : Number.NaN)
    numbers.push(value !== null && Number.isFinite(value) ? value : Number.NaN)
    places.push(line)
  }
  if (isNewestFirst(clocks)) for (const series of [clocks, offsets, numbers, places]) series.reverse()
  const moments = toUtc(closedDays(clocks), offsets, reading)
  const read: Moment[] = []
  for (let k = 0; k < moments.length; k++) {
    if (!Number.isNaN(numbers[k])) read.push({ utc: moments[k], value: numbers[k], line: places[k] })
  }
  return read
}

function startMinutes(isoDay: string): Minutes | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay)
  return parts ? daysOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) * 1440 : null
}

/** Clock times to UTC; in the autumn hour that comes twice, the clock falling back marks the second. */
function toUtc(clocks: readonly Minutes[], offsets: readonly number[], reading: MeterReading): Minutes[] {
  const shift = reading.stamp === 'end' ? reading.stepMinutes : 0
  let second = false
  let last = -Infinity
  return clocks.map((clock, k) => {
    const offset = offsets[k]
    if (!Number.isNaN(offset)) return clock - offset
    if (reading.clock === 'utc') return clock
    if (reading.clock === 'winter') return clock - 60
    const begun = clock - shift
    const fallsBack = clock < last && last - clock <= 60
    const comesTwice = utcOfLocal(begun) !== utcOfLocal(begun, true)
    if (fallsBack) second = true
    else if (!comesTwice) second = false
    last = clock
    // At the change itself an end stamp may show the new clock already: then its own time counts, not that of its start.
    const isChange = localOf(utcOfLocal(begun)) !== begun || (fallsBack && !comesTwice)
    return isChange && shift > 0 ? utcOfLocal(clock, second) : utcOfLocal(begun, second) + shift
  })
}
