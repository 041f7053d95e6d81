import { weekdayOf } from './dutchClock.ts'
import { dutchHolidays } from './dutchHolidays.ts'
import { sumExactly } from './sumExactly.ts'
import type { StandardCategory } from './standardCategory.ts'
import { standardShapes } from './standardShapes.ts'
import { yearClock } from './yearClock.ts'

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/**
 * The part of a year's use in each quarter-hour, for a standard category: 35,040 or 35,136 fractions, together 1.
 * The average of many connections, so flatter than any one company: for one company use `estimateLoad`.
 */
export function unitProfile(category: StandardCategory, year: number): Float64Array {
  const { count, day, quarter, firstDay } = yearClock(year)
  const own = standardShapes[category]
  const holidays = dutchHolidays(year)
  const working = new Float64Array(96)
  const evening = new Float64Array(96)
  for (let k = 0; k < 96; k++) {
    const hour = (k + 0.5) / 4
    working[k] = own.day * (sigmoid((hour - own.from) / own.rise) - sigmoid((hour - own.to) / own.fall))
    const away = Math.min(Math.abs(hour - own.at), 24 - Math.abs(hour - own.at))
    evening[k] = 1 + own.evening * Math.exp(-0.5 * (away / own.width) ** 2)
  }
  const partOf = (dayOfYear: number) => {
    const weekday = weekdayOf(firstDay + dayOfYear)
    if (weekday === 0 || holidays.has(firstDay + dayOfYear)) return own.sunday
    if (weekday === 6) return own.saturday
    return dayOfYear < 2 || dayOfYear > 356 ? own.christmas : 1
  }
  const days = count / 96
  const parts = Float64Array.from({ length: days }, (_, k) => partOf(k))
  const season = Float64Array.from(
    { length: days },
    (_, k) => 1 + own.winter * Math.cos((2 * Math.PI * (k - 14)) / 365),
  )
  const fractions = new Float64Array(count)
  for (let step = 0; step < count; step++) {
    fractions[step] = season[day[step]] * (evening[quarter[step]] + parts[day[step]] * working[quarter[step]])
  }
  return sumExactly(fractions, 1)
}
