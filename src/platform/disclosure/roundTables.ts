import { Problem } from '../../core/problem.ts'
import { auditSystem } from './auditSystem.ts'
import { buildSystem } from './buildSystem.ts'
import { total } from './codeTree.ts'
import type { ProtectAnswer, ProtectCase } from './model.ts'
import type { Protected, Working } from './protectTables.ts'
import { toldAudit, watchedIn } from './protectTables.ts'
import type { System } from './system.ts'
import { placeOf } from './system.ts'

const mostCells = 5_000

/**
 * Controlled rounding: every figure becomes a multiple of the base next to it (0 stays 0, multiples stay), and the
 * rounded figures still add up (Cox 1987). Of all such tables the one nearest to the truth, by whole-number
 * programming. Only counts may be rounded: a rounded sum of one company still tells of that company.
 */
export async function roundTables(given: ProtectCase, { solve, signal }: Working): Promise<Protected> {
  const system = buildSystem(given)
  const { base } = given
  const offered = system.standing.flatMap((standing, cell) => (standing === 'offered' ? [cell] : []))
  if (offered.length > mostCells) throw tooMany()
  if (offered.some((cell) => system.spaces[system.space[cell] ?? 0]?.kind !== 'count')) throw onlyCounts()
  if (given.earlier.length > 0 || base < given.rules.minimum) throw notEnough(given.rules.minimum)
  const cells = system.value.map((_, cell) => cell)
  const floor = cells.map((cell) => Math.floor((system.value[cell] ?? 0) / base))
  const isExact = cells.map((cell) => (system.value[cell] ?? 0) % base === 0)
  // One variable per cell: 0 rounds down, 1 rounds up.
  const rows = system.rows.map((row) => ({
    ...row,
    right: -row.cells.reduce((sum, cell, i) => sum + (row.coefficients[i] ?? 0) * (floor[cell] ?? 0), 0),
  }))
  const entries = cells.map((): { row: number; value: number }[] => [])
  rows.forEach((row, at) => {
    row.cells.forEach((cell, i) => entries[cell]?.push({ row: at, value: row.coefficients[i] ?? 0 }))
  })
  const starts = Int32Array.from([0, ...entries.map((list) => list.length)])
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const solved = await solve(
    {
      cost: Float64Array.from(cells, (cell) => base - 2 * ((system.value[cell] ?? 0) % base)),
      lower: new Float64Array(cells.length),
      upper: Float64Array.from(cells, (cell) => (isExact[cell] ? 0 : 1)),
      rowLower: Float64Array.from(rows, ({ right }) => right),
      rowUpper: Float64Array.from(rows, ({ right }) => right),
      starts,
      rows: Int32Array.from(entries.flat(), ({ row }) => row),
      values: Float64Array.from(entries.flat(), ({ value }) => value),
      whole: new Uint8Array(cells.length).fill(1),
    },
    { seconds: 60, ...(signal ? { signal } : {}) },
  )
  if (solved.status !== 'optimal' && solved.status !== 'stopped') throw noRounding()
  const result = new Map(offered.map((cell) => [cell, ((floor[cell] ?? 0) + Math.round(solved.x[cell] ?? 0)) * base]))
  const audit = await auditRounded(system, result, base, given, { solve, ...(signal ? { signal } : {}) })
  const rounded = new Map(
    [...result].map(([cell, value]) => {
      const { measure, period, at } = placeOf(system, cell)
      return [placeKey(measure, period, at), value]
    }),
  )
  const answer: ProtectAnswer = {
    tables: given.tables.map(({ id, measure, period, cells: list }) => ({
      id,
      measure,
      period,
      cells: list
        .filter(({ shown }) => shown)
        .map(({ at }) => ({ at, value: rounded.get(placeKey(measure, period, at)) ?? null, roundedTo: base })),
    })),
    counts: {
      cells: offered.length,
      shown: offered.length,
      primary: 0,
      secondary: 0,
      shareShown: 1,
      shareHidingRows: 1,
    },
    audit: toldAudit(audit),
  }
  return { answer, watched: watchedIn(system) }
}

/** Rounding inverted: who knows the method knows of every figure that the truth lies within less than the base. */
function auditRounded(
  system: System,
  result: ReadonlyMap<number, number>,
  base: number,
  { rules }: ProtectCase,
  working: Working,
) {
  const step = base - 1
  const known: System = {
    ...system,
    standing: system.standing.map((standing, cell) => (result.has(cell) ? 'ranged' : standing)),
    low: system.low.map((low, cell) => (result.has(cell) ? Math.max(0, (result.get(cell) ?? 0) - step) : low)),
    high: system.high.map((high, cell) => {
      const value = result.get(cell)
      if (value === undefined) return high
      // Zero is always rounded to zero, and a multiple of the base to itself.
      return value + step
    }),
  }
  return auditSystem(known, new Set(), { coalition: rules.coalition, ...working, onProgress: () => undefined })
}

function placeKey(measure: string, period: string, at: Readonly<Record<string, string>>): string {
  const codes = Object.entries(at).filter(([, code]) => code !== total)
  return JSON.stringify([measure, period, codes.toSorted(([a], [b]) => a.localeCompare(b))])
}

function tooMany(): Problem {
  return new Problem(413, 'too-many-to-round', {
    nl: `Afronden kan tot ${mostCells} cijfers tegelijk. Deel de tabellen op, of kies voor weglaten.`,
    en: `At most ${mostCells} figures can be rounded at once. Split the tables, or choose hiding.`,
  })
}

function onlyCounts(): Problem {
  return new Problem(400, 'only-counts', {
    nl: 'Alleen aantallen kunnen worden afgerond: een afgeronde som van één bedrijf zegt nog iets over dat bedrijf.',
    en: 'Only counts can be rounded: a rounded sum of one company still tells of that company.',
  })
}

function notEnough(minimum: number): Problem {
  return new Problem(400, 'base-too-small', {
    nl: `Rond af op ${minimum} of meer, en alleen wat nog nergens is gepubliceerd.`,
    en: `Round to ${minimum} or more, and only what has not been published anywhere.`,
  })
}

function noRounding(): Problem {
  return new Problem(422, 'no-rounding', {
    nl: 'Deze tabellen kunnen niet zo worden afgerond dat alles nog optelt. Kies voor weglaten.',
    en: 'These tables cannot be rounded so that everything still adds up. Choose hiding.',
  })
}
