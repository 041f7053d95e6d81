import type { AnyDb } from '../platform/http/endpoint.ts'
import { createAccount, setRoles } from '../platform/identity/account.ts'
import { listOrganisations } from '../platform/identity/organisation.ts'
import { memberRoles } from '../platform/identity/role.ts'
import { openSession } from '../platform/identity/session.ts'
import { asSystem } from '../platform/db/tenancy.ts'

const email = 'cli@localhost.invalid'

/**
 * A session for the command line: whoever may read the data folder may do everything in it, so it has
 * all roles in every organisation of this store.
 */
export async function openCliSession(db: AnyDb, now: Date): Promise<string> {
  const known = await asSystem(db, (trx) =>
    trx.selectFrom('platform.account').select('id').where('email', '=', email).executeTakeFirst(),
  )
  const account: string = known?.id ?? (await createAccount(db, { name: 'Opdrachtregel', email }))
  for (const { id } of await listOrganisations(db)) await setRoles(db, id, account, memberRoles)
  return openSession(db, account, now, 'maakagenda-cli')
}
