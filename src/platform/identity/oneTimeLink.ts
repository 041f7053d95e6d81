import type { Kysely } from 'kysely'
import { asSystem } from '../db/tenancy.ts'
import type { IdentityTables } from './tables.ts'
import { hashToken, newToken } from './token.ts'

type Db = Kysely<IdentityTables>

export const linkMinutes = 15

/** Makes a link's token: good once, for 15 minutes. It is printed or copied, never mailed by itself. */
export function makeLink(db: Db, account: string, now: Date): Promise<string> {
  return asSystem(db, (trx) => insertLink(trx, account, now))
}

export async function insertLink(trx: Db, account: string, now: Date, minutes = linkMinutes): Promise<string> {
  const token = newToken()
  const expires = new Date(now.getTime() + minutes * 60_000).toISOString()
  await trx
    .insertInto('platform.one_time_link')
    .values({ token_hash: hashToken(token), account, expires_at: expires, spent_at: null })
    .execute()
  return token
}

/** Links that were not used yet are worth nothing any more. */
export async function dropLinks(trx: Db, account: string): Promise<void> {
  await trx.deleteFrom('platform.one_time_link').where('account', '=', account).where('spent_at', 'is', null).execute()
}

/**
 * Spends a link and says whose it was; `null` when it is unknown, too old or used before.
 * One update decides, so two clicks at the same moment give one session.
 */
export function spendLink(db: Db, token: string, now: Date): Promise<string | null> {
  const moment = now.toISOString()
  return asSystem(db, async (trx) => {
    const spent = await trx
      .updateTable('platform.one_time_link')
      .set({ spent_at: moment })
      .where('token_hash', '=', hashToken(token))
      .where('spent_at', 'is', null)
      .where('expires_at', '>', moment)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('platform.account as a')
            .select('a.id')
            .whereRef('a.id', '=', 'platform.one_time_link.account')
            .where('a.disabled_at', 'is', null),
        ),
      )
      .returning('account')
      .executeTakeFirst()
    return spent?.account ?? null
  })
}
