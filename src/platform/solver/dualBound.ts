import type { Programme } from '../../core/solve.ts'

/**
 * What no solution of a linear programme can go below, given a price per row (weak duality).
 * It does not trust the optimiser: with wrong prices the bound is only less sharp.
 * A variable without a limit on the side that would pay gets the benefit of rounding up to `tolerance`.
 */
export function dualBound(programme: Programme, rowPrice: Float64Array, tolerance = 1e-9): number {
  const { cost, lower, upper, rowLower, rowUpper, starts, rows, values } = programme
  let bound = 0
  for (let row = 0; row < rowPrice.length; row++) {
    const price = rowPrice[row]
    if (price === 0) continue
    const side = price > 0 ? rowLower[row] : rowUpper[row]
    if (Number.isFinite(side)) bound += price * side
    else if (Math.abs(price) > tolerance) return -Infinity
  }
  for (let column = 0; column < cost.length; column++) {
    let reduced = cost[column]
    for (let k = starts[column]; k < starts[column + 1]; k++) reduced -= values[k] * rowPrice[rows[k]]
    if (reduced === 0) continue
    const side = reduced > 0 ? lower[column] : upper[column]
    if (Number.isFinite(side)) bound += reduced * side
    else if (Math.abs(reduced) > tolerance) return -Infinity
  }
  return bound
}
