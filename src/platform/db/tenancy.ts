import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DbRole } from './roles.ts'

const organisationShape = /^[A-Za-z0-9-]{2,40}$/

/**
 * Runs `work` in one transaction that sees the rows of one organisation only. Role and organisation
 * are set inside the transaction, so nothing stays behind on a pooled connection.
 */
export function asTenant<T, R>(db: Kysely<T>, organisation: string, work: (trx: Kysely<T>) => Promise<R>): Promise<R> {
  if (!organisationShape.test(organisation)) throw new RangeError(`not the id of an organisation: ${organisation}`)
  return inRole(db, 'maak_app', organisation, work)
}

/** Accounts, sessions, organisations: no rows of a tenant. */
export function asSystem<T, R>(db: Kysely<T>, work: (trx: Kysely<T>) => Promise<R>): Promise<R> {
  return inRole(db, 'maak_system', '', work)
}

/** For routes without login: reference and published tables only. */
export function asPublic<T, R>(db: Kysely<T>, work: (trx: Kysely<T>) => Promise<R>): Promise<R> {
  return inRole(db, 'maak_public', '', work)
}

/**
 * The disclosure gate, inside the transaction of a tenant: for the time of `work` it sees what was published by
 * all, and no row of any tenant. Afterwards the transaction is the tenant's again.
 */
export async function throughGate<T, R>(trx: Kysely<T>, work: (gate: Kysely<T>) => Promise<R>): Promise<R> {
  const before = await sql<{ role: string; organisation: string }>`
    select current_user as role, current_setting('app.organisation', true) as organisation`.execute(trx)
  const { role, organisation } = before.rows[0] ?? { role: 'maak_app', organisation: '' }
  await setRole(trx, 'maak_gate', '')
  const result = await work(trx)
  await setRole(trx, role, organisation)
  return result
}

function setRole<T>(trx: Kysely<T>, role: string, organisation: string): Promise<unknown> {
  return sql`select set_config('role', ${role}, true), set_config('app.organisation', ${organisation}, true)`.execute(
    trx,
  )
}

function inRole<T, R>(
  db: Kysely<T>,
  role: DbRole,
  organisation: string,
  work: (trx: Kysely<T>) => Promise<R>,
): Promise<R> {
  return db.transaction().execute(async (trx) => {
    await setRole(trx, role, organisation)
    return work(trx)
  })
}
