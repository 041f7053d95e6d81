import { localOf, utcOfLocal, weekdayOf, daysOf } from '../../calc/dutchClock.ts'

/** Where each quarter-hour of a Dutch year lies: its day of the year, and its quarter of that day on the clock. */
export type Calendar = {
  readonly year: number
  readonly days: number
  /** For each step: day of the year from 0, and quarter of the day from 0 to 95. */
  readonly dayOf: Uint16Array
  readonly quarterOf: Uint8Array
  /** The first step of each day, and one more for the end. */
  readonly startOf: Uint32Array
}

const minutesADay = 1440

export function calendarOf(year: number, steps: number): Calendar {
  const first = daysOf(year, 1, 1)
  const days = daysOf(year + 1, 1, 1) - first
  const start = utcOfLocal(first * minutesADay)
  const dayOf = new Uint16Array(steps)
  const quarterOf = new Uint8Array(steps)
  const startOf = new Uint32Array(days + 1).fill(steps)
  for (let step = steps - 1; step >= 0; step--) {
    const local = localOf(start + step * 15) - first * minutesADay
    const day = Math.min(days - 1, Math.floor(local / minutesADay))
    dayOf[step] = day
    quarterOf[step] = Math.floor((local - day * minutesADay) / 15) % 96
    startOf[day] = step
  }
  return { year, days, dayOf, quarterOf, startOf }
}

/** ISO day of a day of the year. */
export function isoDay({ year }: Calendar, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekday(calendar: Calendar, day: number): number {
  return weekdayOf(daysOf(calendar.year, 1, 1) + day)
}

export function monthOf(calendar: Calendar, day: number): number {
  return Number(isoDay(calendar, day).slice(5, 7)) - 1
}

/** Day of the year on which each month begins. */
export function monthStarts({ year }: Calendar): readonly number[] {
  const first = daysOf(year, 1, 1)
  return Array.from({ length: 12 }, (_, month) => daysOf(year, month + 1, 1) - first)
}

/** Columns of 96 quarters by the clock: the hour that does not exist stays empty, the one that comes twice adds up its mean. */
export function byClock(calendar: Calendar, series: Float64Array): Float64Array {
  const cells = new Float64Array(calendar.days * 96)
  const counts = new Uint8Array(calendar.days * 96)
  for (let step = 0; step < series.length; step++) {
    const cell = (calendar.dayOf[step] ?? 0) * 96 + (calendar.quarterOf[step] ?? 0)
    cells[cell] = (cells[cell] ?? 0) + (series[step] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return cells.map((sum, cell) => (counts[cell] ? sum / (counts[cell] ?? 1) : 0))
}

/** Sums in kWh by month of a series of mean kW per quarter-hour. */
export function byMonth(calendar: Calendar, series: Float64Array): readonly number[] {
  const sums = new Float64Array(12)
  const months = Array.from({ length: calendar.days }, (_, day) => monthOf(calendar, day))
  for (let step = 0; step < series.length; step++) {
    const month = months[calendar.dayOf[step] ?? 0] ?? 0
    sums[month] = (sums[month] ?? 0) + (series[step] ?? 0) / 4
  }
  return Array.from(sums)
}

/** Sums in kWh by day. */
export function byDay(calendar: Calendar, series: Float64Array): Float64Array {
  const sums = new Float64Array(calendar.days)
  for (let step = 0; step < series.length; step++) {
    const day = calendar.dayOf[step] ?? 0
    sums[day] = (sums[day] ?? 0) + (series[step] ?? 0) / 4
  }
  return sums
}

/** The Monday of the week in which most is lost; the week around the longest day when nothing is. */
export function fullestWeek(calendar: Calendar, lost: Float64Array): number {
  const days = byDay(calendar, lost)
  let best = { from: mondayBefore(calendar, 172), sum: 0 }
  for (let day = 0; day + 7 <= calendar.days; day++) {
    if (weekday(calendar, day) !== 1) continue
    const sum = days.slice(day, day + 7).reduce((total, one) => total + one, 0)
    if (sum > best.sum) best = { from: day, sum }
  }
  return best.from
}

/** The Monday on or before a day, within the year. */
export function mondayBefore(calendar: Calendar, day: number): number {
  const back = (weekday(calendar, day) + 6) % 7
  return Math.max(0, Math.min(calendar.days - 7, day - back))
}
