import { normaliseSbi } from '../../../core/sbi.ts'
import type { CellCode } from './cellWords.ts'
import { cellFault } from './cellWords.ts'
import { passesElevenTest, passesGs1 } from './checkDigit.ts'
import { missingMark } from './missing.ts'
import type { ReadingOf } from './reading.ts'
import { isScientific } from './scientific.ts'

/** Whether the cell came out of a workbook as a number: then anything beyond 15 digits is lost. */
export type FromNumber = boolean

type Form = { readonly digits: number; readonly atLeast: number; readonly otherwise: CellCode }

/** `atLeast`: how many digits can be left when Excel has dropped the zeros in front. */
const kvk: Form = { digits: 8, atLeast: 7, otherwise: 'not-kvk' }
const vestiging: Form = { digits: 12, atLeast: 8, otherwise: 'not-vestiging' }
const rsin: Form = { digits: 9, atLeast: 7, otherwise: 'not-rsin' }
const bag: Form = { digits: 16, atLeast: 13, otherwise: 'not-bag' }
const ean: Form = { digits: 18, atLeast: 18, otherwise: 'not-ean' }

export function readKvk(cell: string, fromNumber: FromNumber = false): ReadingOf<string> {
  return digitsOf(cell, kvk, fromNumber)
}

export function readVestiging(cell: string, fromNumber: FromNumber = false): ReadingOf<string> {
  return digitsOf(cell, vestiging, fromNumber)
}

export function readRsin(cell: string, fromNumber: FromNumber = false): ReadingOf<string> {
  const read = digitsOf(cell, rsin, fromNumber)
  return 'value' in read && !passesElevenTest(read.value) ? { ...read, note: cellFault('rsin-check') } : read
}

export function readBag(cell: string, fromNumber: FromNumber = false): ReadingOf<string> {
  return digitsOf(cell, bag, fromNumber)
}

/** A wrong check digit is a doubt and no refusal: real codes with a typing error must be findable. */
export function readEan(cell: string, fromNumber: FromNumber = false): ReadingOf<string> {
  const read = digitsOf(cell, ean, fromNumber)
  return 'value' in read && !passesGs1(read.value) ? { ...read, note: cellFault('ean-check') } : read
}

function digitsOf(cell: string, form: Form, fromNumber: FromNumber): ReadingOf<string> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  if (isScientific(cell)) return cellFault('scientific', { value: cell.trim() })
  const text = cell.replace(/\s/g, '')
  const whole = /^(\d+)[.,]0$/.exec(text)?.[1] ?? text
  if (!/^\d+$/.test(whole) || whole.length > form.digits || whole.length < form.atLeast)
    return cellFault(form.otherwise)
  if (fromNumber && whole.length > 15) return cellFault('lost-digits')
  const value = whole.padStart(form.digits, '0')
  if (whole.length < form.digits) return { value, note: cellFault('leading-zeros', { mended: value }) }
  return whole === text ? { value } : { value, note: cellFault('decimal-zero', { mended: value }) }
}

/** `GM0222`; a bare number gets its letters and zeros back, with a remark. */
export function readGm(cell: string): ReadingOf<string> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  const parts = /^(gm)?\s*(\d{1,4})$/i.exec(cell.trim())
  if (!parts) return cellFault('not-gm')
  const value = `GM${(parts[2] ?? '').padStart(4, '0')}`
  const complete = parts[1] !== undefined && parts[2]?.length === 4
  return complete ? { value } : { value, note: cellFault('gm-completed', { mended: value }) }
}

export function readPostcode(cell: string): ReadingOf<string> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  const parts = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(cell.trim())
  return parts ? { value: `${parts[1]}${(parts[2] ?? '').toUpperCase()}` } : cellFault('not-postcode')
}

/**
 * An SBI code as digits. Where the codes that exist are known, a zero that Excel dropped comes back: 240 is not a
 * group of basic metal but forestry's 0240.
 */
export function readSbi(cell: string, known?: ReadonlySet<string>): ReadingOf<string> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  if (isScientific(cell)) return cellFault('scientific', { value: cell.trim() })
  const value = normaliseSbi(cell.trim())
  if (value === null) return cellFault('not-sbi')
  const padded = `0${value}`
  if (known === undefined || known.has(value) || !known.has(padded)) return { value }
  return { value: padded, note: cellFault('leading-zeros', { mended: padded }) }
}
