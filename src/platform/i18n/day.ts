import type { Day, Period } from '../../core/period.ts'
import { isDay, yearOf } from '../../core/period.ts'
import type { Locale } from './locale.ts'

const monthsNl = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function monthName(locale: Locale, month: number): string {
  const name = (locale === 'nl' ? monthsNl : monthsEn)[month - 1]
  if (name === undefined) throw new RangeError(`a year has months 1 to 12, got ${month}`)
  return name
}

/** "31-12-2026" in Dutch, "31 Dec 2026" in English. */
export function formatDay(locale: Locale, day: Day): string {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  if (locale === 'nl') return `${Number(dayOfMonth)}-${Number(month)}-${year}`
  return `${Number(dayOfMonth)} ${monthName('en', Number(month))} ${year}`
}

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment as people here read it: "20-11-2026 om 10.42 uur", "20 Nov 2026 at 10:42"; always Dutch time. */
export function formatMoment(locale: Locale, moment: string | Date): string {
  const parts = new Map(amsterdam.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  const day = formatDay(locale, `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`)
  const [hour, minute] = [parts.get('hour'), parts.get('minute')]
  return locale === 'nl' ? `${day} om ${Number(hour)}.${minute} uur` : `${day} at ${hour}:${minute}`
}

/** A whole year is "2026", whole years are "2025–2028", one day is that day, anything else both days. */
export function formatPeriod(locale: Locale, { from, to }: Period): string {
  if (from === to) return formatDay(locale, from)
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`
  }
  const until = locale === 'nl' ? 'tot en met' : 'to'
  return `${formatDay(locale, from)} ${until} ${formatDay(locale, to)}`
}
