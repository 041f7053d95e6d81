import { daysOf, localOf, utcOfLocal, weekdayOf } from '../calc/dutchClock.ts'

const quarter = 15

/** The quarter-hours of a Dutch calendar year, with what the clock on the wall shows at each. */
export function quartersOf(year: number) {
  const start = utcOfLocal(daysOf(year, 1, 1) * 1440)
  const end = utcOfLocal(daysOf(year + 1, 1, 1) * 1440)
  return {
    start,
    count: (end - start) / quarter,
    localAt(at: number): {
      readonly day: number
      readonly hour: number
      readonly weekday: number
      readonly month: number
    } {
      const local = localOf(start + at * quarter)
      const day = Math.floor(local / 1440)
      return {
        day,
        hour: (local - day * 1440) / 60,
        weekday: weekdayOf(day),
        month: new Date(day * 86_400_000).getUTCMonth(),
      }
    },
  }
}

/** Quarter-hours in each month of the year. */
export function quartersPerMonth(year: number): number[] {
  const starts = Array.from({ length: 13 }, (_, month) =>
    utcOfLocal(daysOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) * 1440),
  )
  return starts.slice(1).map((next, month) => (next - (starts[month] ?? next)) / quarter)
}
