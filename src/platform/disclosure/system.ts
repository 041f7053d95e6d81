import type { CodeTree } from './codeTree.ts'
import type { Makers } from './makers.ts'
import type { Need, Reason } from './model.ts'

/**
 * How the world can know a cell. `offered`: shown unless the gate hides it. `fixed`: published before. `ranged`:
 * published rounded. `absent`: never published, yet part of a sum.
 */
export type Standing = 'offered' | 'fixed' | 'ranged' | 'absent'

/** One linear relation: low <= sum of coefficient x cell <= high. Sums have low = high = 0. */
export type Row = {
  readonly cells: readonly number[]
  readonly coefficients: readonly number[]
  low: number
  high: number
}

/** Cells of one measure and period with the same dimensions, found by the numbers of their codes. */
export type Grid = {
  readonly dimensions: readonly number[]
  readonly strides: readonly number[]
  readonly cells: Map<number, number>
}

/** Everything of one measure in one period. `dimensions` are indices of `trees`. */
export type Space = {
  readonly measure: string
  readonly period: string
  readonly kind: 'count' | 'sum'
  readonly sensitive: boolean
  readonly whole: boolean
  readonly dimensions: number[]
  readonly grids: Grid[]
}

/** All tables as one system of linear relations over numbered cells. Arrays are by cell. */
export type System = {
  readonly trees: readonly CodeTree[]
  readonly names: readonly string[]
  readonly spaces: readonly Space[]
  readonly space: readonly number[]
  /** The number of its code in each dimension of the system; 0 is the total. */
  readonly codes: readonly (readonly number[])[]
  readonly standing: readonly Standing[]
  /** NaN: not known here. */
  readonly value: readonly number[]
  /** What everybody knows of a cell that is not shown. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly makers: readonly (Makers | null)[]
  /** What this contributor has in a cell; null when he is not in it. */
  readonly stakeOf: (cell: number, id: string) => number | null
  readonly need: readonly (Need | null)[]
  readonly reason: readonly (Reason | null)[]
  /** False for secrets of earlier publications. */
  readonly ours: readonly boolean[]
  /** Sums first, then averages. */
  readonly rows: readonly Row[]
  /** How many of the rows are sums. */
  readonly sums: number
  readonly rowsOf: readonly (readonly number[])[]
}

/** Where a cell is, in the words of the case. */
export function placeOf(system: System, cell: number): { measure: string; period: string; at: Record<string, string> } {
  const space = system.spaces[system.space[cell] ?? 0]
  const at: Record<string, string> = {}
  system.codes[cell]?.forEach((code, dimension) => {
    if (code !== 0) at[system.names[dimension] ?? ''] = system.trees[dimension]?.codes[code] ?? ''
  })
  return { measure: space?.measure ?? '', period: space?.period ?? '', at }
}
