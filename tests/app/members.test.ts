import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { openCliSession } from '../../src/app/cliAccount.ts'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import type { AnyDb } from '../../src/platform/http/endpoint.ts'
import { setRoles } from '../../src/platform/identity/account.ts'
import { json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'
const own = { Origin: 'http://maakagenda.test' }

const Members = z.object({
  members: z.array(z.object({ id: z.string(), name: z.string(), machine: z.boolean(), roles: z.array(z.string()) })),
})
const Made = z.object({ account: z.string(), link: z.string() })

async function members(admin: Call) {
  return (await json(await admin('GET', `${base}/members`), Members)).members
}

/** An officer who was let in, and the token of the link she was given. */
async function invite(admin: Call): Promise<{ member: string; token: string }> {
  const body = { name: 'J. Jansen', roles: ['officer'] }
  const { account, link } = await json(await admin('POST', `${base}/members`, body), Made)
  return { member: account, token: link.split('#')[1] ?? '' }
}

/** Signs in with a link and gives the status, and a way to call as that person. */
async function signIn(anonymous: Call, token: string): Promise<{ status: number; call: Call }> {
  const response = await anonymous('POST', '/v1/sign-in', { token }, own)
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const call: Call = (method, path, body) => anonymous(method, path, body, { ...own, Cookie: cookie })
  return { status: response.status, call }
}

async function code(response: Response): Promise<[number, string]> {
  return [response.status, z.object({ code: z.string() }).parse(await response.json()).code]
}

async function audit(db: AnyDb) {
  return asTenant(db, 'GM0222', (trx) =>
    trx
      .selectFrom('platform.audit')
      .select(['action', 'object', 'result'])
      .where('organisation', '=', 'GM0222')
      .orderBy('seq')
      .execute(),
  )
}

for (const app of testApps()) {
  test(`another role counts at once, and is told in the chain, on ${app.name}`, () =>
    app.use(async ({ as, anonymous, db }) => {
      const admin = await as('GM0222', 'admin')
      const { member, token } = await invite(admin)
      const { call } = await signIn(anonymous, token)
      assert.equal((await call('GET', `${base}/members`)).status, 403)
      const roles = ['reader', 'admin']
      const set = await admin('POST', `${base}/commands/platform.set-roles`, { member, roles })
      assert.equal(set.status, 200)
      assert.equal((await call('GET', `${base}/members`)).status, 200)
      assert.deepEqual((await members(admin)).find(({ id }) => id === member)?.roles.toSorted(), ['admin', 'reader'])
      const object = `account ${member}`
      assert.deepEqual(await audit(db), [
        { action: 'platform.invite-member', object, result: 'done' },
        { action: 'platform.set-roles', object, result: 'done' },
      ])
    }))

  test(`the last administrator stays: the command line's account does not count, on ${app.name}`, () =>
    app.use(async ({ as, db, now }) => {
      const admin = await as('GM0222', 'admin', 'officer')
      await openCliSession(db, now())
      const all = await members(admin)
      const self = all.find(({ machine }) => !machine)?.id
      const machine = all.find((one) => one.machine)?.id
      const demote = await admin('POST', `${base}/commands/platform.set-roles`, { member: self, roles: ['officer'] })
      assert.deepEqual(await code(demote), [409, 'last-admin'])
      const removal = await admin('POST', `${base}/commands/platform.remove-member`, { member: self })
      assert.deepEqual(await code(removal), [409, 'last-admin'])
      const program = await admin('POST', `${base}/commands/platform.remove-member`, { member: machine })
      assert.deepEqual(await code(program), [409, 'machine-account'])
      assert.deepEqual((await members(admin)).find(({ id }) => id === self)?.roles.toSorted(), ['admin', 'officer'])

      const { member } = await invite(admin)
      await admin('POST', `${base}/commands/platform.set-roles`, { member, roles: ['admin'] })
      const second = await admin('POST', `${base}/commands/platform.set-roles`, { member: self, roles: ['officer'] })
      assert.equal(second.status, 200)
    }))

  test(`who is removed is out at once and cannot come back with an old link, on ${app.name}`, () =>
    app.use(async ({ as, anonymous, db }) => {
      const admin = await as('GM0222', 'admin')
      const { member, token } = await invite(admin)
      const { call } = await signIn(anonymous, token)
      const again = await json(await admin('POST', `${base}/members/${member}/link`), Made)
      assert.equal((await call('GET', `${base}/companies`)).status, 200)
      assert.equal((await admin('POST', `${base}/commands/platform.remove-member`, { member })).status, 200)
      assert.equal((await call('GET', '/v1/me')).status, 401)
      assert.equal((await signIn(anonymous, again.link.split('#')[1] ?? '')).status, 401)
      assert.equal((await members(admin)).filter(({ id }) => id === member).length, 0)
      assert.equal((await admin('POST', `${base}/commands/platform.remove-member`, { member })).status, 404)
      assert.deepEqual(
        (await audit(db)).map(({ action, result }) => `${action} ${result}`),
        [
          'platform.invite-member done',
          'platform.renew-link done',
          'platform.remove-member done',
          'platform.remove-member refused',
        ],
      )
    }))

  test(`a new link works and the one before it does not any more, on ${app.name}`, () =>
    app.use(async ({ as, anonymous }) => {
      const admin = await as('GM0222', 'admin')
      const { member, token } = await invite(admin)
      const { link } = await json(await admin('POST', `${base}/members/${member}/link`), Made)
      assert.equal((await signIn(anonymous, token)).status, 401)
      assert.equal((await signIn(anonymous, link.split('#')[1] ?? '')).status, 200)
    }))

  test(`signing a member out ends every session of that person and no other, on ${app.name}`, () =>
    app.use(async ({ as, anonymous }) => {
      const admin = await as('GM0222', 'admin')
      const { member, token } = await invite(admin)
      const { call } = await signIn(anonymous, token)
      assert.equal((await admin('POST', `${base}/commands/platform.sign-out-member`, { member })).status, 200)
      assert.equal((await call('GET', '/v1/me')).status, 401)
      assert.equal((await admin('GET', '/v1/me')).status, 200)
    }))

  test(`no link for who works elsewhere too, and nothing at all by who is no administrator, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const admin = await as('GM0222', 'admin')
      const other = await as('GM0294', 'admin')
      const { member } = await invite(admin)
      const elsewhere = '/v1/organisations/GM0294'
      assert.equal((await other('POST', `${elsewhere}/members/${member}/link`)).status, 404)
      assert.equal((await other('POST', `${elsewhere}/commands/platform.remove-member`, { member })).status, 404)
      assert.equal((await other('POST', `${base}/members/${member}/link`)).status, 404)
      const officer = await as('GM0222', 'officer')
      assert.equal((await officer('POST', `${base}/members/${member}/link`)).status, 403)
      const roles = ['admin']
      assert.equal((await officer('POST', `${base}/commands/platform.set-roles`, { member, roles })).status, 403)
    }))

  test(`a person of two organisations gets a link only from who administers both, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const admin = await as('GM0222', 'admin')
      await as('GM0294', 'admin')
      const { member } = await invite(admin)
      await setRoles(db, 'GM0294', member, ['officer'])
      assert.deepEqual(await code(await admin('POST', `${base}/members/${member}/link`)), [409, 'member-elsewhere'])
    }))
}
