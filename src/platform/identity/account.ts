import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { asSystem } from '../db/tenancy.ts'
import { isMachine } from './machine.ts'
import { replaceRoles } from './membership.ts'
import type { Role } from './role.ts'
import type { IdentityTables } from './tables.ts'

type Db = Kysely<IdentityTables>

export type NewAccount = {
  readonly name: string
  readonly email?: string | null
  readonly locale?: 'nl' | 'en'
  readonly demo?: boolean
}

export function createAccount(db: Db, account: NewAccount): Promise<string> {
  return asSystem(db, (trx) => insertAccount(trx, account))
}

export async function insertAccount(trx: Db, account: NewAccount): Promise<string> {
  const id = randomUUID()
  const { name, email = null, locale = 'nl', demo = false } = account
  await trx.insertInto('platform.account').values({ id, name, email, locale, demo, disabled_at: null }).execute()
  return id
}

export type AccountRow = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly locale: 'nl' | 'en'
  readonly disabledAt: string | null
  /** The program's own account, which no person signs in with. */
  readonly machine: boolean
  readonly roles: readonly Role[]
}

export function listMembers(db: Db, organisation: string): Promise<AccountRow[]> {
  return asSystem(db, async (trx) => {
    const rows = await trx
      .selectFrom('platform.membership as m')
      .innerJoin('platform.account as a', 'a.id', 'm.account')
      .select(['a.id', 'a.name', 'a.email', 'a.locale', 'a.disabled_at', 'm.role'])
      .where('m.organisation', '=', organisation)
      .where('m.role', '!=', 'maker')
      .orderBy('a.name')
      .orderBy('a.id')
      .execute()
    const byId = new Map<string, AccountRow>()
    for (const { id, name, email, locale, disabled_at: disabledAt, role } of rows) {
      const roles = [...(byId.get(id)?.roles ?? []), role]
      byId.set(id, { id, name, email, locale, disabledAt, machine: isMachine(email), roles })
    }
    return [...byId.values()]
  })
}

/** `replaceRoles` outside a transaction of a tenant: while an organisation is being made, and for the command line. */
export function setRoles(db: Db, organisation: string, account: string, roles: readonly Role[]): Promise<void> {
  return asSystem(db, (trx) => replaceRoles(trx, organisation, account, roles))
}
