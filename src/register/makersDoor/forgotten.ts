import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { RegisterTables } from '../tables.ts'
import { type KnownBy, keyedHashes } from './keyedHash.ts'
import type { MakersDoorTables } from './tables.ts'

type Db = Kysely<MakersDoorTables>

/** The key of this organisation's hashes; made at the first use. Backups do not hold it. */
export async function forgetKey(trx: Db, organisation: string, given?: string): Promise<string> {
  await trx
    .insertInto('register.forget_key')
    .values({ organisation, key: given ?? randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('organisation').doNothing())
    .execute()
  const { key } = await trx
    .selectFrom('register.forget_key')
    .select('key')
    .where('organisation', '=', organisation)
    .executeTakeFirstOrThrow()
  return key
}

export async function rememberForgotten(
  trx: Db,
  organisation: string,
  establishment: number,
  hashes: readonly string[],
  at: string,
): Promise<void> {
  if (hashes.length === 0) return
  await trx
    .insertInto('register.forgotten')
    .values(hashes.map((hash) => ({ organisation, hash, establishment, forgotten_at: at })))
    .onConflict((conflict) => conflict.columns(['organisation', 'hash']).doNothing())
    .execute()
}

/** The number of the forgotten company that a row of a file is about; null for all others. */
export type IsForgotten = (company: KnownBy) => number | null

/** For an import: who asked to be forgotten does not come back with a file. */
export function loadForgotten(db: Kysely<RegisterTables>, organisation: string): Promise<IsForgotten> {
  const own = db as unknown as Db // another selection of the same store's tables
  return asTenant(own, organisation, async (trx) => {
    const rows = await trx
      .selectFrom('register.forgotten')
      .select(['hash', 'establishment'])
      .where('organisation', '=', organisation)
      .execute()
    if (rows.length === 0) return () => null
    const key = await forgetKey(trx, organisation)
    const byHash = new Map(rows.map(({ hash, establishment }) => [hash, establishment]))
    return (company) => {
      for (const hash of keyedHashes(company, key)) {
        const establishment = byHash.get(hash)
        if (establishment !== undefined) return establishment
      }
      return null
    }
  })
}
