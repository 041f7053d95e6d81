import type { Programme } from '../../../src/core/solve.ts'

/** Adds columns (price, upper bound, entries) and rows (lower, upper) to a programme; first the entries of old columns. */
export function extended(
  base: Programme,
  extra: {
    readonly oldEntries: (column: number) => readonly (readonly [row: number, value: number])[]
    readonly columns: readonly { price: number; most: number; entries: readonly (readonly [number, number])[] }[]
    readonly rows: readonly (readonly [lower: number, upper: number])[]
  },
): Programme {
  const rows: number[] = []
  const values: number[] = []
  const starts = [0]
  const add = (entries: readonly (readonly [number, number])[]) => {
    for (const [row, value] of entries) {
      rows.push(row)
      values.push(value)
    }
  }
  for (let column = 0; column < base.cost.length; column++) {
    for (let k = base.starts[column]; k < base.starts[column + 1]; k++) add([[base.rows[k], base.values[k]]])
    add(extra.oldEntries(column))
    starts.push(rows.length)
  }
  for (const { entries } of extra.columns) {
    add(entries)
    starts.push(rows.length)
  }
  return {
    cost: Float64Array.of(...base.cost, ...extra.columns.map(({ price }) => price)),
    lower: Float64Array.of(...base.lower, ...extra.columns.map(() => 0)),
    upper: Float64Array.of(...base.upper, ...extra.columns.map(({ most }) => most)),
    rowLower: Float64Array.of(...base.rowLower, ...extra.rows.map(([lower]) => lower)),
    rowUpper: Float64Array.of(...base.rowUpper, ...extra.rows.map(([, upper]) => upper)),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  }
}
