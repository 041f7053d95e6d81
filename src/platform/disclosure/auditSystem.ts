import type { Solve } from '../../core/solve.ts'
import type { Alternative, IsHidden } from './alternative.ts'
import { alternativeOf, isEnough, killersOf, needAgainst, reachOf, successfulAttack } from './alternative.ts'
import { determinedBy } from './determinedBy.ts'
import type { Equation } from './determinedBy.ts'
import type { Block, Bound, Knowledge } from './attackerBounds.ts'
import { blockOf, extremeOf, knowledgeOf } from './attackerBounds.ts'
import type { Change } from './leastChange.ts'
import { leastChange, priceOf } from './leastChange.ts'
import type { Attacker, Audit, Breach, Need } from './model.ts'
import { createSwaps } from './swaps.ts'
import type { Swap } from './swaps.ts'
import { placeOf } from './system.ts'
import type { System } from './system.ts'

export type AuditOptions = {
  readonly coalition: number
  readonly solve: Solve
  readonly intervals?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
  /** Only these cells; all when left out. */
  readonly only?: ReadonlySet<number>
  readonly swapsOf?: (cell: number) => readonly Swap[]
  /** Other tables found before, by the cell they keep off; each is checked again before it counts. */
  readonly examples?: ReadonlyMap<number, readonly Change[]>
}

/** A breach with the cell and the group behind it: what the repair needs, and what never leaves this folder. */
export type CellBreach = Breach & { readonly cell: number; readonly group: readonly string[] }

export type SystemAudit = Omit<Audit, 'breaches'> & {
  readonly breaches: readonly CellBreach[]
  /** Hidden cells that anybody can compute: hiding them is of no use. */
  readonly exact: readonly number[]
}

const roundsOfAttack = 400
const eliminationCells = 300
const nearbyCells = 120

/** Attacks every hidden cell as an outsider, as one contributor and as a coalition, over all that is known. */
export async function auditSystem(
  system: System,
  hidden: ReadonlySet<number>,
  options: AuditOptions,
): Promise<SystemAudit> {
  const isHidden = hiddenIn(system, hidden)
  const swapsOf = options.swapsOf ?? createSwaps(system)
  const breaches: CellBreach[] = []
  const exact: number[] = []
  const settled = { byExample: 0, byArithmetic: 0, byOptimiser: 0 }
  const determined = new Map<number, ReadonlySet<number>>()
  const targets = system.need.flatMap((need, cell) => {
    if (options.only && !options.only.has(cell)) return []
    return (need && (hidden.has(cell) || system.ours[cell] || isHidden(cell))) || hidden.has(cell) ? [cell] : []
  })
  const moved = new Set<number>()
  let done = 0
  // Secrets first: the other tables found for them show of most other hidden cells that they can differ too.
  const inOrder = [...targets.filter((cell) => system.need[cell]), ...targets.filter((cell) => !system.need[cell])]
  for (const cell of inOrder) {
    if (options.signal?.aborted) throw options.signal.reason
    if (done++ % 50 === 0) {
      options.onProgress?.(done, targets.length)
      await breathe()
    }
    await attackCell(cell)
  }
  const intervals = options.intervals ? await allIntervals() : null
  const exactPrimary = breaches.filter((one) => one.exact).length
  const derivable = exact.filter((cell) => !breaches.some((one) => one.cell === cell)).length + exactPrimary
  return {
    passes: breaches.length === 0,
    breaches,
    hidden: hidden.size,
    exactlyDerivable: derivable,
    insideRule: breaches.length - exactPrimary,
    settled,
    exact,
    ...(intervals ? { intervals } : {}),
  }

  async function attackCell(cell: number): Promise<void> {
    const need = system.need[cell] ?? null
    const value = system.value[cell] ?? Number.NaN
    if (!isHidden(cell)) {
      if (need) breaches.push(breachOf(cell, [], value, value, need))
      return
    }
    // A cell that guards another has no secret of its own: it must only not be computable exactly.
    if (!need && moved.has(cell)) {
      settled.byExample++
      return
    }
    const own = need ?? { below: 0, above: 0, width: isWholeCell(system, cell) ? 1 : 1e-3 }
    const coalition = need ? options.coalition : 0
    const against = needAgainst(system, cell, own)
    const alternatives = (options.examples?.get(cell) ?? []).flatMap((change) => {
      const one = fromChange(system, cell, change, isHidden)
      if (one) for (const [other, by] of change) if (Math.abs(by) > 1e-3) moved.add(other)
      return one ? [one] : []
    })
    const isSettled = need && !successfulAttack(alternatives, against, coalition)
    if (!isSettled) alternatives.push(...fromSwaps(system, cell, own, swapsOf(cell), isHidden, moved))
    let attack = successfulAttack(alternatives, against, coalition)
    if (!attack) {
      settled.byExample++
      return
    }
    const block = blockOf(system, cell, isHidden)
    if (isDetermined(cell, block)) {
      settled.byArithmetic++
      exact.push(cell)
      if (need) breaches.push(breachOf(cell, [], value, value, need))
      return
    }
    settled.byOptimiser++
    for (let round = 0; attack; round++) {
      const asked = against(attack) ?? own
      const found: readonly Alternative[] | null = Number.isNaN(value) ? null : await nearTables(cell, asked, attack)
      if (found && round < roundsOfAttack) {
        alternatives.push(...found)
        attack = successfulAttack(alternatives, against, coalition)
        continue
      }
      const [low, high] = await bothEnds(block, cell, attack, value, asked)
      const from = Number.isNaN(value) ? (low?.at ?? 0) : value
      const up = high ? high.at - from : 0
      const down = low ? from - low.at : 0
      if (!isEnough(asked, up, down) || round === roundsOfAttack) {
        if (attack.length === 0 && up + down < 1e-6) exact.push(cell)
        if (need) breaches.push(breachOf(cell, attack, from - down, from + up, asked))
        return
      }
      // Of a cell whose value is not known here only this can be said: nobody can compute it exactly.
      if (Number.isNaN(value)) return
      if (high) alternatives.push(fromTable(system, cell, high))
      if (low) alternatives.push(fromTable(system, cell, low))
      attack = successfulAttack(alternatives, against, coalition)
    }
  }

  /** Tables near the true one that this group believes and that keep the cell far enough off; null when there are none. */
  async function nearTables(target: number, need: Need, group: readonly string[]): Promise<Alternative[] | null> {
    for (const way of waysOf(system, target, need)) {
      const found: Alternative[] = []
      for (const change of way) {
        const one = await nearTable(target, change, group)
        if (one) found.push(one)
      }
      if (found.length === way.length) return found
    }
    return null
  }

  async function nearTable(target: number, change: number, group: readonly string[]): Promise<Alternative | null> {
    const knowledge = (cells: readonly number[]) => knowledgeOf(system, target, group, cells)
    const price = (cell: number) => priceOf(system, cell)
    const wanted = { target, change, isOpen: isHidden, price, knowledge }
    for (const most of [nearbyCells, Infinity]) {
      const found = await leastChange(system, { ...wanted, most }, options.solve)
      const one = found ? fromChange(system, target, found, isHidden) : null
      if (one) return one
    }
    return null
  }

  /** No further than needed: a table close to the true one has fewer people who know better. */
  async function bothEnds(block: Block, cell: number, group: readonly string[], value: number, need: Need) {
    const known = knowledgeOf(system, cell, group, block.cells)
    const reach = Math.max(need.above, need.below, need.width)
    const before = known.get(cell) ?? [0, Infinity]
    const near: Knowledge = Number.isNaN(value)
      ? known
      : new Map(known).set(cell, [Math.max(before[0], value - reach), Math.min(before[1], value + reach)])
    const { solve, signal } = options
    const low = await extremeOf(system, block, cell, 'low', near, solve, signal)
    return [low, await extremeOf(system, block, cell, 'high', near, solve, signal)] as const
  }

  function isDetermined(cell: number, block: Block): boolean {
    if (block.cells.length > eliminationCells) return false
    const first = block.cells.reduce((least, one) => Math.min(least, one), cell)
    const known = determined.get(first) ?? determinedBy(equationsOf(system, block))
    determined.set(first, known)
    return known.has(cell)
  }

  async function allIntervals(): Promise<NonNullable<Audit['intervals']>> {
    const list: NonNullable<Audit['intervals']> = []
    for (const cell of hidden) {
      const block = blockOf(system, cell, isHidden)
      const low = await extremeOf(system, block, cell, 'low', new Map(), options.solve, options.signal)
      const high = await extremeOf(system, block, cell, 'high', new Map(), options.solve, options.signal)
      const value = system.value[cell] ?? 0
      list.push({ ...placeOf(system, cell), low: low?.at ?? value, high: high?.at ?? value })
    }
    return list
  }

  function breachOf(cell: number, group: readonly string[], low: number, high: number, need: Need): CellBreach {
    const attacker: Attacker = group.length === 0 ? 'outsider' : group.length === 1 ? 'contributor' : 'coalition'
    const ours = system.ours[cell] ?? false
    return { ...placeOf(system, cell), cell, group, attacker, low, high, need, exact: high - low < 1e-6, ours }
  }
}

export function hiddenIn(system: System, hidden: ReadonlySet<number>): IsHidden {
  return (cell) => {
    const standing = system.standing[cell]
    return standing === 'absent' || standing === 'ranged' || (standing === 'offered' && hidden.has(cell))
  }
}

/** How far up and down is asked of one alternative: a count goes one down where it can, and the rest up. */
export function wantedOf(system: System, cell: number, need: Need): { readonly up: number; readonly down: number } {
  const room = (system.value[cell] ?? 0) - (system.low[cell] ?? 0)
  const down = Math.max(need.below, Math.min(1, room, need.width))
  return { up: Math.max(need.above, need.width - down), down }
}

/** The ways in which a cell can be far enough off: as wanted, or all of it on one side where only the width counts. */
export function waysOf(system: System, cell: number, need: Need): readonly (readonly number[])[] {
  const { up, down } = wantedOf(system, cell, need)
  const both = [up, -down].filter((change) => change !== 0)
  return need.below === 0 && need.above === 0 ? [both, [need.width], [-need.width]] : [both]
}

function fromSwaps(
  system: System,
  cell: number,
  need: Need,
  swaps: readonly Swap[],
  isHidden: IsHidden,
  moved: Set<number>,
): Alternative[] {
  const wanted = wantedOf(system, cell, need)
  const found: Alternative[] = []
  let free = { up: false, down: wanted.down === 0 }
  for (const swap of swaps) {
    if (free.up && free.down) break
    for (const direction of [1, -1] as const) {
      const most = direction === 1 ? wanted.up : wanted.down
      const reach = Math.min(most, reachOf(system, swap, direction, isHidden))
      if (reach <= 0) continue
      const one = alternativeOf(system, cell, swap, direction * reach)
      found.push(one)
      for (const other of swap.cells) moved.add(other)
      if (one.killers.length > 0 || reach < most) continue
      free = direction === 1 ? { ...free, up: true } : { ...free, down: true }
    }
  }
  return found
}

function fromTable(system: System, target: number, { at, table }: Bound): Alternative {
  const killers = [...table].flatMap(([cell, x]) =>
    cell === target || Number.isNaN(system.value[cell] ?? Number.NaN)
      ? []
      : killersOf(system, cell, x - (system.value[cell] ?? 0)),
  )
  return { change: at - (system.value[target] ?? 0), killers }
}

/** Who can still come too close, when these other tables are all there is to mislead them; null when nobody. */
export function attackOn(
  system: System,
  hidden: ReadonlySet<number>,
  cell: number,
  coalition: number,
  examples: readonly Change[],
): readonly string[] | null {
  const isHidden = hiddenIn(system, hidden)
  const alternatives = examples.flatMap((change) => fromChange(system, cell, change, isHidden) ?? [])
  const need = system.need[cell] ?? { below: 0, above: 0, width: 0 }
  return successfulAttack(alternatives, needAgainst(system, cell, need), coalition)
}

/** Null when it is no table that fits: something shown moves, a bound is passed, or a sum breaks. */
function fromChange(system: System, target: number, change: Change, isHidden: IsHidden): Alternative | null {
  const sums = new Map<number, number>()
  for (const [cell, by] of change) {
    const now = (system.value[cell] ?? Number.NaN) + by
    const fits = now >= (system.low[cell] ?? 0) - 1e-6 && now <= (system.high[cell] ?? Infinity) + 1e-6
    if (!isHidden(cell) || !fits || (isWholeCell(system, cell) && Math.abs(by - Math.round(by)) > 1e-6)) return null
    for (const row of system.rowsOf[cell] ?? []) {
      const at = system.rows[row]?.cells.indexOf(cell) ?? -1
      sums.set(row, (sums.get(row) ?? 0) + by * (system.rows[row]?.coefficients[at] ?? 0))
    }
  }
  for (const [row, sum] of sums) {
    if (row >= system.sums || Math.abs(sum) > 1e-6) return null
  }
  const killers = [...change].flatMap(([cell, by]) => (cell === target ? [] : killersOf(system, cell, by)))
  return { change: change.get(target) ?? 0, killers }
}

export function isWholeCell(system: System, cell: number): boolean {
  return system.spaces[system.space[cell] ?? 0]?.whole ?? false
}

function equationsOf(system: System, { cells, rows }: Block): Equation[] {
  const inside = new Set(cells)
  return rows.flatMap((at) => {
    const row = system.rows[at]
    if (!row || row.low !== row.high) return []
    const left = new Map<number, bigint>()
    row.cells.forEach((cell, i) => {
      if (inside.has(cell)) left.set(cell, BigInt(row.coefficients[i] ?? 0))
    })
    return left.size > 0 ? [{ left }] : []
  })
}

/** Lets a message that says stop come in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
