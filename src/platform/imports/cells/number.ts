import type { DecimalMark } from '../mapping.ts'
import { cellFault } from './cellWords.ts'
import { missingMark } from './missing.ts'
import type { ReadingOf } from './reading.ts'
import { isScientific } from './scientific.ts'

/** What the writing of a number says about the decimal mark. `either`: both readings are possible, as in 1.234. */
export type NumberForm = 'plain' | 'comma' | 'point' | 'either'

type Written = {
  readonly form: NumberForm
  readonly negative: boolean
  readonly body: string
  readonly percent: boolean
  readonly unit: string | null
}

const shape = /^(?:€|eur)?\s*([-−+]?)\s*(?:€\s*)?([\d.,'’\s]*\d)\s*(-?)\s*(?:(%)|([a-z€µ]+[a-z0-9/²³]*))?$/i

/** Null when the text is no number in any notation. */
export function numberForm(text: string): NumberForm | null {
  return written(text)?.form ?? null
}

function written(text: string): Written | null {
  const parts = shape.exec(text.trim())
  if (!parts) return null
  const [, sign = '', body = '', trailing = '', percent, unit] = parts
  if (sign !== '' && trailing !== '') return null
  const form = bodyForm(body)
  if (form === null) return null
  const negative = sign === '-' || sign === '−' || trailing === '-'
  return { form, negative, body, percent: percent !== undefined, unit: unit ?? null }
}

function bodyForm(body: string): NumberForm | null {
  if (/^\d+$/.test(body)) return 'plain'
  if (/^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/.test(body)) {
    return body.includes(',') ? 'comma' : body.includes('.') ? 'point' : 'plain'
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(body)) return 'comma'
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(body)) return 'point'
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return 'either'
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(body) || /^\d*,\d+$/.test(body)) return 'comma'
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(body) || /^\d*\.\d+$/.test(body)) return 'point'
  return null
}

/**
 * A number in the notation of its column. A percentage becomes a part of one; a unit behind the number is handed
 * back with the value. `mark` is null as long as nobody knows it: a number that needs it is then not read.
 */
export function readNumber(cell: string, mark: DecimalMark | null): ReadingOf<number> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  if (isScientific(cell)) return cellFault('scientific', { value: cell.trim() })
  const number = written(cell)
  if (number === null) return cellFault('not-a-number')
  if (number.form === 'either' && mark === null) return cellFault('either-number')
  const decimal = number.form === 'comma' ? ',' : number.form === 'point' ? '.' : mark
  if (mark !== null && decimal !== mark) return cellFault('other-decimal-mark', { mark: mark === ',' ? '","' : '"."' })
  return valued(number, decimal ?? ',')
}

export function readInteger(cell: string, mark: DecimalMark | null): ReadingOf<number> {
  const number = readNumber(cell, mark)
  return 'value' in number && !Number.isInteger(number.value) ? cellFault('not-whole') : number
}

/** A cell that a workbook holds as a number: always with a point, never with thousands. */
export function readTypedNumber(cell: string): ReadingOf<number> {
  const value = Number(cell)
  if (cell.trim() === '' || !Number.isFinite(value)) return missingMark(cell) ?? cellFault('not-a-number')
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? cellFault('number-too-large') : { value }
}

function valued(number: Written, decimal: DecimalMark): ReadingOf<number> {
  const digits = number.body.replace(decimal === ',' ? /[.\s'’]/g : /[,\s'’]/g, '').replace(',', '.')
  const value = Number(`${number.negative ? '-' : ''}${digits}${number.percent ? 'e-2' : ''}`)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return cellFault('number-too-large')
  const zeroFree = value === 0 ? 0 : value
  return number.unit === null ? { value: zeroFree } : { value: zeroFree, unit: number.unit }
}
