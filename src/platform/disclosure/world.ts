import type { Kysely } from 'kysely'
import { total } from './codeTree.ts'
import type { Dimension, ProtectCase, PublishedCell } from './model.ts'
import { Dimension as DimensionSchema } from './model.ts'
import type { DisclosureTables } from './tables.ts'

type Db = Kysely<DisclosureTables>

/** Everything that is out, of everybody, withdrawn or not: what was once known stays known. `head` names this state. */
export type World = {
  readonly head: string
  readonly earlier: ProtectCase['earlier']
  readonly watched: ProtectCase['watched']
  readonly dimensions: ProtectCase['dimensions']
}

/** Read through the gate only; it holds the secrets of all organisations. */
export async function readWorld(gate: Db, measures: readonly string[]): Promise<World> {
  const names = measures.length > 0 ? [...measures] : ['']
  const publications = await gate
    .selectFrom('disclosure.publication')
    .select(['id', 'dimensions'])
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const figures = await gate
    .selectFrom('disclosure.figure')
    .select(['measure', 'period', 'region', 'branch', 'size_class', 'value', 'rounded_to'])
    .where('measure', 'in', names)
    .execute()
  const secrets = await gate.selectFrom('disclosure.watched').selectAll().where('measure', 'in', names).execute()
  const tables = new Map<string, { measure: string; period: string; cells: PublishedCell[] }>()
  for (const row of figures) {
    const key = `${row.measure}|${row.period}`
    const table = tables.get(key) ?? { measure: row.measure, period: row.period, cells: [] }
    tables.set(key, table)
    const rounded = row.rounded_to === null ? {} : { roundedTo: row.rounded_to }
    table.cells.push({ at: placeIn(row), value: row.value, ...rounded })
  }
  return {
    head: headOf(publications.map(({ id }) => id)),
    earlier: [...tables.values()],
    watched: secrets.map((row) => ({
      measure: row.measure,
      period: row.period,
      at: placeIn(row),
      value: row.value,
      contributors: row.contributors,
      need: { below: row.below, above: row.above, width: row.width },
    })),
    dimensions: publications.reduce(
      (sums, { dimensions }) => mergeDimensions(sums, dimensions as Record<string, unknown>), // checked when it was published
      {} satisfies ProtectCase['dimensions'],
    ),
  }
}

/** What is out now, in one word; an approval holds only for the world that it was checked against. */
export async function worldHead(gate: Db): Promise<string> {
  const rows = await gate
    .selectFrom('disclosure.publication')
    .select('id')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return headOf(rows.map(({ id }) => id))
}

function headOf(ids: readonly string[]): string {
  return `${ids.length}:${ids.at(-1) ?? ''}`
}

/** Codes that others add up in another way are areas to lay beside ours. The same sum is written once. */
export function mergeDimensions(
  ours: ProtectCase['dimensions'],
  theirs: Readonly<Record<string, unknown>>,
): ProtectCase['dimensions'] {
  const merged: Record<string, Dimension> = { ...ours }
  for (const [name, given] of Object.entries(theirs)) {
    const seen = new Set<string>()
    const all = [...(ours[name]?.sums ?? []), ...DimensionSchema.parse(given).sums]
    merged[name] = {
      sums: all.filter(({ whole, parts, complete }) => {
        const key = JSON.stringify([whole, parts.toSorted(), complete])
        return !seen.has(key) && seen.add(key)
      }),
    }
  }
  return merged
}

type Place = { readonly region: string; readonly branch: string; readonly size_class: string }

function placeIn({ region, branch, size_class: sizeClass }: Place): Record<string, string> {
  return Object.fromEntries(Object.entries({ region, branch, sizeClass }).filter(([, code]) => code !== total))
}

/** The three dimensions in which is published. */
export function columnsOf(at: Readonly<Record<string, string>>): Place {
  return { region: at['region'] ?? total, branch: at['branch'] ?? total, size_class: at['sizeClass'] ?? total }
}

export const publishedDimensions = ['region', 'branch', 'sizeClass'] as const
