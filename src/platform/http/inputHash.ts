import { createHmac, randomBytes } from 'node:crypto'
import type { AnyDb } from './endpoint.ts'

/**
 * A hash of what a command was given, under a key of the organisation: who holds a line can tell whether it belongs to
 * what was sent, and nobody without the key can find a name by trying names. The key is in no backup.
 */
export async function inputHash(trx: AnyDb, organisation: string, id: string, body: unknown): Promise<string> {
  const key = await keyOf(trx, organisation)
  return createHmac('sha256', key)
    .update(JSON.stringify([id, body]))
    .digest('hex')
}

async function keyOf(trx: AnyDb, organisation: string): Promise<string> {
  const found = await findKey(trx, organisation)
  if (found) return found
  await trx
    .insertInto('platform.hash_key')
    .values({ organisation, key: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('organisation').doNothing())
    .execute()
  return (await findKey(trx, organisation)) ?? ''
}

async function findKey(trx: AnyDb, organisation: string): Promise<string | null> {
  const row = await trx
    .selectFrom('platform.hash_key')
    .select('key')
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  return row?.key ?? null
}
