import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { isoOf, type Minutes } from './dutchClock.ts'
import type { MeterReading, MeterTable } from './meterReading.ts'
import { made, meterSeries, yearOfQuarters } from './quarterHours.ts'
import type { MeterNote } from './readMeter.ts'

/** A stretch of the year that was not measured, and how it was filled. */
export type MeterGap = {
  /** UTC. */
  readonly from: string
  readonly steps: number
  readonly filled: 'by-a-line' | 'from-another-week' | 'not'
}

export type MeterYear = {
  readonly year: number
  /** UTC of the first quarter-hour: midnight of 1 January on a Dutch clock. */
  readonly start: string
  /** Mean kW per quarter-hour: 35,040, in a leap year 35,136; below zero where the meter fed in. */
  readonly kw: Float64Array
  /** Per quarter-hour one of `made`. */
  readonly made: Uint8Array
  readonly partEstimated: number
  readonly gaps: readonly MeterGap[]
  /** Doubles, unreadable cells and other remarks, with the lines on which they stand. */
  readonly notes: readonly MeterNote[]
}

/**
 * One calendar year of a meter file, read as `reading` says (from `detectMeter`, corrected or kept).
 * What is missing is filled and told: up to an hour by a line, longer by the same moment of another week.
 */
export function readMeterYear(
  table: MeterTable,
  reading: MeterReading,
  year: number = reading.year,
): MeterYear | Refusal {
  const series = meterSeries(table, reading)
  if (isRefusal(series)) return series
  const own = yearOfQuarters(series, year)
  if (isRefusal(own)) return own
  const { start, kw, made: how, partEstimated } = own
  return { year, start: isoOf(start), kw, made: how, partEstimated, gaps: gapsIn(how, start), notes: series.notes }
}

function gapsIn(how: Uint8Array, start: Minutes): MeterGap[] {
  const gaps: MeterGap[] = []
  for (let from = 0; from < how.length; from++) {
    if (how[from] === made.measured) continue
    let to = from
    while (to < how.length && how[to] === how[from]) to++
    const filled =
      how[from] === made.interpolated ? 'by-a-line' : how[from] === made.fromWeekBefore ? 'from-another-week' : 'not'
    gaps.push({ from: isoOf(start + from * 15), steps: to - from, filled })
    from = to - 1
  }
  return gaps
}

/** Quarter-hours as hours, for a picture or a file that counts in hours: the mean of each four. */
export function hoursOfQuarters(kw: Float64Array): Float64Array {
  return Float64Array.from({ length: kw.length / 4 }, (_, hour) => {
    const at = 4 * hour
    return (kw[at] + kw[at + 1] + kw[at + 2] + kw[at + 3]) / 4
  })
}
