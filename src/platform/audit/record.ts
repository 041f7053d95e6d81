import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { AuditLine } from './chain.ts'
import { chainStart, lineHash } from './chain.ts'
import type { AuditTables } from './tables.ts'

/** Adds a line at the end of the organisation's chain, in the transaction that it is given. */
export async function recordAudit(trx: Kysely<AuditTables>, entry: Omit<AuditLine, 'seq'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`audit:${entry.organisation}`}))`.execute(trx)
  const last = await trx
    .selectFrom('platform.audit')
    .select(['seq', 'hash'])
    .where('organisation', '=', entry.organisation)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const previous_hash = last?.hash ?? chainStart
  const line: AuditLine = { ...entry, seq: (last?.seq ?? 0) + 1 }
  await trx
    .insertInto('platform.audit')
    .values({ ...line, previous_hash, hash: lineHash(line, previous_hash) })
    .execute()
}
