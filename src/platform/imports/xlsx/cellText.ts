import type { DateSystem } from '../cells/date.ts'
import { dayOfSerial } from '../cells/date.ts'
import type { CellFormat } from './cellFormat.ts'

/**
 * The text of a number cell. Excel writes 25.62 as 25.620000000000001: the shortest text of the same number is what
 * the maker of the file typed. A number beyond 2^53 keeps the text of the file, so that a reader can see it is lost.
 */
export function numberText(raw: string, format: CellFormat): string {
  const whole = /^\d{1,15}$/.test(raw)
  const text = whole ? raw : exactText(raw)
  if (typeof format === 'object' && /^\d+$/.test(text)) return text.padStart(format.zeros, '0')
  return text
}

function exactText(raw: string): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return raw
  const text = String(value)
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text
}

/** The text of a number cell with a date format: a day, a day with a time, or a time. */
export function dateText(raw: string, format: 'date' | 'time', system: DateSystem): string {
  const serial = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(serial) || serial < 0) return raw
  const seconds = Math.round((serial % 1) * 86_400)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const time = clock.map((part) => String(part).padStart(2, '0')).join(':')
  if (format === 'time' && serial < 1) return time
  const day = dayOfSerial(seconds === 86_400 ? serial + 0.5 : serial, system)
  if (day === null) return raw
  return seconds === 0 || seconds === 86_400 ? day : `${day}T${time}`
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Column 0 is A, 25 is Z, 26 is AA, 16 383 is XFD. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** Column of a cell reference such as `XFD1048576`; null when it is none. */
export function columnOf(reference: string): number | null {
  let column = 0
  let at = 0
  for (; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return at === 0 || at > 3 ? null : column - 1
}
