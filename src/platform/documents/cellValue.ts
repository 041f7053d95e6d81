import type { Unit } from '../../core/unit.ts'
import type { Cell, Column } from './model.ts'

/** The number in a cell as files hold it, or null for text, a gap or a range. */
export function cellNumber(cell: Cell): number | null {
  return cell.kind === 'number' && typeof cell.value === 'number' ? cell.value : null
}

export function cellUnit(cell: Cell, column: Column): Unit | undefined {
  return cell.kind === 'number' ? (cell.unit ?? column.unit) : undefined
}
