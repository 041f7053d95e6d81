import { notFound, Problem } from '../../core/problem.ts'
import { systemStep } from '../../platform/db/systemStep.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import { insertAccount } from '../../platform/identity/account.ts'
import { dropLinks, insertLink } from '../../platform/identity/oneTimeLink.ts'
import { endSessions } from '../../platform/identity/session.ts'
import { accountsBound, bindMaker, companiesOf, endBinding, makersOf } from './bindings.ts'
import type { MakerAccount, MakerName } from './model.ts'
import { newestRecord } from './newestRecord.ts'

/** A letter takes some days. The link is good once, and for this company alone. */
const linkMinutes = 7 * 24 * 60

type Guest = { readonly name: string; readonly email: string | null; readonly locale: 'nl' | 'en' }
type Moment = { readonly account: string; readonly now: Date }

/** Gives an entrepreneur an account for one company, and the token of the link that lets him in. */
export async function letIn(
  trx: AnyDb,
  organisation: string,
  establishment: number,
  guest: Guest,
  by: Moment,
): Promise<{ account: string; token: string }> {
  await newestRecord(trx, organisation, establishment)
  const made = await systemStep(trx, organisation, async (system) => {
    const known = guest.email
      ? await system.selectFrom('platform.account').select('id').where('email', '=', guest.email).executeTakeFirst()
      : undefined
    // Whose account that is, is not for this desk to know; a link into it would be a way in elsewhere.
    if (known) throw emailTaken()
    const account = await insertAccount(system, guest)
    await system.insertInto('platform.membership').values({ organisation, account, role: 'maker' }).execute()
    return { account, token: await insertLink(system, account, by.now, linkMinutes) }
  })
  await bindMaker(
    trx,
    organisation,
    { establishment, account: made.account },
    { account: by.account, at: by.now.toISOString() },
  )
  return made
}

/** Lets a maker of one company in for another one of his. */
export async function letInToo(
  trx: AnyDb,
  organisation: string,
  establishment: number,
  account: string,
  by: Moment,
): Promise<void> {
  await newestRecord(trx, organisation, establishment)
  if ((await companiesOf(trx, organisation, account)).length === 0) throw notFound()
  await bindMaker(trx, organisation, { establishment, account }, { account: by.account, at: by.now.toISOString() })
}

/** A new link for a maker of this company; the one before it is worth nothing from then on. */
export async function newLink(
  trx: AnyDb,
  organisation: string,
  establishment: number,
  account: string,
  now: Date,
): Promise<string> {
  await requireMaker(trx, organisation, establishment, account)
  return systemStep(trx, organisation, async (system) => {
    const others = await system
      .selectFrom('platform.membership')
      .select('organisation')
      .where('account', '=', account)
      .where((eb) => eb.or([eb('organisation', '!=', organisation), eb('role', '!=', 'maker')]))
      .executeTakeFirst()
    // A link lets its holder in as that person everywhere: only for who is maker here and nothing else.
    if (others) throw worksElsewhere()
    await dropLinks(system, account)
    return insertLink(system, account, now, linkMinutes)
  })
}

/** From the next request on he sees this company no more; who has no company left is signed out. */
export async function shutOut(
  trx: AnyDb,
  organisation: string,
  which: { readonly establishment: number; readonly account: string },
  at: string,
): Promise<void> {
  if (!(await endBinding(trx, organisation, which, at))) throw notFound()
  if ((await companiesOf(trx, organisation, which.account)).length > 0) return
  await systemStep(trx, organisation, async (system) => {
    await system
      .deleteFrom('platform.membership')
      .where('organisation', '=', organisation)
      .where('account', '=', which.account)
      .where('role', '=', 'maker')
      .execute()
    const elsewhere = await system
      .selectFrom('platform.membership')
      .select('organisation')
      .where('account', '=', which.account)
      .executeTakeFirst()
    if (elsewhere) return
    await endSessions(system, which.account)
    await dropLinks(system, which.account)
  })
}

/** Who may come in for a company, with the name each has. */
export async function makerAccounts(trx: AnyDb, organisation: string, establishment: number): Promise<MakerAccount[]> {
  const makers = await makersOf(trx, organisation, establishment)
  if (makers.length === 0) return []
  const accounts = await systemStep(trx, organisation, (system) =>
    system
      .selectFrom('platform.account')
      .select(['id', 'name', 'email'])
      .where(
        'id',
        'in',
        makers.map(({ account }) => account),
      )
      .execute(),
  )
  return makers.flatMap(({ account, invitedAt }) => {
    const found = accounts.find(({ id }) => id === account)
    return found ? [{ account, name: found.name, email: found.email, invitedAt }] : []
  })
}

/** Everybody who is a maker of some company here, by name: one person may have several establishments. */
export async function allMakers(trx: AnyDb, organisation: string): Promise<MakerName[]> {
  const accounts = await accountsBound(trx, organisation)
  if (accounts.length === 0) return []
  return systemStep(trx, organisation, (system) =>
    system
      .selectFrom('platform.account')
      .select(['id as account', 'name'])
      .where('id', 'in', accounts)
      .orderBy('name')
      .execute(),
  )
}

async function requireMaker(trx: AnyDb, organisation: string, establishment: number, account: string): Promise<void> {
  const makers = await makersOf(trx, organisation, establishment)
  if (!makers.some((maker) => maker.account === account)) throw notFound()
}

function emailTaken(): Problem {
  return new Problem(409, 'email-taken', {
    nl: 'Dit e-mailadres is al in gebruik. Laat het leeg; de link werkt ook zonder.',
    en: 'This e-mail address is in use already. Leave it empty; the link works without it.',
  })
}

function worksElsewhere(): Problem {
  return new Problem(409, 'member-elsewhere', {
    nl: 'Deze persoon heeft hier nog een andere rol of werkt ook voor een andere organisatie. Vraag de beheerder om een link.',
    en: 'This person has another role here or works for another organisation too. Ask the administrator for a link.',
  })
}
