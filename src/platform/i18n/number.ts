import type { Locale } from './locale.ts'

/** A real minus sign and a space that does not break, so that a number stays one word. */
export const minus = '\u2212'
export const nbsp = '\u00a0'

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale}${digits}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formats.set(key, made)
  return made
}

/** "1.234,5" in Dutch, "1,234.5" in English. A value that rounds to zero has no sign. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  const written = formatOf(locale, digits).format(Math.abs(value))
  const negative = value < 0 && /[1-9]/.test(written)
  return negative ? minus + written : written
}

/** "+ 4" and "− 1,0": a change always shows its direction; no change is a plain zero. */
export function formatChange(locale: Locale, value: number, digits = 0): string {
  const written = formatNumber(locale, Math.abs(value), digits)
  if (!/[1-9]/.test(written)) return written
  return (value < 0 ? minus : '+') + nbsp + written
}

/** "€ 21.200" in Dutch, "€21,200" in English. */
export function formatEuro(locale: Locale, value: number, digits = 0): string {
  const written = formatNumber(locale, value, digits)
  const space = locale === 'nl' ? nbsp : ''
  return written.startsWith(minus) ? `${minus}€${space}${written.slice(1)}` : `€${space}${written}`
}

/** A share of one as a percentage: 0.25 is "25 %", with a space that does not break. */
export function formatPercent(locale: Locale, share: number, digits = 0): string {
  return formatNumber(locale, share * 100, digits) + nbsp + '%'
}
