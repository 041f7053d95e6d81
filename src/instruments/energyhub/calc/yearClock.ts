import { daysOf, localOf, type Minutes, utcOfLocal } from './dutchClock.ts'

/** The quarter-hours of a Dutch calendar year, with what the clock on the wall shows at each. */
export type YearClock = {
  readonly year: number
  /** UTC of the first quarter-hour. */
  readonly start: Minutes
  /** 35,040, or 35,136 in a leap year: what the clock skips in March comes back in October. */
  readonly count: number
  /** Per quarter-hour the day of the year, from 0. */
  readonly day: Uint16Array
  /** Per quarter-hour its place in the day on a Dutch clock, 0 to 95. */
  readonly quarter: Uint8Array
  /** Day number (since 1970) of 1 January. */
  readonly firstDay: number
}

// Fifty companies ask for the same year in one go.
const kept = new Map<number, YearClock>()

export function yearClock(year: number): YearClock {
  const known = kept.get(year)
  if (known) return known
  const firstDay = daysOf(year, 1, 1)
  const start = utcOfLocal(firstDay * 1440)
  const count = (utcOfLocal(daysOf(year + 1, 1, 1) * 1440) - start) / 15
  const day = new Uint16Array(count)
  const quarter = new Uint8Array(count)
  for (let step = 0; step < count; step++) {
    const local = localOf(start + step * 15) - firstDay * 1440
    day[step] = Math.floor(local / 1440)
    quarter[step] = (local % 1440) / 15
  }
  const made = { year, start, count, day, quarter, firstDay }
  if (kept.size > 8) kept.clear()
  kept.set(year, made)
  return made
}
