import type { Kysely } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import { isMachine } from './machine.ts'
import { dropLinks } from './oneTimeLink.ts'
import type { Role } from './role.ts'
import { endSessions } from './session.ts'
import type { IdentityTables } from './tables.ts'

type Db = Kysely<IdentityTables>

/** Refuses an account that is not a member here, and the account of the command line, which is not a person. */
export async function requireMember(trx: Db, organisation: string, account: string): Promise<void> {
  const member = await trx
    .selectFrom('platform.membership as m')
    .innerJoin('platform.account as a', 'a.id', 'm.account')
    .select('a.email')
    .where('m.organisation', '=', organisation)
    .where('m.account', '=', account)
    .where('m.role', '!=', 'maker')
    .executeTakeFirst()
  if (!member) throw notFound()
  if (!isMachine(member.email)) return
  throw new Problem(409, 'machine-account', {
    nl: 'Dit is het account van de opdrachtregel op deze computer. Dat beheert het programma zelf.',
    en: 'This is the account of the command line on this computer. The program manages it by itself.',
  })
}

/**
 * Replaces the roles of an account in one organisation. The last administrator keeps that role: without one
 * nobody could let anybody in. The command line's own account does not count, since no person signs in with it.
 */
export async function replaceRoles(
  trx: Db,
  organisation: string,
  account: string,
  roles: readonly Role[],
): Promise<void> {
  // Locked in one order, so that two administrators who demote each other at the same moment do not both succeed.
  const admins = await trx
    .selectFrom('platform.membership as m')
    .innerJoin('platform.account as a', 'a.id', 'm.account')
    .select(['m.account', 'a.email', 'a.disabled_at'])
    .where('m.organisation', '=', organisation)
    .where('m.role', '=', 'admin')
    .orderBy('m.account')
    .forUpdate('m')
    .execute()
  const others = admins.filter((row) => row.account !== account && row.disabled_at === null && !isMachine(row.email))
  const self = admins.find((row) => row.account === account)
  if (self && !isMachine(self.email) && !roles.includes('admin') && others.length === 0) throw lastAdmin()
  await trx
    .deleteFrom('platform.membership')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    // What an entrepreneur may do in his own company is no administrator's to take or give.
    .where('role', '!=', 'maker')
    .execute()
  if (roles.length === 0) return
  await trx
    .insertInto('platform.membership')
    .values(roles.map((role) => ({ organisation, account, role })))
    .execute()
}

/** Takes all roles away. Who is a member nowhere else is signed out, and a link that was not used yet is worth nothing. */
export async function removeMember(trx: Db, organisation: string, account: string): Promise<void> {
  await replaceRoles(trx, organisation, account, [])
  const elsewhere = await trx
    .selectFrom('platform.membership')
    .select('organisation')
    .where('account', '=', account)
    .executeTakeFirst()
  if (elsewhere) return
  await endSessions(trx, account)
  await dropLinks(trx, account)
}

/** A link lets its holder in as that person everywhere, so only who is administrator of all those places may make it. */
export async function requireOwnMember(trx: Db, account: string, administered: readonly string[]): Promise<void> {
  const places = await trx
    .selectFrom('platform.membership')
    .select('organisation')
    .distinct()
    .where('account', '=', account)
    .execute()
  if (places.every(({ organisation }) => administered.includes(organisation))) return
  throw new Problem(409, 'member-elsewhere', {
    nl: 'Deze persoon werkt ook voor een andere organisatie. Alleen de beheerder van alle organisaties samen kan een nieuwe link maken.',
    en: 'This person works for another organisation as well. Only an administrator of all of them can make a new link.',
  })
}

function lastAdmin(): Problem {
  return new Problem(409, 'last-admin', {
    nl: 'Dit is de laatste beheerder van deze organisatie. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator of this organisation. Make someone else administrator first.',
  })
}
