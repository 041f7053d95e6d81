import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { daysOf, type Minutes, utcOfLocal, yearOfMinutes, localOf } from './dutchClock.ts'
import { detectMeter } from './detectMeter.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import type { Interval } from './meterIntervals.ts'
import { type MeterNote, readMeter } from './readMeter.ts'
import { refuseAt } from './refuseAt.ts'

/** How a quarter-hour came about. */
export const made = { measured: 0, interpolated: 1, fromWeekBefore: 2, unknown: 3 } as const

/** Mean kW per quarter-hour from `start` (UTC); negative where the meter fed in. */
export type QuarterHours = {
  readonly start: Minutes
  readonly kw: Float64Array
  /** Per quarter-hour one of `made`. */
  readonly made: Uint8Array
  readonly notes: readonly MeterNote[]
}

const quarter = 15
const shortGap = 4
/** Twenty years: beyond it a time was misread, and the gaps would fill the memory. */
const longest = 20 * 35_064

/** Puts amounts of any length on quarter-hours, and fills what is missing: a short gap by a line, a long one by last week. */
export function toQuarterHours(
  intervals: readonly Interval[],
  notes: readonly MeterNote[] = [],
): QuarterHours | Refusal {
  if (intervals.length === 0) return refuseAt('too-few-readings', '/rows')
  const first = intervals[0].start
  const end = intervals.reduce((latest, { start, minutes }) => Math.max(latest, start + minutes), first)
  const start = Math.floor(first / quarter) * quarter
  const count = Math.ceil((end - start) / quarter)
  if (count > longest) return refuseAt('too-many-years', '/rows')
  const energy = new Float64Array(count)
  const covered = new Float64Array(count)
  for (const { start: from, minutes, kw } of intervals) {
    const to = from + minutes
    for (let at = Math.floor((from - start) / quarter); at * quarter + start < to; at++) {
      const left = Math.max(from, start + at * quarter)
      const right = Math.min(to, start + (at + 1) * quarter)
      if (right <= left || at >= count) continue
      energy[at] += kw * (right - left)
      covered[at] += right - left
    }
  }
  const kw = new Float64Array(count)
  const how = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    // Half of a quarter-hour tells enough about the whole.
    if (covered[at] >= quarter / 2) kw[at] = energy[at] / covered[at]
    else how[at] = made.unknown
  }
  const more = fillGaps(kw, how)
  return { start, kw, made: how, notes: [...notes, ...more] }
}

function fillGaps(kw: Float64Array, how: Uint8Array): MeterNote[] {
  const week = 7 * 96
  let gaps = 0
  let short = 0
  let long = 0
  for (let from = 0; from < kw.length; from++) {
    if (how[from] !== made.unknown) continue
    let to = from
    while (to < kw.length && how[to] === made.unknown) to++
    gaps++
    const isShort = to - from <= shortGap && from > 0 && to < kw.length
    for (let at = from; at < to; at++) {
      if (isShort) {
        kw[at] = kw[from - 1] + ((kw[to] - kw[from - 1]) * (at - from + 1)) / (to - from + 1)
        how[at] = made.interpolated
        short++
        continue
      }
      const source = at >= week && how[at - week] !== made.unknown ? at - week : nextKnown(how, at + week, week)
      if (source === null) continue
      kw[at] = kw[source]
      how[at] = made.fromWeekBefore
      long++
    }
    from = to
  }
  const notes: MeterNote[] = []
  if (gaps > 0) notes.push({ code: 'gap', line: 0, lines: [], count: gaps })
  if (short > 0) notes.push({ code: 'filled-short', line: 0, lines: [], count: short })
  if (long > 0) notes.push({ code: 'filled-from-week-before', line: 0, lines: [], count: long })
  return notes
}

/** The same moment in a later week, when there is no earlier one. */
function nextKnown(how: Uint8Array, from: number, week: number): number | null {
  for (let at = from; at < how.length; at += week) if (how[at] === made.measured) return at
  return null
}

export type MeterSeries = QuarterHours & { readonly reading: MeterReading }

/** A meter file from table to quarter-hours; a reading that was corrected or kept is used as it is. */
export function meterSeries(table: MeterTable, known?: MeterReading): MeterSeries | Refusal {
  const reading = known ?? detectMeter(table)
  if (isRefusal(reading)) return reading
  const raw = readMeter(table, reading)
  if (isRefusal(raw)) return raw
  const series = toQuarterHours(raw.intervals, raw.notes)
  return isRefusal(series) ? series : { ...series, reading }
}

export type YearOfQuarters = {
  readonly start: Minutes
  readonly kw: Float64Array
  readonly made: Uint8Array
  /** Part of the year that is not measured. */
  readonly partEstimated: number
}

/** Quarter-hours of one Dutch calendar year: 35,040, or 35,136 in a leap year; the days of the change have 92 and 100. */
export function yearOfQuarters({ start, kw, made: how }: QuarterHours, year: number): YearOfQuarters | Refusal {
  const from = utcOfLocal(daysOf(year, 1, 1) * 1440)
  const to = utcOfLocal(daysOf(year + 1, 1, 1) * 1440)
  const count = (to - from) / quarter
  const skip = (from - start) / quarter
  if (skip + count <= 0 || skip >= kw.length) return refuseAt('outside-the-file', '/year')
  const own = new Float64Array(count)
  const ownHow = new Uint8Array(count).fill(made.unknown)
  for (let at = 0; at < count; at++) {
    const source = at + skip
    if (source < 0 || source >= kw.length) continue
    own[at] = kw[source]
    ownHow[at] = how[source]
  }
  fillGaps(own, ownHow)
  let estimated = 0
  for (let at = 0; at < count; at++) if (ownHow[at] !== made.measured) estimated++
  return { start: from, kw: own, made: ownHow, partEstimated: estimated / count }
}

/** The calendar year of which the series holds most. */
export function fullestYear({ start, kw }: QuarterHours): number {
  return yearOfMinutes(localOf(start + (kw.length * quarter) / 2))
}
