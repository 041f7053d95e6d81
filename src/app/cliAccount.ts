import type { AnyDb } from '../platform/http/endpoint.ts'
import { createAccount, setRoles } from '../platform/identity/account.ts'
import { listOrganisations } from '../platform/identity/organisation.ts'
import { memberRoles } from '../platform/identity/role.ts'
import { openSession } from '../platform/identity/session.ts'
import { asSystem } from '../platform/db/tenancy.ts'

const email = 'cli@localhost.invalid'

export function isCliAccount(account: { readonly email: string | null }): boolean {
  return account.email === email
}

/**
 * A session for the command line: whoever may read the data folder may do everything in it, so it has
 * all roles in every organisation of this store.
 */
export async function openCliSession(db: AnyDb, now: Date): Promise<string> {
  const account = (await findCliAccount(db)) ?? (await createAccount(db, { name: 'Opdrachtregel', email }))
  for (const { id } of await listOrganisations(db)) await setRoles(db, id, account, memberRoles)
  return openSession(db, account, now, 'maakagenda-cli')
}

/** An organisation that is made while the server runs is for the command line as well. */
export async function admitCli(db: AnyDb, organisation: string): Promise<void> {
  const account = await findCliAccount(db)
  if (account) await setRoles(db, organisation, account, memberRoles)
}

function findCliAccount(db: AnyDb): Promise<string | null> {
  return asSystem(db, async (trx) => {
    const row = await trx.selectFrom('platform.account').select('id').where('email', '=', email).executeTakeFirst()
    return row?.id ?? null
  })
}
