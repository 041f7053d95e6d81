import type { Programme, Solve } from '../../core/solve.ts'
import type { IsHidden } from './alternative.ts'
import type { System } from './system.ts'

/** What a group of contributors knows beyond an outsider: bounds of some cells. */
export type Knowledge = ReadonlyMap<number, readonly [low: number, high: number]>

export type Bound = { readonly at: number; readonly table: ReadonlyMap<number, number> }

/** Hidden cells that hang together, with the rows between them: one problem of the attacker. */
export type Block = { readonly cells: readonly number[]; readonly rows: readonly number[] }

/** `most`: stop there, and let the cells further out be what they truly are; what is found is then a part of the truth. */
export function blockOf(system: System, start: number, isHidden: IsHidden, most = Infinity): Block {
  const cells = [start]
  const rows: number[] = []
  const seen = new Set(cells)
  const seenRows = new Set<number>()
  for (let at = 0; at < cells.length; at++) {
    for (const row of system.rowsOf[cells[at] ?? 0] ?? []) {
      if (seenRows.has(row)) continue
      seenRows.add(row)
      rows.push(row)
      if (cells.length >= most) continue
      for (const cell of system.rows[row]?.cells ?? []) {
        if (seen.has(cell) || !isHidden(cell)) continue
        seen.add(cell)
        cells.push(cell)
      }
    }
  }
  return { cells, rows }
}

/** The least or largest value of a cell in any table that fits; null when no table does. */
export async function extremeOf(
  system: System,
  block: Block,
  target: number,
  side: 'low' | 'high',
  knowledge: Knowledge,
  solve: Solve,
  signal?: AbortSignal,
): Promise<Bound | null> {
  const programme = programmeOf(system, block, target, side, knowledge)
  const solved = await solve(programme, signal ? { signal } : {})
  if (solved.status === 'unbounded') return { at: side === 'high' ? Infinity : -Infinity, table: new Map() }
  if (solved.status === 'infeasible') return null
  if (solved.status !== 'optimal') throw new Error(`the attacker's programme was not solved: ${solved.status}`)
  const broken = block.cells.some((cell, i) => isWhole(system, cell) && !isInteger(solved.x[i] ?? 0))
  if (!broken) return boundOf(system, block, target, solved.x)
  const whole = Uint8Array.from(block.cells, (cell) => (isWhole(system, cell) ? 1 : 0))
  const again = await solve({ ...programme, whole }, { seconds: 20, ...(signal ? { signal } : {}) })
  // Without an answer in time the wider interval would be unsafe to promise: the true value is then all we grant.
  if (again.status === 'infeasible') return null
  return again.status === 'optimal' ? boundOf(system, block, target, again.x) : null
}

function boundOf(system: System, block: Block, target: number, x: Float64Array): Bound {
  const table = new Map(block.cells.map((cell, i) => [cell, isWhole(system, cell) ? whole(x[i] ?? 0) : (x[i] ?? 0)]))
  return { at: table.get(target) ?? 0, table }
}

/** The optimiser's 2.9999999 is 3, and its -0 is 0. */
function whole(x: number): number {
  return Math.round(x) + 0
}

function programmeOf(
  system: System,
  { cells, rows }: Block,
  target: number,
  side: 'low' | 'high',
  knowledge: Knowledge,
): Programme {
  const column = new Map(cells.map((cell, i) => [cell, i]))
  const entries: { row: number; value: number }[][] = cells.map(() => [])
  const rowLower = new Float64Array(rows.length)
  const rowUpper = new Float64Array(rows.length)
  rows.forEach((at, row) => {
    const {
      cells: members,
      coefficients,
      low,
      high,
    } = system.rows[at] ?? { cells: [], coefficients: [], low: 0, high: 0 }
    let known = 0
    members.forEach((cell, i) => {
      const own = column.get(cell)
      if (own === undefined) known += (system.value[cell] ?? 0) * (coefficients[i] ?? 0)
      else entries[own]?.push({ row, value: coefficients[i] ?? 0 })
    })
    rowLower[row] = low - known
    rowUpper[row] = high - known
  })
  const starts = new Int32Array(cells.length + 1)
  entries.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length
  })
  const flat = entries.flat()
  return {
    cost: Float64Array.from(cells, (cell) => (cell === target ? (side === 'low' ? 1 : -1) : 0)),
    lower: Float64Array.from(cells, (cell) => Math.max(system.low[cell] ?? 0, knowledge.get(cell)?.[0] ?? 0)),
    upper: Float64Array.from(cells, (cell) =>
      Math.min(system.high[cell] ?? Infinity, knowledge.get(cell)?.[1] ?? Infinity),
    ),
    rowLower,
    rowUpper,
    starts,
    rows: Int32Array.from(flat, ({ row }) => row),
    values: Float64Array.from(flat, ({ value }) => value),
  }
}

function isWhole(system: System, cell: number): boolean {
  return system.spaces[system.space[cell] ?? 0]?.whole ?? false
}

function isInteger(x: number): boolean {
  return Math.abs(x - Math.round(x)) < 1e-6
}

/**
 * What the members of a group know by their own values: all of a cell that only they make, else a part of it. What they
 * know of the target itself is in the distance it must be kept at.
 */
export function knowledgeOf(
  system: System,
  target: number,
  group: readonly string[],
  cells: readonly number[],
): Knowledge {
  const known = new Map<number, readonly [number, number]>()
  if (group.length === 0) return known
  for (const cell of cells) {
    const makers = system.makers[cell]
    if (!makers || cell === target) continue
    const own = makers.largest.filter(({ id }) => group.includes(id))
    if (own.length === 0) continue
    const sum = own.reduce((all, one) => all + one.value, 0)
    const value = system.value[cell] ?? sum
    known.set(cell, own.length === makers.count ? [value, value] : [sum, Infinity])
  }
  return known
}
