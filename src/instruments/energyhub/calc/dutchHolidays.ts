import { daysOf, weekdayOf } from './dutchClock.ts'

/** Days (numbered since 1970) on which Dutch companies are closed by custom or law. */
export function dutchHolidays(year: number): ReadonlySet<number> {
  const easter = easterOf(year)
  const kings = daysOf(year, 4, 27)
  return new Set([
    daysOf(year, 1, 1),
    easter,
    easter + 1,
    // King's Day moves to the Saturday when the 27th is a Sunday.
    weekdayOf(kings) === 0 ? kings - 1 : kings,
    easter + 39,
    easter + 49,
    easter + 50,
    daysOf(year, 12, 25),
    daysOf(year, 12, 26),
  ])
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher), as a day number since 1970. */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const shift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const moon = (19 * golden + shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const place = moon + weekday - 7 * late + 114
  return daysOf(year, Math.floor(place / 31), (place % 31) + 1)
}
