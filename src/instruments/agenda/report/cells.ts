import type { Cell, Quantity, Trace } from '../../../platform/documents/model.ts'

export function textCell(value: string): Cell {
  return { kind: 'text', text: value }
}

/** Whole euros: cents say nothing in an agenda. */
export function euroCell(cents: number): Cell {
  return { kind: 'number', value: cents / 100, unit: 'euro', digits: 0 }
}

/** A figure in the unit of an indicator, which stands in a column of its own: as many decimals as it was written with. */
export function plainCell(value: Quantity, trace: Trace): Cell {
  const digits = typeof value === 'number' && !Number.isInteger(value) ? (Math.abs(value) < 10 ? 2 : 1) : 0
  return { kind: 'number', value, digits, trace }
}
