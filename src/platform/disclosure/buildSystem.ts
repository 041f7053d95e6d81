import { Problem } from '../../core/problem.ts'
import { codeTree, total } from './codeTree.ts'
import type { CodeTree } from './codeTree.ts'
import { addChanges } from './changes.ts'
import type { Makers } from './makers.ts'
import { makersOf, unnamed, unnamedMakers } from './makers.ts'
import type { Contribution, Need, Reason, SharedCase } from './model.ts'
import { needOf, primaryReason } from './primary.ts'
import type { Grid, Row, Space, Standing, System } from './system.ts'

const mostCells = 500_000

/** Lays all tables, all earlier publications and all averages into one system of linear relations. */
export function buildSystem(given: SharedCase): System {
  const names = Object.keys(given.dimensions).sort()
  const trees = names.map((name) => codeTree(name, given.dimensions[name] ?? { sums: [] }, codesUsed(given, name)))
  const draft = createDraft(names, trees, given.measures)

  for (const table of given.tables) {
    const space = draft.spaceOf(table.measure, table.period, `/tables/${table.id}`)
    for (const cell of table.cells) {
      const at = draft.cellOf(space, cell.at)
      if (cell.shown) draft.standing[at] = 'offered'
      if (cell.value !== undefined) draft.value[at] = cell.value
      if (cell.contributions) draft.contributions[at] = named(at, cell.contributions)
      draft.ours[at] = true
    }
  }
  for (const { measure, period, cells } of given.earlier) {
    const space = draft.spaceOf(measure, period, '/earlier')
    for (const cell of cells) fixEarlier(draft, draft.cellOf(space, cell.at), cell.value, cell.roundedTo)
  }
  for (const one of given.watched) {
    const at = draft.cellOf(draft.spaceOf(one.measure, one.period, '/watched'), one.at)
    if (one.value !== undefined && Number.isNaN(draft.value[at])) draft.value[at] = one.value
    draft.watched.set(at, { need: one.need, contributors: one.contributors ?? 0 })
  }
  draft.close()
  for (let cell = 0; cell < draft.value.length; cell++) draft.sumOf(cell)
  const rows = [...draft.rows, ...averageRows(draft, given)]
  const system = judged(draft, rows, given)
  addChanges(system, draft.contributions, given.rules)
  return system
}

type Draft = ReturnType<typeof createDraft>

function createDraft(names: readonly string[], trees: readonly CodeTree[], measures: SharedCase['measures']) {
  const spaces: Space[] = []
  const byName = new Map<string, number>()
  const space: number[] = []
  const codes: number[][] = []
  const standing: Standing[] = []
  const value: number[] = []
  const low: number[] = []
  const high: number[] = []
  const contributions: (readonly Contribution[] | null)[] = []
  const ours: boolean[] = []
  const gridOf: Grid[] = []
  const parts: number[][][] = []
  const rows: Row[] = []
  const watched = new Map<number, { need: Need; contributors: number }>()

  function spaceOf(measure: string, period: string, where: string): number {
    const known = byName.get(`${measure}|${period}`)
    if (known !== undefined) return known
    const declared = measures[measure]
    if (!declared) throw unknown(where, `measure ${measure}`)
    byName.set(`${measure}|${period}`, spaces.length)
    return spaces.push({ measure, period, ...declared, dimensions: [], grids: [] }) - 1
  }

  function cellOf(at: number, place: Readonly<Record<string, string>>): number {
    const own = names.map(() => 0)
    for (const [name, code] of Object.entries(place)) {
      const dimension = names.indexOf(name)
      if (dimension < 0) throw unknown('/tables', `dimension ${name}`)
      own[dimension] = trees[dimension]?.number.get(code) ?? 0
    }
    return byCodes(at, own)
  }

  function byCodes(at: number, own: readonly number[]): number {
    const { grids } = spaces[at]
    const used = own.flatMap((code, dimension) => (code === 0 ? [] : [dimension]))
    const grid = grids.find(
      ({ dimensions }) => dimensions.length === used.length && used.every((d, i) => dimensions[i] === d),
    )
    const home = grid ?? newGrid(at, used)
    const key = used.reduce((sum, dimension, i) => sum + (own[dimension] ?? 0) * (home.strides[i] ?? 0), 0)
    const known = home.cells.get(key)
    if (known !== undefined) return known
    if (value.length >= mostCells) throw tooLarge()
    const cell = value.push(Number.NaN) - 1
    home.cells.set(key, cell)
    space.push(at)
    codes.push([...own])
    standing.push('absent')
    low.push(0)
    high.push(Infinity)
    contributions.push(null)
    ours.push(false)
    gridOf.push(home)
    parts.push([])
    return cell
  }

  function newGrid(at: number, used: readonly number[]): Grid {
    const strides: number[] = []
    let stride = 1
    for (const dimension of used) {
      strides.push(stride)
      stride *= trees[dimension]?.codes.length ?? 1
    }
    const grid: Grid = { dimensions: used, strides, cells: new Map() }
    spaces[at]?.grids.push(grid)
    for (const d of used) if (!spaces[at]?.dimensions.includes(d)) spaces[at]?.dimensions.push(d)
    return grid
  }

  /** Adds the relations of every cell with its parts, in the dimensions that tables of its kind go into. */
  function close(): void {
    const tables = spaces.map(({ grids }) => maximal(grids.map(({ dimensions }) => dimensions)))
    const seen = new Set<string>()
    for (let cell = 0; cell < value.length; cell++) {
      const own = codes[cell] ?? []
      const at = space[cell] ?? 0
      const used = own.flatMap((code, dimension) => (code === 0 ? [] : [dimension]))
      for (const table of tables[at] ?? []) {
        if (!used.every((dimension) => table.includes(dimension))) continue
        for (const dimension of table) {
          trees[dimension]?.sums[own[dimension] ?? 0]?.forEach((list, which) => {
            const key = `${cell}|${dimension}|${which}`
            if (seen.has(key)) return
            seen.add(key)
            const found = list.map((code) => byCodes(at, own.with(dimension, code)))
            parts[cell]?.push(found)
            rows.push({ cells: [cell, ...found], coefficients: [1, ...found.map(() => -1)], low: 0, high: 0 })
          })
        }
      }
    }
  }

  /** The value and the contributions of a cell from those of its parts, where it has none of its own. */
  function sumOf(cell: number, path = new Set<number>()): void {
    const isFull = () => !Number.isNaN(value[cell]) && contributions[cell] !== null
    if (isFull() || path.has(cell)) return
    path.add(cell)
    for (const list of parts[cell] ?? []) {
      for (const part of list) sumOf(part, path)
      if (Number.isNaN(value[cell]) && list.every((part) => !Number.isNaN(value[part]))) {
        value[cell] = list.reduce((sum, part) => sum + (value[part] ?? 0), 0)
      }
      if (contributions[cell] === null && list.every((part) => contributions[part] !== null || value[part] === 0)) {
        contributions[cell] = list.flatMap((part) => contributions[part] ?? [])
      }
      if (list.some((part) => ours[part]) && list.every((part) => ours[part] || value[part] === 0)) ours[cell] = true
      if (isFull()) break
    }
    const own = contributions[cell]
    if (Number.isNaN(value[cell]) && own) {
      const isCount = spaces[space[cell] ?? 0]?.kind === 'count'
      value[cell] = own.reduce((sum, one) => sum + (isCount ? 1 : one.value), 0)
    }
    path.delete(cell)
  }

  return {
    names,
    trees,
    spaces,
    space,
    codes,
    standing,
    value,
    low,
    high,
    contributions,
    ours,
    rows,
    parts,
    watched,
    spaceOf,
    cellOf,
    byCodes,
    close,
    sumOf,
  }
}

/** Sets of dimensions that are not inside another. */
function maximal(sets: readonly (readonly number[])[]): (readonly number[])[] {
  return sets.filter((set, at) =>
    sets.every(
      (other, i) =>
        i === at ||
        other.length < set.length ||
        (other.length === set.length && i > at) ||
        !set.every((d) => other.includes(d)),
    ),
  )
}

function fixEarlier(draft: Draft, cell: number, value: number | null, roundedTo: number | undefined): void {
  if (value === null) return
  const own = draft.value[cell] ?? Number.NaN
  // A figure that was corrected since is known to within its correction.
  const corrected = !Number.isNaN(own) && roundedTo === undefined && Math.abs(own - value) > 1e-9
  if (roundedTo === undefined && !corrected) {
    draft.standing[cell] = 'fixed'
    draft.value[cell] = value
    return
  }
  // Of another's rounding we suppose that it is to the nearest: then an attacker knows most.
  const reach = corrected ? Math.abs(own - value) : (roundedTo ?? 0) / 2
  const known = Number.isNaN(own) ? value : own
  draft.standing[cell] = 'ranged'
  draft.low[cell] = Math.min(known, Math.max(draft.low[cell] ?? 0, value - reach))
  draft.high[cell] = Math.max(known, Math.min(draft.high[cell] ?? Infinity, value + reach))
}

/** `value - step/2 <= of/per <= value + step/2` as two linear relations. */
function averageRows(draft: Draft, { averages }: SharedCase): Row[] {
  return averages.flatMap(({ of, per, period, at, value, step }) => {
    const top = draft.cellOf(draft.spaceOf(of, period, '/averages'), at)
    const bottom = draft.cellOf(draft.spaceOf(per, period, '/averages'), at)
    return [
      { cells: [top, bottom], coefficients: [1, -(value - step / 2)], low: 0, high: Infinity },
      { cells: [top, bottom], coefficients: [1, -(value + step / 2)], low: -Infinity, high: 0 },
    ]
  })
}

function judged(draft: Draft, rows: Row[], { rules }: SharedCase): System {
  const { value, space, spaces, standing, ours, watched, low } = draft
  const makers: (Makers | null)[] = []
  const need: (Need | null)[] = []
  const reason: (Reason | null)[] = []
  for (let cell = 0; cell < value.length; cell++) {
    const measure = spaces[space[cell] ?? 0]
    const own = value[cell] ?? Number.NaN
    const secret = watched.get(cell)
    makers[cell] = makersAt(draft, cell)
    if (secret && !makers[cell]) makers[cell] = unnamedMakers(`${cell}`, secret.contributors)
    const judgedMakers = makers[cell]
    const isOurs = ours[cell] && standing[cell] !== 'fixed' && judgedMakers && !Number.isNaN(own)
    reason[cell] = isOurs ? primaryReason(own, judgedMakers, measure, rules) : null
    // What was hidden before stays hidden.
    if (isOurs && secret && standing[cell] === 'offered') reason[cell] ??= 'few'
    const ownNeed = isOurs && reason[cell] && !secret ? needOf(own, judgedMakers, measure, rules) : null
    need[cell] = ownNeed ?? (standing[cell] === 'fixed' ? null : (secret?.need ?? null))
    // Zero is never hidden, so a count that is hidden is one at least.
    if (measure.kind === 'count' && own > 0 && standing[cell] === 'offered') low[cell] = Math.max(low[cell] ?? 0, 1)
  }
  const rowsOf: number[][] = value.map(() => [])
  rows.forEach((row, at) => {
    loosen(row, value)
    for (const cell of row.cells) rowsOf[cell]?.push(at)
  })
  const stakeOf = stakesIn(draft, makers)
  return { ...draft, makers, stakeOf, need, reason, rows, sums: draft.rows.length, rowsOf }
}

/** Of the cells that are asked for alone: every total repeats the contributors of its parts. */
function stakesIn(draft: Draft, makers: readonly (Makers | null)[]): System['stakeOf'] {
  const known = new Map<number, ReadonlyMap<string, number>>()
  const stakesOf = (cell: number): ReadonlyMap<string, number> => {
    const list = draft.contributions[cell]
    if (!list) return new Map(makers[cell]?.largest.map(({ id, value }) => [id, value]))
    const isCount = draft.spaces[draft.space[cell] ?? 0]?.kind === 'count'
    const stakes = new Map<string, number>()
    for (const { by, value } of list) {
      if (by !== undefined) stakes.set(by, (stakes.get(by) ?? 0) + (isCount ? 1 : value))
    }
    return stakes
  }
  return (cell, id) => {
    const stakes = known.get(cell) ?? stakesOf(cell)
    known.set(cell, stakes)
    return stakes.get(id) ?? null
  }
}

/** Who has no name gets one, so that he is the same in every total he is a part of. */
function named(cell: number, contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.map((one, at) => (one.by === undefined ? { ...one, by: `${unnamed}${cell}#${at}` } : one))
}

function makersAt(draft: Draft, cell: number): Makers | null {
  const own = draft.contributions[cell]
  const isCount = draft.spaces[draft.space[cell] ?? 0]?.kind === 'count'
  if (own) return makersOf(`${cell}`, own, isCount)
  return isCount && !Number.isNaN(draft.value[cell]) ? countMakers(draft, cell) : null
}

/** Those who are counted are the same in a cell and in the total it is a part of. */
function countMakers(draft: Draft, cell: number): Makers {
  const value = draft.value[cell] ?? 0
  if (value <= 0) return unnamedMakers('', 0)
  const parts = draft.parts[cell]?.find((list) => list.every((part) => !Number.isNaN(draft.value[part])))
  if (!parts) return unnamedMakers(`${cell}`, value)
  const largest: { id: string; value: number }[] = []
  for (const part of parts) {
    if (largest.length >= 3) break
    if ((draft.value[part] ?? 0) > 0) largest.push(...countMakers(draft, part).largest)
  }
  return { ...unnamedMakers(`${cell}`, value), largest: largest.slice(0, 3) }
}

/** Figures of several publishers need not add up to the last company: the relation then holds to within the difference. */
function loosen(row: Row, value: readonly number[]): void {
  let sum = 0
  row.cells.forEach((cell, i) => {
    sum += (value[cell] ?? Number.NaN) * (row.coefficients[i] ?? 0)
  })
  if (Number.isNaN(sum) || Math.abs(sum) < 1e-9) return
  row.low = Math.min(row.low, sum)
  row.high = Math.max(row.high, sum)
}

function codesUsed({ tables, earlier, watched, averages }: SharedCase, name: string): Set<string> {
  const places = [
    ...tables.flatMap(({ cells }) => cells),
    ...earlier.flatMap(({ cells }) => cells),
    ...watched,
    ...averages,
  ]
  return new Set(places.map(({ at }) => at[name] ?? total))
}

function unknown(where: string, what: string): Problem {
  return new Problem(400, 'unknown-word', {
    nl: `${where}: ${what} is niet opgegeven bij measures of dimensions.`,
    en: `${where}: ${what} is not declared under measures or dimensions.`,
  })
}

function tooLarge(): Problem {
  return new Problem(413, 'too-many-cells', {
    nl: `Deze tabellen hebben samen meer dan ${mostCells} cellen. Publiceer in delen.`,
    en: `Together these tables have more than ${mostCells} cells. Publish in parts.`,
  })
}
