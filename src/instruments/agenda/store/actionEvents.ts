import type { Kysely } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import type { AgendaTables } from '../tables.ts'

type Db = Kysely<AgendaTables>
type EventRow = AgendaTables['agenda.action_event']

export async function addActionEvent(
  db: Db,
  organisation: string,
  event: Pick<EventRow, 'action' | 'version' | 'kind' | 'fields'>,
  by: { readonly account: string; readonly at: string },
): Promise<void> {
  await db
    .insertInto('agenda.action_event')
    .values({
      ...event,
      organisation,
      fields: JSON.stringify(event.fields) as never, // jsonb goes in as text and comes out as the object
      by_account: by.account,
      at: by.at,
    })
    .execute()
}

/** Newest first. */
export async function actionEvents(db: Db, organisation: string, action: string): Promise<EventRow[]> {
  return db
    .selectFrom('agenda.action_event')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('action', '=', action)
    .orderBy('version', 'desc')
    .limit(500)
    .execute()
}

export async function actionEvent(db: Db, organisation: string, action: string, version: number): Promise<EventRow> {
  const row = await db
    .selectFrom('agenda.action_event')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('action', '=', action)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
