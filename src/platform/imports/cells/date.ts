import { gap } from '../../../core/gap.ts'
import type { Day } from '../../../core/period.ts'
import { isDay } from '../../../core/period.ts'
import type { DateOrder } from '../mapping.ts'
import { cellFault } from './cellWords.ts'
import { missingMark } from './missing.ts'
import type { ReadingOf } from './reading.ts'

/** Excel counts days from 1900 on Windows, and from 1904 in files that once came from a Mac. */
export type DateSystem = 1900 | 1904

type Parts = readonly [year: string, month: string, day: string]

const time = String.raw`(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[-+]\d{2}:?\d{2})?)?`
const iso = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${time}$`)
const compact = /^((?:1[89]|20|21)\d{2})(\d{2})(\d{2})$/
const local = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${time}$`)
const named = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4})$/i

const monthNames = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const otherNames: Readonly<Record<string, string>> = { maa: '03', mar: '03', may: '05', oct: '10' }

/** What the writing of a date says about the order of day and month; null where it says nothing. */
export function dateForm(cell: string): DateOrder | 'either' | 'fixed' | null {
  const text = cell.trim()
  if (iso.test(text) || compact.test(text) || named.test(text)) return 'fixed'
  const parts = local.exec(text)
  if (!parts) return null
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  // 01-01 is the same day in both orders; with a dash or a point the day stands in front, as everywhere in the Netherlands.
  return first === second || parts[2] !== '/' ? 'fixed' : 'either'
}

/** A day as YYYY-MM-DD. A time behind it is dropped; `00` for an unknown month or day, as the trade register writes it, is a gap. */
export function readDate(cell: string, order: DateOrder | null, system: DateSystem = 1900): ReadingOf<Day> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  const text = cell.trim()
  const fixed = iso.exec(text) ?? compact.exec(text)
  if (fixed) return day([fixed[1] ?? '', fixed[2] ?? '', fixed[3] ?? ''])
  if (/^\d{4}$/.test(text)) return cellFault('only-year', { value: text })
  if (/^\d{5}([.,]\d+)?$/.test(text)) return fromSerial(Math.floor(Number(text.replace(',', '.'))), system)
  const words = named.exec(text)
  if (words) return day([words[3] ?? '', monthOf(words[2] ?? ''), words[1] ?? ''])
  const parts = local.exec(text)
  if (!parts) return cellFault('not-a-date')
  const [, first = '', , second = '', year = ''] = parts
  if (year.length === 2) return cellFault('short-year')
  const form = dateForm(text)
  if (form === 'either' && order === null) return cellFault('either-date')
  if ((form === 'dmy' || form === 'mdy') && order !== null && order !== form) {
    return cellFault(order === 'dmy' ? 'day-comes-first' : 'month-comes-first')
  }
  const monthFirst = form === 'mdy' || (order === 'mdy' && form !== 'dmy')
  return day(monthFirst ? [year, first, second] : [year, second, first])
}

function day([year, month, dayOfMonth]: Parts): ReadingOf<Day> {
  if (/^0+$/.test(month) || /^0+$/.test(dayOfMonth)) return gap('unknown', 'dag of maand onbekend')
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  return isDay(text) ? { value: text } : cellFault('no-such-day')
}

function monthOf(name: string): string {
  const start = name.slice(0, 3).toLowerCase()
  const at = monthNames.indexOf(start)
  return at === -1 ? (otherNames[start] ?? '13') : String(at + 1)
}

function fromSerial(serial: number, system: DateSystem): ReadingOf<Day> {
  const value = dayOfSerial(serial, system)
  return value === null ? cellFault('not-a-date') : { value, note: cellFault('excel-serial', { mended: value }) }
}

/**
 * The day of an Excel serial number, or null for one that is no day. In the 1900 system day 60 is 29 February 1900,
 * which never was: Excel kept that error of Lotus 1-2-3, so that earlier numbers are one day off.
 */
export function dayOfSerial(serial: number, system: DateSystem): Day | null {
  const whole = Math.floor(serial)
  if (whole < (system === 1900 ? 1 : 0) || whole > 2_958_465 || (system === 1900 && whole === 60)) return null
  const epoch = system === 1904 ? Date.UTC(1904, 0, 1) : whole < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return new Date(epoch + whole * 86_400_000).toISOString().slice(0, 10)
}
