import type { Kysely } from 'kysely'
import { asSystem } from '../db/tenancy.ts'
import type { Role } from './role.ts'
import type { IdentityTables } from './tables.ts'
import { hashToken, newToken } from './token.ts'

type Db = Kysely<IdentityTables>

const hour = 3_600_000

/** A session lasts a working day; the command line's own token lives as long as the server. */
export const sessionHours = 12

/** Who is asking, with the roles per organisation as they are now: a withdrawn right works at once. */
export type Person = {
  readonly account: string
  readonly name: string
  readonly locale: 'nl' | 'en'
  readonly demo: boolean
  readonly session: string
  readonly roles: Readonly<Record<string, readonly Role[]>>
}

/** Opens a session and returns its token; the store keeps only the hash. */
export function openSession(db: Db, account: string, now: Date, userAgent: string | null): Promise<string> {
  const token = newToken()
  const expires = new Date(now.getTime() + sessionHours * hour).toISOString()
  return asSystem(db, async (trx) => {
    await trx.deleteFrom('platform.session').where('expires_at', '<', now.toISOString()).execute()
    await trx
      .insertInto('platform.session')
      .values({
        token_hash: hashToken(token),
        account,
        expires_at: expires,
        user_agent: userAgent?.slice(0, 200) ?? null,
      })
      .execute()
    return token
  })
}

/** `null` when the token is unknown, has expired, or belongs to a disabled account. */
export function findPerson(db: Db, token: string, now: Date): Promise<Person | null> {
  const hash = hashToken(token)
  return asSystem(db, async (trx) => {
    const rows = await trx
      .selectFrom('platform.session as s')
      .innerJoin('platform.account as a', 'a.id', 's.account')
      .leftJoin('platform.membership as m', 'm.account', 'a.id')
      .select(['a.id', 'a.name', 'a.locale', 'a.demo', 'm.organisation', 'm.role'])
      .where('s.token_hash', '=', hash)
      .where('s.expires_at', '>', now.toISOString())
      .where('a.disabled_at', 'is', null)
      .execute()
    const first = rows[0]
    if (!first) return null
    const roles: Record<string, Role[]> = {}
    for (const { organisation, role } of rows) {
      if (organisation && role) roles[organisation] = [...(roles[organisation] ?? []), role]
    }
    return { account: first.id, name: first.name, locale: first.locale, demo: first.demo, session: hash, roles }
  })
}

export function closeSession(db: Db, sessionHash: string): Promise<void> {
  return asSystem(db, async (trx) => {
    await trx.deleteFrom('platform.session').where('token_hash', '=', sessionHash).execute()
  })
}

/** Signs a person out on every device. */
export function closeAllSessions(db: Db, account: string): Promise<void> {
  return asSystem(db, (trx) => endSessions(trx, account))
}

export async function endSessions(trx: Db, account: string): Promise<void> {
  await trx.deleteFrom('platform.session').where('account', '=', account).execute()
}
