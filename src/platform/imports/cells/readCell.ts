import type { FieldKind } from '../field.ts'
import type { DateOrder, DecimalMark } from '../mapping.ts'
import { readBoolean } from './boolean.ts'
import type { DateSystem } from './date.ts'
import { readDate } from './date.ts'
import { readBag, readEan, readGm, readKvk, readPostcode, readRsin, readSbi, readVestiging } from './identifier.ts'
import { missingMark } from './missing.ts'
import { readInteger, readNumber, readTypedNumber } from './number.ts'
import { cellFault } from './cellWords.ts'
import type { Reading, ReadingOf } from './reading.ts'

/** What holds for a whole column and decides how each of its cells is read. */
export type ColumnHow = {
  readonly kind: FieldKind
  readonly decimalMark: DecimalMark | null
  readonly dateOrder: DateOrder | null
  readonly dateSystem: DateSystem
  readonly known?: ReadonlySet<string>
}

/** Reads one cell as its column says. `fromNumber`: a workbook holds it as a number. */
export function readCell(cell: string, how: ColumnHow, fromNumber = false): Reading {
  switch (how.kind) {
    case 'kvk':
      return readKvk(cell, fromNumber)
    case 'vestiging':
      return readVestiging(cell, fromNumber)
    case 'rsin':
      return readRsin(cell, fromNumber)
    case 'bag':
      return readBag(cell, fromNumber)
    case 'ean':
      return readEan(cell, fromNumber)
    case 'gm':
      return readGm(cell)
    case 'postcode':
      return readPostcode(cell)
    case 'sbi':
      return readSbi(cell, how.known)
    case 'date':
      return readDate(cell, how.dateOrder, how.dateSystem)
    case 'boolean':
      return readBoolean(cell)
    case 'decimal':
      return fromNumber ? readTypedNumber(cell) : readNumber(cell, how.decimalMark)
    case 'integer':
      return fromNumber ? wholeOnly(readTypedNumber(cell)) : readInteger(cell, how.decimalMark)
    default:
      return missingMark(cell) ?? { value: cell.trim() }
  }
}

function wholeOnly(number: ReadingOf<number>): ReadingOf<number> {
  return 'value' in number && !Number.isInteger(number.value) ? cellFault('not-whole') : number
}
