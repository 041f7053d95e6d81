import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { daysOf, localOf, type Minutes, utcOfLocal } from './dutchClock.ts'
import type { MeterNoteCode } from './meterNotes.ts'
import { closedDays, isNewestFirst } from './meterClock.ts'
import { perUnit } from './meterColumns.ts'
import { readNumber } from './meterNumber.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import { meterStamps } from './meterStamps.ts'
import { isOwnRow } from './ownRow.ts'
import { refuseAt } from './refuseAt.ts'

/** A remark on a file: what, on which line (0 for the file), how often, and the first twenty lines. */
export type MeterNote = {
  readonly code: MeterNoteCode
  readonly line: number
  readonly count: number
  readonly lines: readonly number[]
}

/** Amounts in order of time: from `start` (UTC), for `minutes`, mean kW. */
export type Interval = { readonly start: Minutes; readonly minutes: number; readonly kw: number }

export type RawMeter = { readonly intervals: readonly Interval[]; readonly notes: readonly MeterNote[] }

/** Reads the amounts of a meter file in the way that was detected or corrected. */
export function readMeter(table: MeterTable, reading: MeterReading): RawMeter | Refusal {
  const noted = new Map<MeterNoteCode, MeterNote>()
  const note = (code: MeterNoteCode, line: number) => {
    const before = noted.get(code)
    if (!before) return noted.set(code, { code, line, count: 1, lines: line > 0 ? [line] : [] })
    const lines = before.lines.length < 20 ? [...before.lines, line] : before.lines
    return noted.set(code, { ...before, count: before.count + 1, lines })
  }
  const drawn = readSide(table, reading, 'drawn', note)
  const fedIn = reading.wayColumn === null ? [] : readSide(table, reading, 'fed-in', note)
  if (isRefusal(drawn)) return drawn
  if (isRefusal(fedIn)) return fedIn
  const ordered = fedIn.length === 0 ? drawn : netOf(drawn, fedIn)
  if (ordered.length < 2) return refuseAt('too-few-readings', '/rows')
  if (new Set(ordered.map(({ minutes }) => minutes)).size > 1) note('resolution-changes', 0)
  if (ordered.some(({ kw }) => kw < 0)) note('net-values', 0)
  return { intervals: ordered, notes: [...noted.values()] }
}

type Side = 'drawn' | 'fed-in'

function readSide(table: MeterTable, reading: MeterReading, side: Side, note: Note): Interval[] | Refusal {
  const moments = readMoments(table, reading, side, note)
  if (isRefusal(moments)) return moments
  const intervals = reading.isRegister ? differences(moments, note) : amounts(moments, reading)
  return withoutTwice(intervals, note)
}

/** What was drawn less what was fed in, for rows that say which they are. */
function netOf(drawn: readonly Interval[], fedIn: readonly Interval[]): Interval[] {
  const net = new Map(drawn.map((one) => [one.start, one]))
  for (const one of fedIn) {
    const other = net.get(one.start)
    net.set(one.start, other ? { ...other, kw: other.kw - one.kw } : { ...one, kw: -one.kw })
  }
  return [...net.values()].toSorted((a, b) => a.start - b.start)
}

type Moment = { readonly utc: Minutes; readonly value: number; readonly line: number }
type Note = (code: MeterNoteCode, line: number) => unknown

/** The time (UTC) and the number of each row that has both. */
function readMoments(table: MeterTable, reading: MeterReading, side: Side, note: Note): Moment[] | Refusal {
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

/** Amounts per step: from the stamp, or up to it. A step is as long as the distance to the next row says. */
function amounts(
  moments: readonly Moment[],
  { stamp, stepMinutes, unit }: MeterReading,
): (Interval & { line: number })[] {
  const { factor, isEnergy } = perUnit[unit]
  const ordered = moments.toSorted((a, b) => a.utc - b.utc)
  const last = ordered.length - 1
  return ordered.map(({ utc, value, line }, k) => {
    const neighbour = stamp === 'start' ? nextDistance(ordered, k) : previousDistance(ordered, k)
    const other =
      k === 0 || k === last ? null : stamp === 'start' ? previousDistance(ordered, k) : nextDistance(ordered, k)
    // A gap is not a long step: the shorter of both distances counts, when it is a step that divides a day.
    const minutes = stepLength(neighbour, other, stepMinutes)
    const kw = (value * factor) / (isEnergy ? minutes / 60 : 1)
    return { start: stamp === 'start' ? utc : utc - minutes, minutes, kw, line }
  })
}

function nextDistance(moments: readonly Moment[], k: number): number | null {
  for (let next = k + 1; next < moments.length; next++) {
    if (moments[next].utc > moments[k].utc) return moments[next].utc - moments[k].utc
  }
  return null
}

function previousDistance(moments: readonly Moment[], k: number): number | null {
  for (let before = k - 1; before >= 0; before--) {
    if (moments[before].utc < moments[k].utc) return moments[k].utc - moments[before].utc
  }
  return null
}

const steps = [1, 2, 5, 10, 15, 20, 30, 60]

function stepLength(neighbour: number | null, other: number | null, usual: number): number {
  if (neighbour === usual || other === usual) {
    if (neighbour !== null && neighbour < usual && steps.includes(neighbour)) return neighbour
    return usual
  }
  const shortest = Math.min(neighbour ?? Infinity, other ?? Infinity)
  return steps.includes(shortest) ? shortest : usual
}

/** A register counts on: the amount is what it rose since the row before. */
function differences(moments: readonly Moment[], note: Note): (Interval & { line: number })[] {
  const ordered = moments.toSorted((a, b) => a.utc - b.utc)
  const intervals: (Interval & { line: number })[] = []
  for (let k = 1; k < ordered.length; k++) {
    const [before, after] = [ordered[k - 1], ordered[k]]
    const minutes = after.utc - before.utc
    if (minutes <= 0) continue
    const rise = after.value - before.value
    if (rise < 0) {
      note('register-falls', after.line)
      continue
    }
    intervals.push({ start: before.utc, minutes, kw: rise / (minutes / 60), line: after.line })
  }
  return intervals
}

/** In order of time, each moment once. The first value stays; another value at the same time is told. */
function withoutTwice(intervals: readonly (Interval & { line: number })[], note: Note): Interval[] {
  const ordered: Interval[] = []
  for (const { start, minutes, kw, line } of intervals) {
    const last = ordered[ordered.length - 1]
    if (last && last.start === start) {
      note(last.kw === kw ? 'same-time-twice' : 'same-time-other-value', line)
      continue
    }
    ordered.push({ start, minutes, kw })
  }
  return ordered
}
