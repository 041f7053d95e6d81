import type { Row } from './table.ts'

/** A row in which no cell holds anything but spaces. */
export function isBlankRow(row: Row): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false
  return true
}

/** Cells beyond the header count only when something stands in them; `null`: the row fits. */
export function widthMisfit(row: Row, expected: number, mayBeShort: boolean): number | null {
  if (row.length === expected || (mayBeShort && row.length < expected)) return null
  if (row.length < expected) return row.length
  return isBlankRow(row.slice(expected)) ? null : row.length
}
