/** One equation with whole coefficients: sum of coefficient x unknown = right. */
export type Equation = { readonly left: ReadonlyMap<number, bigint> }

/**
 * The unknowns that follow exactly from the equations alone, by elimination in whole numbers: no rounding, so
 * neither a false alarm nor a miss. Right-hand sides play no part: a system that has a solution determines an
 * unknown when its reduced form has a row with that unknown alone.
 */
export function determinedBy(equations: readonly Equation[]): Set<number> {
  const rows: Map<number, bigint>[] = []
  const pivots: number[] = []
  for (const { left } of equations) {
    const row = new Map(left)
    rows.forEach((other, i) => subtract(row, other, pivots[i] ?? 0))
    const pivot = row.keys().next().value
    if (pivot === undefined) continue
    rows.forEach((other) => subtract(other, row, pivot))
    rows.push(row)
    pivots.push(pivot)
  }
  return new Set(rows.flatMap((row) => (row.size === 1 ? [...row.keys()] : [])))
}

/** Makes the entry of `row` at the pivot of `other` zero. */
function subtract(row: Map<number, bigint>, other: ReadonlyMap<number, bigint>, pivot: number): void {
  const own = row.get(pivot)
  const its = other.get(pivot)
  if (own === undefined || its === undefined || row === other) return
  const divisor = greatest(own, its)
  const [times, less] = [its / divisor, own / divisor]
  if (times !== 1n) for (const [at, value] of row) row.set(at, value * times)
  for (const [at, value] of other) {
    const left = (row.get(at) ?? 0n) - less * value
    if (left === 0n) row.delete(at)
    else row.set(at, left)
  }
}

function greatest(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
