import { randomUUID } from 'node:crypto'
import { notFound } from '../../../core/problem.ts'
import { throughGate } from '../../../platform/db/tenancy.ts'
import { hashToken, newToken } from '../../../platform/identity/token.ts'
import type { SharedHub, ShareLink } from '../hubDossier.ts'
import type { HubTables } from '../tables.ts'
import type { By, Db } from './hubs.ts'

type Row = HubTables['energyhub.share_link']
type Why = NonNullable<ShareLink['endedWhy']>

/** Publishes the sums and keeps the link; the token itself is not kept. */
export async function insertShareLink(
  db: Db,
  organisation: string,
  link: { hub: string; title: string; cites: readonly string[]; expiresAt: string; body: SharedHub },
  by: By,
): Promise<{ link: string; token: string }> {
  const token = newToken()
  const id = randomUUID()
  const token_hash = hashToken(token)
  await db
    .insertInto('energyhub.share_link')
    .values({
      organisation,
      id,
      hub: link.hub,
      token_hash,
      title: link.title,
      cites: JSON.stringify(link.cites) as never, // jsonb goes in as text and comes out as the object
      created_by: by.account,
      created_at: by.at,
      expires_at: link.expiresAt,
      ended_at: null,
      ended_why: null,
    })
    .execute()
  await throughGate(db, (gate) =>
    gate
      .insertInto('energyhub.shared_hub')
      .values({ token_hash, body: JSON.stringify(link.body), expires_at: link.expiresAt })
      .execute(),
  )
  return { link: id, token }
}

export async function listShareLinks(db: Db, organisation: string, hub: string): Promise<ShareLink[]> {
  const rows = await linkRows(db, organisation).where('hub', '=', hub).execute()
  return rows.map((row) => ({
    id: row.id,
    hub: row.hub,
    title: row.title,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    endedWhy: row.ended_why,
  }))
}

export async function endShareLink(db: Db, organisation: string, id: string, by: By): Promise<Row> {
  const row = await linkRows(db, organisation).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  if (row.ended_at === null) await end(db, organisation, [row], 'revoked', by)
  return row
}

/** Ends the links of a hub that rest on this mandate, or all of them. */
export async function endShareLinks(
  db: Db,
  organisation: string,
  of: { hub: string; cites?: string },
  why: Why,
  by: By,
): Promise<number> {
  const open = await linkRows(db, organisation).where('hub', '=', of.hub).where('ended_at', 'is', null).execute()
  const { cites } = of
  const ending = cites === undefined ? open : open.filter((row) => row.cites.includes(cites))
  await end(db, organisation, ending, why, by)
  return ending.length
}

async function end(db: Db, organisation: string, rows: readonly Row[], why: Why, by: By): Promise<void> {
  for (const row of rows) {
    await db
      .updateTable('energyhub.share_link')
      .set({ ended_at: by.at, ended_why: why })
      .where('organisation', '=', organisation)
      .where('id', '=', row.id)
      .execute()
    await throughGate(db, (gate) =>
      gate
        .insertInto('energyhub.shared_end')
        .values({ token_hash: row.token_hash, why, ended_at: by.at })
        .onConflict((conflict) => conflict.column('token_hash').doNothing())
        .execute(),
    )
  }
}

function linkRows(db: Db, organisation: string) {
  return db
    .selectFrom('energyhub.share_link')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('created_at', 'desc')
}

/** For who has the token, without any right on the tables of an organisation. */
export async function findSharedHub(
  db: Db,
  token: string,
): Promise<{ body: unknown; expiresAt: string; ended: string | null } | null> {
  const token_hash = hashToken(token)
  const row = await db
    .selectFrom('energyhub.shared_hub')
    .select(['body', 'expires_at'])
    .where('token_hash', '=', token_hash)
    .executeTakeFirst()
  if (!row) return null
  const end = await db
    .selectFrom('energyhub.shared_end')
    .select('why')
    .where('token_hash', '=', token_hash)
    .executeTakeFirst()
  return { body: row.body, expiresAt: row.expires_at, ended: end?.why ?? null }
}
