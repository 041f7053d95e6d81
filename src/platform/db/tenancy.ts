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

function inRole<T, R>(
  db: Kysely<T>,
  role: DbRole,
  organisation: string,
  work: (trx: Kysely<T>) => Promise<R>,
): Promise<R> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', ${role}, true), set_config('app.organisation', ${organisation}, true)`.execute(
      trx,
    )
    return work(trx)
  })
}
