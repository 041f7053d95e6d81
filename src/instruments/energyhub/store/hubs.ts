import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import { staleVersion } from '../../../platform/http/command.ts'
import type { HubFields, HubLine } from '../hubDossier.ts'
import type { HubTables } from '../tables.ts'

export type Db = Kysely<HubTables>
export type HubRow = HubTables['energyhub.hub']

/** Who changes something, and when. */
export type By = { readonly account: string; readonly at: string }

export async function insertHub(
  db: Db,
  organisation: string,
  fields: HubFields,
  by: By,
  { sample = false, id = randomUUID() }: { sample?: boolean; id?: string } = {},
): Promise<string> {
  await db
    .insertInto('energyhub.hub')
    .values({
      organisation,
      id,
      fields: JSON.stringify(fields) as never, // jsonb goes in as text and comes out as the object
      version: 1,
      sample,
      created_by: by.account,
      created_at: by.at,
      changed_at: by.at,
      deleted_at: null,
    })
    .execute()
  return id
}

/** The hub, also a deleted one when asked; a foreign id is no hub. */
export async function hubRow(db: Db, organisation: string, hub: string, alsoDeleted = false): Promise<HubRow> {
  const row = await db
    .selectFrom('energyhub.hub')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', hub)
    .executeTakeFirst()
  if (!row || (row.deleted_at !== null && !alsoDeleted)) throw notFound()
  return row
}

/**
 * Every change of a hub or of its members goes by here: one version for the whole, so that two people who work on
 * one hub hear of each other. `ifMatch` null: the command takes no version.
 */
export async function nextVersion(
  db: Db,
  organisation: string,
  row: HubRow,
  by: By,
  ifMatch: number | null,
  change: { fields?: HubFields; deleted_at?: string | null } = {},
): Promise<number> {
  if (ifMatch !== null && ifMatch !== row.version) throw staleVersion({ version: row.version, fields: row.fields })
  const version = row.version + 1
  const { numUpdatedRows } = await db
    .updateTable('energyhub.hub')
    .set({
      version,
      changed_at: by.at,
      ...(change.fields ? { fields: JSON.stringify(change.fields) as never } : {}), // jsonb, see above
      ...(change.deleted_at === undefined ? {} : { deleted_at: change.deleted_at }),
    })
    .where('organisation', '=', organisation)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw staleVersion({ fields: row.fields })
  return version
}

export async function listHubs(db: Db, organisation: string, deleted: boolean): Promise<HubLine[]> {
  const rows = await db
    .selectFrom('energyhub.hub as h')
    .selectAll('h')
    .select((eb) => [
      eb
        .selectFrom('energyhub.member as m')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('m.organisation', '=', 'h.organisation')
        .whereRef('m.hub', '=', 'h.id')
        .where('m.removed_at', 'is', null)
        .as('members'),
      eb
        .selectFrom('energyhub.series as s')
        .innerJoin('energyhub.member as m', (join) =>
          join
            .onRef('m.organisation', '=', 's.organisation')
            .onRef('m.hub', '=', 's.hub')
            .onRef('m.id', '=', 's.member'),
        )
        .select((measured) => measured.fn.count<number>('s.member').distinct().as('n'))
        .whereRef('s.organisation', '=', 'h.organisation')
        .whereRef('s.hub', '=', 'h.id')
        .where('m.removed_at', 'is', null)
        .as('measured'),
    ])
    .where('h.organisation', '=', organisation)
    .where('h.deleted_at', deleted ? 'is not' : 'is', null)
    .orderBy('h.changed_at', 'desc')
    .orderBy('h.id')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.fields.name,
    estate: row.fields.estate,
    municipality: row.fields.municipality,
    year: row.fields.year,
    members: Number(row.members ?? 0),
    measuredMembers: Number(row.measured ?? 0),
    sample: row.sample,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at,
  }))
}
