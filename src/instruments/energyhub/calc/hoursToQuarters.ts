import { daysOf, type Minutes, yearOfMinutes } from './dutchClock.ts'
import { middleOfNetherlands, type SunPath, sunPath } from './sunPath.ts'
import { yearClock } from './yearClock.ts'

/** Means per hour of UTC, from `start`; NaN where an hour is missing. */
export type SunHours = { readonly start: Minutes; readonly values: Float64Array }

/** The calendar year (UTC) of which a series of hours has most. */
export function yearOfHours({ start, values }: SunHours): number {
  return yearOfMinutes(start + values.length * 30)
}

/**
 * Hours of sun laid on the quarter-hours of a Dutch calendar year. Within an hour the quarters follow the height of
 * the sun, and their mean stays that of the hour. Hours of another year are taken at the same day of the year.
 * NaN where the file has nothing.
 */
export function hoursToQuarters(
  hours: SunHours,
  year: number,
): { readonly path: SunPath; readonly values: Float64Array } {
  const { start, count } = yearClock(year)
  const path = sunPath(start, count, middleOfNetherlands)
  const fromYear = yearOfHours(hours)
  const moved = (daysOf(year, 1, 1) - daysOf(fromYear, 1, 1)) * 1440
  const values = new Float64Array(count).fill(Number.NaN)
  for (let step = 0; step < count; step += 4) {
    // A Dutch year starts on a whole hour of UTC, so four quarters are one hour.
    const value = hours.values[(start + step * 15 - moved - hours.start) / 60] ?? Number.NaN
    let height = 0
    for (let k = 0; k < 4; k++) height += Math.max(0, path.up[step + k])
    for (let k = 0; k < 4; k++) {
      values[step + k] = height > 0 ? (4 * value * Math.max(0, path.up[step + k])) / height : value
    }
  }
  return { path, values }
}
