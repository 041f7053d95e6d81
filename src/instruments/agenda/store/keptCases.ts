import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { AgendaTables } from '../tables.ts'
import { canonicalJson } from '../versions/contentHash.ts'

type Db = Kysely<AgendaTables>

/**
 * Above this a case is not kept: it then holds the quarter-hours of companies, which go when a mandate ends. What
 * stays is its hash, and a new method cannot be tried on it.
 */
const mostBytes = 200_000

export function caseHashOf(given: unknown): string {
  return createHash('sha256').update(canonicalJson(given)).digest('hex')
}

/** Keeps the case of a value, and tells its hash. */
export async function keepCase(db: Db, organisation: string, given: unknown): Promise<string> {
  const text = canonicalJson(given)
  const sha256 = createHash('sha256').update(text).digest('hex')
  if (text.length > mostBytes) return sha256
  await db
    .insertInto('agenda.kept_case')
    .values({ organisation, sha256, bytes: gzipSync(text) })
    .onConflict((conflict) => conflict.columns(['organisation', 'sha256']).doNothing())
    .execute()
  return sha256
}

/** The case behind a hash; undefined when it was not kept. */
export async function keptCase(db: Db, organisation: string, sha256: string): Promise<unknown> {
  const row = await db
    .selectFrom('agenda.kept_case')
    .select('bytes')
    .where('organisation', '=', organisation)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? JSON.parse(gunzipSync(row.bytes).toString('utf8')) : undefined
}
