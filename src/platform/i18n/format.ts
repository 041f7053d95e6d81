import type { Gap, Span } from '../../core/gap.ts'
import { isGap, isSpan } from '../../core/gap.ts'
import type { Day, Period } from '../../core/period.ts'
import type { Unit } from '../../core/unit.ts'
import { formatDay, formatMoment, formatPeriod } from './day.ts'
import { figureEn } from './figure.en.ts'
import { figureNl } from './figure.nl.ts'
import type { Locale } from './locale.ts'
import { formatChange, formatEuro, formatNumber, formatPercent, nbsp } from './number.ts'
import type { Noun } from './plural.ts'
import { plural } from './plural.ts'
import { catalogue } from './words.ts'

const words = catalogue(figureNl, figureEn)

/** The decimals with which a unit is written when a caller asks for none in particular. */
const usualDigits: Readonly<Partial<Record<Unit, number>>> = { ratio: 1, index: 1, kilometre: 1 }

/** Everything that writes numbers and days for one language; the same in a page, a document and the terminal. */
export type Format = {
  readonly locale: Locale
  /** "1.234,5" */
  number(value: number, digits?: number): string
  /** "+ 4", "− 1,0" */
  change(value: number, digits?: number): string
  /** "€ 21.200" */
  euro(value: number, digits?: number): string
  /** 0.25 is "25 %" */
  percent(share: number, digits?: number): string
  /** "84–101" */
  range(low: number, high: number, digits?: number): string
  /** "14 acties", "1 actie" */
  count(count: number, noun: Noun): string
  /** "31-12-2026" */
  day(day: Day): string
  /** "20-11-2026 om 10.42 uur" */
  moment(moment: string | Date): string
  period(period: Period): string
  /** "a, b en c" */
  list(parts: readonly string[]): string
  /** The word of a unit: "banen", "kWh per jaar". */
  unit(unit: Unit, value?: number): string
  /** A number without its unit word: a share times 100, a ratio with one decimal. */
  bare(value: number, unit: Unit, digits?: number): string
  /** A number, span or gap with its unit, as running text: "1.043 banen", "ten minste 38 %", "Niet getoond". */
  quantity(value: number | Gap | Span, unit: Unit, digits?: number): string
  /** "Niet getoond" or "Geen cijfer"; the reason itself is `gap.why`. */
  gap(gap: Gap): string
}

function formatIn(locale: Locale): Format {
  const lists = new Intl.ListFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' })
  const said = words[locale]
  const bare = (value: number, unit: Unit, digits = usualDigits[unit] ?? 0): string =>
    formatNumber(locale, unit === 'share' ? value * 100 : value, digits)
  const withUnit = (value: number, unit: Unit, digits?: number): string => {
    if (unit === 'share') return formatPercent(locale, value, digits)
    if (unit === 'euro') return formatEuro(locale, value, digits)
    if (unit === 'euroPerYear') return `${formatEuro(locale, value, digits)} ${said.perYear}`
    return bare(value, unit, digits) + nbsp + plural(locale, value, said.units[unit])
  }
  return {
    locale,
    number: (value, digits) => formatNumber(locale, value, digits),
    change: (value, digits) => formatChange(locale, value, digits),
    euro: (value, digits) => formatEuro(locale, value, digits),
    percent: (share, digits) => formatPercent(locale, share, digits),
    range: (low, high, digits) => `${formatNumber(locale, low, digits)}–${formatNumber(locale, high, digits)}`,
    count: (count, noun) => formatNumber(locale, count) + nbsp + plural(locale, count, noun),
    day: (day) => formatDay(locale, day),
    moment: (moment) => formatMoment(locale, moment),
    period: (period) => formatPeriod(locale, period),
    list: (parts) => lists.format(parts),
    unit: (unit, value = 2) => plural(locale, value, said.units[unit]),
    bare,
    quantity: (value, unit, digits) => {
      if (isGap(value)) return said.gaps[value.missing]
      if (!isSpan(value)) return withUnit(value, unit, digits)
      if (value.atMost === null) return said.atLeast(withUnit(value.atLeast, unit, digits))
      return said.between(bare(value.atLeast, unit, digits), withUnit(value.atMost, unit, digits))
    },
    gap: (gap) => said.gaps[gap.missing],
  }
}

const formats: Readonly<Record<Locale, Format>> = { nl: formatIn('nl'), en: formatIn('en') }

export function formatFor(locale: Locale): Format {
  return formats[locale]
}
