import type { Kysely } from 'kysely'
import { systemStep } from '../../../platform/db/systemStep.ts'
import { isMachine } from '../../../platform/identity/machine.ts'
import { memberRoles } from '../../../platform/identity/role.ts'
import type { IdentityTables } from '../../../platform/identity/tables.ts'

export type Person = { readonly account: string; readonly name: string }

/** Who works here and can be an owner or be named in a comment, by name. Inside a transaction of the organisation. */
export async function peopleHere(trx: Kysely<IdentityTables>, organisation: string): Promise<Person[]> {
  const rows = await systemStep(trx, organisation, (system) =>
    system
      .selectFrom('platform.membership as m')
      .innerJoin('platform.account as a', 'a.id', 'm.account')
      .select(['a.id', 'a.name', 'a.email', 'a.disabled_at'])
      .distinct()
      .where('m.organisation', '=', organisation)
      .where('m.role', 'in', memberRoles)
      .orderBy('a.name')
      .orderBy('a.id')
      .execute(),
  )
  return rows
    .filter(({ email, disabled_at: disabled }) => !isMachine(email) && disabled === null)
    .map(({ id, name }) => ({ account: id, name }))
}

/** Names for accounts, also of those who have left; who is unknown keeps his number. */
export async function namesOf(
  trx: Kysely<IdentityTables>,
  organisation: string,
  accounts: readonly string[],
): Promise<(account: string) => Person> {
  const wanted = [...new Set(accounts)].filter((account) => /^[0-9a-f-]{36}$/.test(account))
  const rows =
    wanted.length === 0
      ? []
      : await systemStep(trx, organisation, (system) =>
          system.selectFrom('platform.account').select(['id', 'name']).where('id', 'in', wanted).execute(),
        )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (account) => ({ account, name: names.get(account) ?? account })
}
