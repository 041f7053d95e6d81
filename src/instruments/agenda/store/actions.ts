import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import { staleVersion } from '../../../platform/http/command.ts'
import type { ActionFields } from '../dossier/actionFields.ts'
import type { AgendaTables, EventKind } from '../tables.ts'
import { addActionEvent } from './actionEvents.ts'

export type Db = Kysely<AgendaTables>
export type ActionRow = AgendaTables['agenda.action']

/** Who changes something, and when. */
export type By = { readonly account: string; readonly at: string }

type Made = { readonly id?: string; readonly origin?: string | null; readonly sample?: boolean }

export async function insertAction(
  db: Db,
  organisation: string,
  fields: ActionFields,
  by: By,
  { id = randomUUID(), origin = null, sample = false }: Made = {},
): Promise<string> {
  await db
    .insertInto('agenda.action')
    .values({
      organisation,
      id,
      fields: JSON.stringify(fields) as never, // jsonb goes in as text and comes out as the object
      version: 1,
      sample,
      origin,
      created_by: by.account,
      created_at: by.at,
      changed_by: by.account,
      changed_at: by.at,
      deleted_at: null,
    })
    .execute()
  await addActionEvent(db, organisation, { action: id, version: 1, kind: 'made', fields }, by)
  return id
}

/** The action, also a deleted one when asked; a foreign id is no action. */
export async function actionRow(db: Db, organisation: string, id: string, alsoDeleted = false): Promise<ActionRow> {
  const row = await db
    .selectFrom('agenda.action')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || (row.deleted_at !== null && !alsoDeleted)) throw notFound()
  return row
}

export async function actionRows(db: Db, organisation: string, deleted = false): Promise<ActionRow[]> {
  return db
    .selectFrom('agenda.action')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('deleted_at', deleted ? 'is not' : 'is', null)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(2000)
    .execute()
}

/**
 * Every change goes by here: the version goes up by one and the history gets a line. `ifMatch` is the version that
 * its writer has read; when somebody was before him he gets what is there now, and loses nothing he typed.
 */
export async function changeAction(
  db: Db,
  organisation: string,
  row: ActionRow,
  change: { readonly kind: EventKind; readonly fields?: ActionFields; readonly deletedAt?: string | null },
  by: By,
  ifMatch: number | null,
): Promise<number> {
  const current = { version: row.version, fields: row.fields, changedAt: row.changed_at, changedBy: row.changed_by }
  if (ifMatch !== null && ifMatch !== row.version) throw staleVersion(current)
  const version = row.version + 1
  const fields = change.fields ?? row.fields
  const { numUpdatedRows } = await db
    .updateTable('agenda.action')
    .set({
      version,
      changed_by: by.account,
      changed_at: by.at,
      fields: JSON.stringify(fields) as never, // jsonb, see above
      ...(change.deletedAt === undefined ? {} : { deleted_at: change.deletedAt }),
    })
    .where('organisation', '=', organisation)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw staleVersion(current)
  await addActionEvent(db, organisation, { action: row.id, version, kind: change.kind, fields }, by)
  return version
}
