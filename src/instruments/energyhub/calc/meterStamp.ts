import { daysOf, type Minutes } from './dutchClock.ts'

/** In which order a date stands when it does not start with the year. */
export type DateOrder = 'day-first' | 'month-first'

/** A moment as it is written: what the clock shows, and how far it is ahead of UTC when that is said. */
export type Stamp = { readonly clock: Minutes; readonly offset: number | null }

const zero = 48
const groups = new Float64Array(9)
const widths = new Uint8Array(9)

/**
 * Reads a date with a time. Known: 2026-01-31 13:45, 2026-01-31T13:45:00+01:00, 31-1-2026 13:45, 31/01/2026 13.45,
 * 20260131 1345, 202601311345, with seconds or without, with Z, with AM or PM, and 24:00. Anything else is `null`.
 *
 * Written by hand: a year of quarter-hours is 35,040 of these, and a reader waits.
 */
export function readStamp(text: string, order: DateOrder): Stamp | null {
  let count = 0
  let offsetFrom = -1
  let offsetSign = 0
  let inGroup = false
  let half = 0
  let isUtc = false
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code >= zero && code <= zero + 9) {
      if (!inGroup) {
        if (count === 9) return null
        groups[count] = 0
        widths[count] = 0
        count++
        inGroup = true
      }
      groups[count - 1] = groups[count - 1] * 10 + code - zero
      widths[count - 1]++
      continue
    }
    inGroup = false
    // A plus, or a minus after seconds, starts the distance from UTC; "00:00-00:15" is from one time to another.
    if (code === 43 || (code === 45 && count >= 6 && offsetFrom < 0 && text.charCodeAt(k - 1) !== 32)) {
      if (offsetFrom >= 0) return null
      offsetFrom = count
      offsetSign = code === 43 ? 1 : -1
    } else if (code === 90 || code === 122) isUtc = true
    else if (code === 65 || code === 97) half = 1
    else if (code === 80 || code === 112) half = 2
    else if (!isSeparator(code)) return null
  }
  const parts = offsetFrom >= 0 ? offsetFrom : count
  const clock = clockOf(parts, order, half)
  if (clock === null) return null
  if (isUtc) return { clock, offset: 0 }
  if (offsetFrom < 0) return { clock, offset: null }
  const compact = widths[offsetFrom] > 2
  const hours = compact ? Math.floor(groups[offsetFrom] / 100) : groups[offsetFrom]
  const minutes = compact ? groups[offsetFrom] % 100 : count > offsetFrom + 1 ? groups[offsetFrom + 1] : 0
  return { clock, offset: offsetSign * (hours * 60 + minutes) }
}

/** Blank, minus, slash, colon, point, T and the M of AM and PM. */
function isSeparator(code: number): boolean {
  return code === 32 || (code >= 45 && code <= 47) || code === 58 || code === 84 || code === 77 || code === 109
}

function clockOf(parts: number, order: DateOrder, half: number): Minutes | null {
  let [year, month, day] = [0, 0, 0]
  let next = 3
  if (widths[0] === 8 || widths[0] === 12 || widths[0] === 14) {
    const digits = String(groups[0])
    year = Number(digits.slice(0, 4))
    month = Number(digits.slice(4, 6))
    day = Number(digits.slice(6, 8))
    next = 1
    if (widths[0] > 8) {
      if (parts > 1) return null
      return moment(year, month, day, Number(digits.slice(8, 10)), Number(digits.slice(10, 12)))
    }
  } else {
    if (parts < 3) return null
    const yearFirst = widths[0] === 4
    year = yearFirst ? groups[0] : groups[2]
    if (!yearFirst && widths[2] === 2) year += 2000
    else if (!yearFirst && widths[2] !== 4) return null
    const dayFirst = !yearFirst && order === 'day-first'
    month = yearFirst ? groups[1] : dayFirst ? groups[1] : groups[0]
    day = yearFirst ? groups[2] : dayFirst ? groups[0] : groups[1]
  }
  if (parts === next) return moment(year, month, day, 0, 0)
  const compact = parts === next + 1 && widths[next] >= 3
  let hour = compact ? Math.floor(groups[next] / 100) : groups[next]
  const minute = compact ? groups[next] % 100 : parts > next + 1 ? groups[next + 1] : 0
  if (half === 1 && hour === 12) hour = 0
  if (half === 2 && hour < 12) hour += 12
  return moment(year, month, day, hour, minute)
}

function moment(year: number, month: number, day: number, hour: number, minute: number): Minutes | null {
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return daysOf(year, month, day) * 1440 + hour * 60 + minute
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** An Excel day number: days since 1899-12-30, with the time as its fraction. */
export function readExcelDay(text: string): Stamp | null {
  const days = Number(text)
  if (!(days > 25_569 && days < 109_575)) return null
  return { clock: Math.round((days - 25_569) * 1440), offset: null }
}
