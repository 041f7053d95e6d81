import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import { staleVersion } from '../../../platform/http/command.ts'
import type { IndicatorFields, Reading } from '../dossier/indicatorFields.ts'
import type { AgendaTables } from '../tables.ts'

type Db = Kysely<AgendaTables>
export type IndicatorRow = AgendaTables['agenda.indicator']
type By = { readonly at: string }

export async function insertIndicator(
  db: Db,
  organisation: string,
  action: string,
  fields: IndicatorFields,
  by: By,
  id: string = randomUUID(),
): Promise<string> {
  const { last } = await db
    .selectFrom('agenda.indicator')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('organisation', '=', organisation)
    .where('action', '=', action)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('agenda.indicator')
    .values({
      organisation,
      id,
      action,
      seq: (last ?? 0) + 1,
      fields: JSON.stringify(fields) as never, // jsonb goes in as text and comes out as the object
      version: 1,
      changed_at: by.at,
      removed_at: null,
    })
    .execute()
  return id
}

export async function indicatorRow(db: Db, organisation: string, id: string): Promise<IndicatorRow> {
  const row = await db
    .selectFrom('agenda.indicator')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** All indicators of the actions that are there, or of one action. */
export async function indicatorRows(db: Db, organisation: string, action?: string): Promise<IndicatorRow[]> {
  return db
    .selectFrom('agenda.indicator as i')
    .innerJoin('agenda.action as a', (join) =>
      join.onRef('a.organisation', '=', 'i.organisation').onRef('a.id', '=', 'i.action'),
    )
    .selectAll('i')
    .where('i.organisation', '=', organisation)
    .where('i.removed_at', 'is', null)
    .where('a.deleted_at', 'is', null)
    .$if(action !== undefined, (query) => query.where('i.action', '=', action ?? ''))
    .orderBy('i.action')
    .orderBy('i.seq')
    .limit(5000)
    .execute()
}

export async function changeIndicator(
  db: Db,
  organisation: string,
  row: IndicatorRow,
  change: { readonly fields?: IndicatorFields; readonly removedAt?: string },
  by: By,
  ifMatch: number | null,
): Promise<number> {
  const current = { version: row.version, fields: row.fields }
  if (ifMatch !== null && ifMatch !== row.version) throw staleVersion(current)
  const { numUpdatedRows } = await db
    .updateTable('agenda.indicator')
    .set({
      version: row.version + 1,
      changed_at: by.at,
      ...(change.fields ? { fields: JSON.stringify(change.fields) as never } : {}), // jsonb, see above
      ...(change.removedAt ? { removed_at: change.removedAt } : {}),
    })
    .where('organisation', '=', organisation)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw staleVersion(current)
  return row.version + 1
}

export async function addReading(db: Db, organisation: string, indicator: string, reading: Reading): Promise<void> {
  const { last } = await db
    .selectFrom('agenda.reading')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('organisation', '=', organisation)
    .where('indicator', '=', indicator)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('agenda.reading')
    .values({ organisation, indicator, seq: (last ?? 0) + 1, reading: JSON.stringify(reading) as never }) // jsonb
    .execute()
}

/** Oldest first, by indicator. */
export async function readingsOf(
  db: Db,
  organisation: string,
  indicators: readonly string[],
): Promise<ReadonlyMap<string, readonly Reading[]>> {
  const found = new Map<string, Reading[]>(indicators.map((id) => [id, []]))
  if (indicators.length === 0) return found
  const rows = await db
    .selectFrom('agenda.reading')
    .select(['indicator', 'reading'])
    .where('organisation', '=', organisation)
    .where('indicator', 'in', [...indicators])
    .orderBy('indicator')
    .orderBy('seq')
    .execute()
  for (const { indicator, reading } of rows) found.get(indicator)?.push(reading)
  return found
}
