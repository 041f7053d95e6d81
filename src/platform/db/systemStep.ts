import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DbRole } from './roles.ts'

/**
 * A step inside a tenant's transaction that touches accounts, which lie outside every tenant; after it the
 * transaction is the tenant's again. So a change of a member and its audit line stand or fall together.
 */
export async function systemStep<T, R>(
  trx: Kysely<T>,
  organisation: string,
  work: (trx: Kysely<T>) => Promise<R>,
): Promise<R> {
  await become(trx, 'maak_system', '')
  // A step that fails ends the whole transaction, and the role with it.
  const result = await work(trx)
  await become(trx, 'maak_app', organisation)
  return result
}

async function become<T>(trx: Kysely<T>, role: DbRole, organisation: string): Promise<void> {
  await sql`select set_config('role', ${role}, true), set_config('app.organisation', ${organisation}, true)`.execute(
    trx,
  )
}
