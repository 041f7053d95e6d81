import type { Solve } from '../../core/solve.ts'
import type { SystemAudit } from './auditSystem.ts'
import { needAgainst } from './alternative.ts'
import { attackOn, auditSystem } from './auditSystem.ts'
import { buildSystem } from './buildSystem.ts'
import { coverSecrets } from './cover.ts'
import type { Audit, AuditCase, ProtectAnswer, ProtectCase, PublishedCell, SharedCase } from './model.ts'
import type { Change } from './leastChange.ts'
import { repairOf } from './repair.ts'
import { createSwaps } from './swaps.ts'
import type { System } from './system.ts'
import { placeOf } from './system.ts'

export type Working = {
  readonly solve: Solve
  readonly signal?: AbortSignal
  readonly onProgress?: (step: 'build' | 'hide' | 'audit', done: number, of: number) => void
}

const roundsOfRepair = 8
const roundsOfAttack = 20

/** Hides what must be hidden, attacks the result, repairs it until the attack fails. */
export async function protectTables(given: ProtectCase, working: Working): Promise<ProtectAnswer> {
  return (await protectAndWatch(given, working)).answer
}

/** Also the secrets behind the hidden cells, for the gate to guard when others publish. They never leave the gate. */
export async function protectAndWatch(given: ProtectCase, working: Working): Promise<Protected> {
  const system = buildSystem(given)
  const { hidden, audit } = await hideCells(system, given.rules.coalition, working)
  const answer = { tables: tablesOf(system, given, hidden), counts: countsOf(system, hidden), audit: toldAudit(audit) }
  return { answer, watched: watchedIn(system) }
}

export type Protected = { readonly answer: ProtectAnswer; readonly watched: ProtectCase['watched'] }

/** Every secret of ours, hidden or never offered. */
export function watchedIn(system: System): ProtectCase['watched'] {
  return system.need.flatMap((need, cell) =>
    need && system.ours[cell]
      ? [
          {
            ...placeOf(system, cell),
            value: system.value[cell] ?? 0,
            contributors: system.makers[cell]?.count ?? 0,
            need,
          },
        ]
      : [],
  )
}

export async function auditTables(given: AuditCase, { solve, signal, onProgress }: Working): Promise<Audit> {
  const system = buildSystem(asOffered(given))
  const hidden = new Set(
    given.tables.flatMap((table) =>
      table.cells.flatMap((cell) => (cell.shown ? [] : [cellAt(system, table.measure, table.period, cell.at)])),
    ),
  )
  const audit = await auditSystem(system, hidden, {
    coalition: given.rules.coalition,
    solve,
    intervals: given.intervals,
    ...(signal ? { signal } : {}),
    onProgress: (done, of) => onProgress?.('audit', done, of),
  })
  return toldAudit(audit)
}

type Hiding = { readonly hidden: Set<number>; readonly audit: SystemAudit }

async function hideCells(system: System, coalition: number, working: Working): Promise<Hiding> {
  const { solve, signal, onProgress } = working
  const swapsOf = remembered(createSwaps(system))
  const { hidden, open } = coverSecrets(system, coalition, swapsOf, (done, of) => onProgress?.('hide', done, of))
  const examples = new Map<number, Change[]>()
  const options = {
    coalition,
    solve,
    swapsOf,
    examples,
    ...(signal ? { signal } : {}),
    onProgress: (done: number, of: number) => onProgress?.('audit', done, of),
  }
  const repair = async (cell: number, group: readonly string[]): Promise<boolean> => {
    signal?.throwIfAborted()
    const whole = system.need[cell]
    const need = whole ? needAgainst(system, cell, whole)(group) : null
    const found = need ? await repairOf(system, hidden, { cell, need, group }, solve) : null
    for (const one of found?.hide ?? []) hidden.add(one)
    if (found) examples.set(cell, [...(examples.get(cell) ?? []), ...found.examples])
    return found !== null
  }
  for (const cell of open) {
    let attack: readonly string[] | null = []
    for (let round = 0; attack && round < roundsOfAttack; round++) {
      if (!(await repair(cell, attack))) break
      attack = attackOn(system, hidden, cell, coalition, examples.get(cell) ?? [])
    }
  }
  let audit = await auditSystem(system, hidden, options)
  for (let round = 0, left = audit.breaches; left.length > 0 && round < roundsOfRepair; round++) {
    const repaired = new Set<number>()
    for (const { cell, group } of left) if (await repair(cell, group)) repaired.add(cell)
    if (repaired.size === 0) break
    left = (await auditSystem(system, hidden, { ...options, only: repaired })).breaches
    if (left.length === 0 || round === roundsOfRepair - 1) audit = await auditSystem(system, hidden, options)
  }
  const useless = audit.exact.filter((cell) => hidden.has(cell) && !system.reason[cell])
  for (const cell of useless) hidden.delete(cell)
  if (useless.length > 0) audit = await auditSystem(system, hidden, options)
  return { hidden, audit }
}

function remembered<T>(make: (cell: number) => T): (cell: number) => T {
  const known = new Map<number, T>()
  return (cell) => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const made = make(cell)
    known.set(cell, made)
    return made
  }
}

/** For an audit a hidden cell is one of the publication all the same: zero is shown, and hidden is at least one. */
function asOffered(given: AuditCase): SharedCase {
  return {
    ...given,
    tables: given.tables.map((table) => ({ ...table, cells: table.cells.map((cell) => ({ ...cell, shown: true })) })),
  }
}

function cellAt(system: System, measure: string, period: string, at: Readonly<Record<string, string>>): number {
  const codes = system.names.map((name, i) => system.trees[i]?.number.get(at[name] ?? '*') ?? 0)
  const space = system.spaces.find((one) => one.measure === measure && one.period === period)
  const used = codes.flatMap((code, i) => (code === 0 ? [] : [i]))
  const grid = space?.grids.find(
    ({ dimensions }) => dimensions.length === used.length && used.every((d, i) => dimensions[i] === d),
  )
  const key = used.reduce((sum, d, i) => sum + (codes[d] ?? 0) * (grid?.strides[i] ?? 0), 0)
  const cell = grid?.cells.get(key)
  if (cell === undefined) throw new Error(`no cell ${measure} ${period} ${JSON.stringify(at)}`)
  return cell
}

function tablesOf(system: System, given: ProtectCase, hidden: ReadonlySet<number>): ProtectAnswer['tables'] {
  return given.tables.map(({ id, measure, period, cells }) => ({
    id,
    measure,
    period,
    cells: cells
      .filter(({ shown }) => shown)
      .map(({ at }) => {
        const cell = cellAt(system, measure, period, at)
        if (!hidden.has(cell)) return { at, value: system.value[cell] ?? null } satisfies PublishedCell
        return { at, value: null, why: system.reason[cell] ?? 'guard' }
      }),
  }))
}

/** Hiding rows: every cell of a place in which there is a secret, in the dimension with the most codes. */
function countsOf(system: System, hidden: ReadonlySet<number>): ProtectAnswer['counts'] {
  const offered = system.standing.flatMap((standing, cell) => (standing === 'offered' ? [cell] : []))
  const sizes = system.trees.map(({ codes }) => codes.length)
  const widest = sizes.indexOf(Math.max(...sizes))
  const rowOf = (cell: number) => `${system.space[cell]}|${system.codes[cell]?.[widest]}`
  const secretRows = new Set(offered.filter((cell) => system.reason[cell]).map(rowOf))
  const primary = offered.filter((cell) => hidden.has(cell) && system.reason[cell]).length
  const secondary = offered.filter((cell) => hidden.has(cell)).length - primary
  const share = (shown: number) => (offered.length === 0 ? 1 : shown / offered.length)
  const shown = offered.length - primary - secondary
  return {
    cells: offered.length,
    shown,
    primary,
    secondary,
    shareShown: share(shown),
    shareHidingRows: share(offered.filter((cell) => !secretRows.has(rowOf(cell))).length),
  }
}

/** What the asker may read: no cell numbers, no names of attackers, and nothing that points at another's secret. */
export function toldAudit(audit: SystemAudit): Audit {
  const { exact: _, breaches, ...rest } = audit
  return {
    ...rest,
    breaches: breaches.map(({ cell: _cell, group: _group, ...breach }) => breach),
  }
}
