import type { Span } from '../../core/gap.ts'
import { isGap, isSpan } from '../../core/gap.ts'
import type { Format } from '../i18n/format.ts'
import type { Cell, Column } from './model.ts'

export function isMissing(cell: Cell): boolean {
  return cell.kind === 'number' && isGap(cell.value)
}

/** A cell as a reader sees it: the unit stands in the header, so only a cell with another unit repeats it. */
export function cellText(cell: Cell, column: Column, format: Format): string {
  if (cell.kind === 'text') return cell.text
  const { value, digits } = cell
  if (isGap(value)) return format.gap(value)
  const unit = cell.unit ?? column.unit
  if (unit === undefined) return isSpan(value) ? spanText(value, digits, format) : format.number(value, digits)
  const unitInHeader = unit === column.unit
  return unitInHeader && !isSpan(value) ? format.bare(value, unit, digits) : format.quantity(value, unit, digits)
}

function spanText(span: Span, digits: number | undefined, format: Format): string {
  if (span.atMost === null) return `≥ ${format.number(span.atLeast, digits)}`
  return format.range(span.atLeast, span.atMost, digits)
}
