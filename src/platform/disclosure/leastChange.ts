import type { Solve } from '../../core/solve.ts'
import type { Knowledge } from './attackerBounds.ts'
import type { System } from './system.ts'

export type Change = ReadonlyMap<number, number>

type Wanted = {
  readonly target: number
  /** How much the target must move. */
  readonly change: number
  /** Which cells may move along, and at what price per unit. */
  readonly isOpen: (cell: number) => boolean
  readonly price: (cell: number) => number
  readonly knowledge: (cells: readonly number[]) => Knowledge
  /** How many cells around the target to look at. */
  readonly most: number
}

/**
 * The cheapest other table in which the target is moved by a given amount, by linear programming (Kelly, Golden and
 * Assad 1992); null when there is none. What moves, and how far.
 */
export async function leastChange(system: System, wanted: Wanted, solve: Solve): Promise<Change | null> {
  const { target, change } = wanted
  const { cells, rows } = around(system, wanted)
  const known = wanted.knowledge(cells)
  const column = new Map(cells.map((cell, i) => [cell, i]))
  const n = cells.length
  const cost = new Float64Array(2 * n)
  const upper = new Float64Array(2 * n)
  const lower = new Float64Array(2 * n)
  cells.forEach((cell, i) => {
    const value = system.value[cell] ?? 0
    const low = Math.max(system.low[cell] ?? 0, known.get(cell)?.[0] ?? 0)
    const high = Math.min(system.high[cell] ?? Infinity, known.get(cell)?.[1] ?? Infinity)
    cost[i] = wanted.price(cell)
    cost[n + i] = cost[i]
    upper[i] = Math.max(0, high - value)
    upper[n + i] = Math.max(0, value - low)
  })
  const own = column.get(target) ?? 0
  if (change > (upper[own] ?? 0) || -change > (upper[n + own] ?? 0)) return null
  lower[own] = Math.max(0, change)
  upper[own] = lower[own]
  lower[n + own] = Math.max(0, -change)
  upper[n + own] = lower[n + own]
  const entries: { row: number; value: number }[][] = cells.map(() => [])
  const rowLower = new Float64Array(rows.length)
  const rowUpper = new Float64Array(rows.length)
  rows.forEach((at, row) => {
    const one = system.rows[at]
    if (!one) return
    const sum = one.cells.reduce((all, cell, i) => all + (one.coefficients[i] ?? 0) * (system.value[cell] ?? 0), 0)
    const isKnown = !Number.isNaN(sum) && one.low !== one.high
    rowLower[row] = isKnown ? one.low - sum : 0
    rowUpper[row] = isKnown ? one.high - sum : 0
    one.cells.forEach((cell, i) => {
      const at = column.get(cell)
      if (at !== undefined) entries[at]?.push({ row, value: one.coefficients[i] ?? 0 })
    })
  })
  const both = [...entries, ...entries.map((list) => list.map(({ row, value }) => ({ row, value: -value })))]
  const starts = new Int32Array(2 * n + 1)
  both.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length
  })
  const flat = both.flat()
  const solved = await solve({
    cost,
    lower,
    upper,
    rowLower,
    rowUpper,
    starts,
    rows: Int32Array.from(flat, ({ row }) => row),
    values: Float64Array.from(flat, ({ value }) => value),
  })
  if (solved.status !== 'optimal') return null
  const moved = new Map<number, number>()
  cells.forEach((cell, i) => {
    const by = (solved.x[i] ?? 0) - (solved.x[n + i] ?? 0)
    if (Math.abs(by) > 1e-7) moved.set(cell, by)
  })
  return moved
}

/** The cells around the target, row by row, until there are enough; cells further out stay as they are. */
function around(system: System, { target, isOpen, most }: Wanted) {
  const cells = [target]
  const seen = new Set(cells)
  const rows = new Set<number>()
  for (let at = 0; at < cells.length; at++) {
    for (const row of system.rowsOf[cells[at] ?? 0] ?? []) {
      rows.add(row)
      if (cells.length >= most) continue
      for (const cell of system.rows[row]?.cells ?? []) {
        if (seen.has(cell) || !isOpen(cell) || Number.isNaN(system.value[cell] ?? Number.NaN)) continue
        seen.add(cell)
        cells.push(cell)
      }
    }
  }
  return { cells, rows: [...rows] }
}

/** A cell that one or two know by heart is moved only where nothing else will do: they would not believe it. */
export function priceOf(system: System, cell: number): number {
  return (system.makers[cell]?.count ?? 3) <= 2 ? 0.05 : 1e-3
}

/**
 * What two contributors together can know of any cell: all of it when nobody else is in it, else the part of its two
 * largest. A change within this is believed by every coalition of two.
 */
export function knowledgeOfAnyTwo(system: System, target: number, cells: readonly number[]): Knowledge {
  const known = new Map<number, readonly [number, number]>()
  for (const cell of cells) {
    const makers = system.makers[cell]
    if (cell === target || !makers || makers.count === 0) continue
    const value = system.value[cell] ?? 0
    const two = (makers.largest[0]?.value ?? 0) + (makers.largest[1]?.value ?? 0)
    known.set(cell, makers.count <= 2 ? [value, value] : [Math.min(value, two), Infinity])
  }
  return known
}
