import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { Problem } from '../../core/problem.ts'
import { asSystem } from '../db/tenancy.ts'
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
  const id = randomUUID()
  const { name, email = null, locale = 'nl', demo = false } = account
  return asSystem(db, async (trx) => {
    await trx.insertInto('platform.account').values({ id, name, email, locale, demo, disabled_at: null }).execute()
    return id
  })
}

export type AccountRow = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly locale: 'nl' | 'en'
  readonly disabledAt: string | null
  readonly roles: readonly Role[]
}

export function listMembers(db: Db, organisation: string): Promise<AccountRow[]> {
  return asSystem(db, async (trx) => {
    const rows = await trx
      .selectFrom('platform.membership as m')
      .innerJoin('platform.account as a', 'a.id', 'm.account')
      .select(['a.id', 'a.name', 'a.email', 'a.locale', 'a.disabled_at', 'm.role'])
      .where('m.organisation', '=', organisation)
      .orderBy('a.name')
      .orderBy('a.id')
      .execute()
    const byId = new Map<string, AccountRow>()
    for (const { id, name, email, locale, disabled_at: disabledAt, role } of rows) {
      byId.set(id, { id, name, email, locale, disabledAt, roles: [...(byId.get(id)?.roles ?? []), role] })
    }
    return [...byId.values()]
  })
}

/** Replaces the roles of an account in one organisation. The last administrator keeps that role. */
export function setRoles(db: Db, organisation: string, account: string, roles: readonly Role[]): Promise<void> {
  return asSystem(db, async (trx) => {
    const others = await trx
      .selectFrom('platform.membership as m')
      .innerJoin('platform.account as a', 'a.id', 'm.account')
      .select('m.account')
      .where('m.organisation', '=', organisation)
      .where('m.role', '=', 'admin')
      .where('m.account', '!=', account)
      .where('a.disabled_at', 'is', null)
      .execute()
    const before = await trx
      .selectFrom('platform.membership')
      .select('role')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .execute()
    const wasAdmin = before.some((row) => row.role === 'admin')
    if (wasAdmin && !roles.includes('admin') && others.length === 0) {
      throw new Problem(409, 'last-admin', {
        nl: 'Dit is de laatste beheerder van deze organisatie. Maak eerst iemand anders beheerder.',
        en: 'This is the last administrator of this organisation. Make someone else administrator first.',
      })
    }
    await trx
      .deleteFrom('platform.membership')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .execute()
    if (roles.length === 0) return
    await trx
      .insertInto('platform.membership')
      .values(roles.map((role) => ({ organisation, account, role })))
      .execute()
  })
}
