/** Moments are whole minutes since 1970-01-01 00:00; "naive" ones are what a clock shows, without saying which clock. */
export type Minutes = number

const day = 1440

/** Days since 1970-01-01 of a date in the Gregorian calendar. */
export function daysOf(year: number, month: number, dayOfMonth: number): number {
  // Years start in March, so that the leap day is the last of a year.
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** 0 is Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7
}

export function yearOfMinutes(minutes: Minutes): number {
  const guess = 1970 + Math.floor(minutes / day / 365.2425)
  if (minutes < daysOf(guess, 1, 1) * day) return guess - 1
  return minutes >= daysOf(guess + 1, 1, 1) * day ? guess + 1 : guess
}

type Year = { readonly from: Minutes; readonly to: Minutes; readonly spring: Minutes; readonly autumn: Minutes }

// A file stays in a year for thousands of rows: the last year asked for is kept, which is all that a reader waits for.
let kept: Year = yearAround(0)

/** The moments (UTC) of a year at which the Netherlands change their clocks: 01:00 on the last Sundays of March and October. */
export function clockChanges(year: number): { readonly spring: Minutes; readonly autumn: Minutes } {
  const lastSunday = (month: number) => {
    const last = daysOf(year, month, 31)
    return (last - weekdayOf(last)) * day + 60
  }
  return { spring: lastSunday(3), autumn: lastSunday(10) }
}

function yearAround(utc: Minutes): Year {
  const year = yearOfMinutes(utc)
  return { from: daysOf(year, 1, 1) * day, to: daysOf(year + 1, 1, 1) * day, ...clockChanges(year) }
}

/** Minutes that a Dutch clock is ahead of UTC. */
export function offsetAt(utc: Minutes): 60 | 120 {
  if (utc < kept.from || utc >= kept.to) kept = yearAround(utc)
  return utc >= kept.spring && utc < kept.autumn ? 120 : 60
}

export function localOf(utc: Minutes): Minutes {
  return utc + offsetAt(utc)
}

/**
 * UTC of what a Dutch clock shows. In the hour that comes twice in autumn `second` chooses the later one;
 * the hour that is skipped in spring is read as if the clock had not been changed yet.
 */
export function utcOfLocal(local: Minutes, second = false): Minutes {
  const summer = local - 120
  const winter = local - 60
  const isSummer = offsetAt(summer) === 120
  const isWinter = offsetAt(winter) === 60
  if (isSummer && isWinter) return second ? winter : summer
  return isSummer ? summer : winter
}

/** A moment as `2026-03-29T01:00Z`. */
export function isoOf(utc: Minutes): string {
  return `${new Date(utc * 60_000).toISOString().slice(0, 16)}Z`
}
