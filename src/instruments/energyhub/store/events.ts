import { randomUUID } from 'node:crypto'
import type { HubTables } from '../tables.ts'
import type { By, Db } from './hubs.ts'

/**
 * The log of a hub: added to, never changed. It holds the numbers of members and accounts, not their names, so that
 * a name can be erased without touching the log.
 */
export async function addEvent(
  db: Db,
  organisation: string,
  hub: string,
  kind: string,
  about: string | null,
  by: By,
): Promise<void> {
  await db
    .insertInto('energyhub.event')
    .values({ organisation, id: randomUUID(), hub, at: by.at, kind, about, by_account: by.account })
    .execute()
}

export async function eventRows(db: Db, organisation: string, hub: string): Promise<HubTables['energyhub.event'][]> {
  return db
    .selectFrom('energyhub.event')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
}
