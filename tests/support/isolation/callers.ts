import { organisationOf } from '../../../src/app/firstOrganisation.ts'
import { asSystem, throughGate } from '../../../src/platform/db/tenancy.ts'
import { createAccount, setRoles } from '../../../src/platform/identity/account.ts'
import { ensureOrganisation } from '../../../src/platform/identity/organisation.ts'
import { allRoles, memberRoles, type Role } from '../../../src/platform/identity/role.ts'
import { closeSession, openSession } from '../../../src/platform/identity/session.ts'
import { hashToken, newToken } from '../../../src/platform/identity/token.ts'
import type { AnyDb } from '../../../src/platform/http/endpoint.ts'
import { canaryTenant, canaryText, canaryUuid } from './canary.ts'

export const otherTenant = 'GM0197'

/** Somebody at the door, with what he holds in his hand. */
export type Asker = {
  readonly name: string
  /** Null: no session that counts. */
  readonly organisation: string | null
  readonly roles: readonly Role[]
  readonly headers: Readonly<Record<string, string>>
}

/** Everybody who can stand at the door: nobody, who was let in once, holders of a share link, and each role of both tenants. */
export async function makeAskers(db: AnyDb, now: Date): Promise<{ owner: Asker; askers: readonly Asker[] }> {
  await ensureOrganisation(db, { id: canaryTenant, kind: 'municipality', name: 'KANARIE gemeente', sample: false })
  await ensureOrganisation(db, organisationOf(otherTenant))
  const asker = async (organisation: string, ...roles: Role[]): Promise<Asker> => {
    const account = await createAccount(db, { name: 'Vreemde', email: null })
    await setRoles(db, organisation, account, roles)
    return {
      name: `${roles.join('+')} of ${organisation}`,
      organisation,
      roles,
      headers: bearer(await openSession(db, account, now, null)),
    }
  }
  // An agreement of the tenant with somebody else again: in it the asker is no party.
  await ensureOrganisation(db, organisationOf('PV25'))
  const moment = now.toISOString()
  await asSystem(db, (trx) =>
    trx
      .insertInto('register.sums_agreement')
      .values({
        id: canaryUuid,
        giver: canaryTenant,
        taker: 'PV25',
        purpose: canaryText('agreement', 'purpose'),
        from_day: '2026-01-01',
        offered_by: canaryUuid,
        offered_at: moment,
        accepted_at: moment,
      })
      .execute(),
  )
  const owner = await asker(canaryTenant, ...memberRoles)
  // The account that rows of the tenant name.
  await asSystem(db, (trx) =>
    trx
      .insertInto('platform.account')
      .values({ id: canaryUuid, name: 'KANARIE Jansen', email: 'kanarie@voorbeeld.example', disabled_at: null })
      .execute(),
  )
  await setRoles(db, canaryTenant, canaryUuid, ['officer'])
  const each = await Promise.all(allRoles.map((role) => asker(otherTenant, role)))
  const own = [await asker(canaryTenant, 'admin'), await asker(canaryTenant, 'maker')]
  const linkToken = newToken()
  await asSystem(db, (trx) =>
    trx
      .insertInto('platform.one_time_link')
      .values({
        token_hash: hashToken(linkToken),
        account: canaryUuid,
        expires_at: new Date(now.getTime() + 600_000).toISOString(),
        spent_at: null,
      })
      .execute(),
  )
  const sharedToken = newToken()
  await asSystem(db, (trx) =>
    throughGate(trx, (gate) =>
      gate
        .insertInto('energyhub.shared_hub')
        .values({ token_hash: hashToken(sharedToken), body: '{}', expires_at: new Date(now.getTime() + 600_000) })
        .execute(),
    ),
  )
  return {
    owner,
    askers: [
      { name: 'nobody', organisation: null, roles: [], headers: {} },
      { name: 'the holder of a share link', organisation: null, roles: [], headers: bearer(sharedToken) },
      { name: 'the holder of a one-time link', organisation: null, roles: [], headers: bearer(linkToken) },
      ...(await formerMembers(db, now)),
      ...each,
      await asker(otherTenant, ...allRoles),
      ...own,
    ],
  }
}

/** Signed out, past his time, disabled: each had every role of the tenant itself. */
async function formerMembers(db: AnyDb, now: Date): Promise<Asker[]> {
  const former = async (name: string, end: (account: string, token: string) => Promise<unknown>, opened = now) => {
    const account = await createAccount(db, { name: 'Oud-medewerker' })
    await setRoles(db, canaryTenant, account, memberRoles)
    const token = await openSession(db, account, opened, null)
    await end(account, token)
    return { name, organisation: null, roles: [], headers: bearer(token) }
  }
  const disable = (account: string) =>
    asSystem(db, (trx) =>
      trx.updateTable('platform.account').set({ disabled_at: now.toISOString() }).where('id', '=', account).execute(),
    )
  return [
    await former('somebody signed out', (_account, token) => closeSession(db, hashToken(token))),
    await former('somebody disabled', disable),
    await former('a session of last week', async () => undefined, new Date(now.getTime() - 7 * 86_400_000)),
  ]
}

function bearer(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` }
}
