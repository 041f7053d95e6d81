import type { Kysely } from 'kysely'
import { dropLinks } from './oneTimeLink.ts'
import { endSessions } from './session.ts'
import type { IdentityTables } from './tables.ts'

/**
 * Takes name and address of an account away and shuts it. Its number stays: lines of the chain name it, and without
 * the name it is nobody's. Who works for an organisation as well keeps his account.
 */
export async function eraseAccount(
  trx: Kysely<IdentityTables>,
  organisation: string,
  account: string,
  at: string,
): Promise<void> {
  await trx
    .deleteFrom('platform.membership')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('role', '=', 'maker')
    .execute()
  const elsewhere = await trx
    .selectFrom('platform.membership')
    .select('organisation')
    .where('account', '=', account)
    .executeTakeFirst()
  if (elsewhere) return
  await trx
    .updateTable('platform.account')
    .set({ name: 'Verwijderd op verzoek', email: null, disabled_at: at })
    .where('id', '=', account)
    .execute()
  await endSessions(trx, account)
  await dropLinks(trx, account)
}
