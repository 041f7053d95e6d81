import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import type { AgendaTables } from '../tables.ts'

type Db = Kysely<AgendaTables>
type By = { readonly account: string; readonly at: string }

export async function insertComment(
  db: Db,
  organisation: string,
  { action, text, mentions }: { readonly action: string; readonly text: string; readonly mentions: readonly string[] },
  by: By,
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('agenda.comment')
    .values({ organisation, id, action, text, by_account: by.account, at: by.at, removed_at: null })
    .execute()
  const named = [...new Set(mentions)].filter((account) => account !== by.account)
  if (named.length > 0) {
    await db
      .insertInto('agenda.mention')
      .values(named.map((account) => ({ organisation, comment: id, account, read_at: null })))
      .execute()
  }
  return id
}

export async function commentRows(
  db: Db,
  organisation: string,
  action: string,
): Promise<AgendaTables['agenda.comment'][]> {
  return db
    .selectFrom('agenda.comment')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('action', '=', action)
    .where('removed_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(1000)
    .execute()
}

/** Only who wrote it takes a comment away. */
export async function removeComment(db: Db, organisation: string, comment: string, by: By): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('agenda.comment')
    .set({ removed_at: by.at })
    .where('organisation', '=', organisation)
    .where('id', '=', comment)
    .where('by_account', '=', by.account)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/** Comments that name this account, newest first. */
export async function inboxRows(db: Db, organisation: string, account: string) {
  return db
    .selectFrom('agenda.mention as m')
    .innerJoin('agenda.comment as c', (join) =>
      join.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.comment'),
    )
    .innerJoin('agenda.action as a', (join) =>
      join.onRef('a.organisation', '=', 'c.organisation').onRef('a.id', '=', 'c.action'),
    )
    .select(['c.id', 'c.action', 'c.text', 'c.by_account', 'c.at', 'm.read_at', 'a.fields'])
    .where('m.organisation', '=', organisation)
    .where('m.account', '=', account)
    .where('c.removed_at', 'is', null)
    .where('a.deleted_at', 'is', null)
    .orderBy('c.at', 'desc')
    .orderBy('c.id')
    .limit(100)
    .execute()
}

export async function markRead(db: Db, organisation: string, account: string, at: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('agenda.mention')
    .set({ read_at: at })
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
