import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSystem } from '../../src/platform/db/tenancy.ts'
import { createAccount } from '../../src/platform/identity/account.ts'
import { makeLink, spendLink } from '../../src/platform/identity/oneTimeLink.ts'
import { findPerson, openSession } from '../../src/platform/identity/session.ts'
import { testApps } from '../support/testApp.ts'

const own = { Origin: 'http://maakagenda.test' }

for (const app of testApps()) {
  test(`a link works once, and its session is a cookie that scripts cannot read, on ${app.name}`, () =>
    app.use(async ({ db, now, anonymous }) => {
      const account = await createAccount(db, { name: 'M. de Vries' })
      const token = await makeLink(db, account, now())
      const first = await anonymous('POST', '/v1/sign-in', { token }, own)
      assert.equal(first.status, 200)
      const cookie = first.headers.get('set-cookie') ?? ''
      assert.match(cookie, /HttpOnly/)
      assert.match(cookie, /SameSite=Lax/)
      assert.equal((await anonymous('POST', '/v1/sign-in', { token }, own)).status, 401)
      const me = await anonymous('GET', '/v1/me', undefined, { Cookie: cookie.split(';')[0] ?? '' })
      assert.equal(me.status, 200)
    }))

  test(`a link is too old after a quarter of an hour, on ${app.name}`, () =>
    app.use(async ({ db, now }) => {
      const account = await createAccount(db, { name: 'M. de Vries' })
      const token = await makeLink(db, account, now())
      assert.equal(await spendLink(db, token, new Date(now().getTime() + 15 * 60_000 + 1)), null)
      assert.equal(await spendLink(db, token, new Date(now().getTime() + 15 * 60_000 - 1)), account)
    }))

  test(`signing out everywhere ends every session, on ${app.name}`, () =>
    app.use(async ({ db, now, anonymous }) => {
      const account = await createAccount(db, { name: 'M. de Vries' })
      const [here, there] = [await openSession(db, account, now(), null), await openSession(db, account, now(), null)]
      await anonymous('POST', '/v1/sign-out?everywhere=true', {}, { Authorization: `Bearer ${here}` })
      assert.equal(await findPerson(db, there, now()), null)
    }))

  test(`a command in someone's name from another site is not carried out, on ${app.name}`, () =>
    app.use(async ({ db, now, anonymous }) => {
      const account = await createAccount(db, { name: 'M. de Vries' })
      const token = await openSession(db, account, now(), null)
      const cookie = { Cookie: `maakagenda=${token}` }
      const foreign: Record<string, string>[] = [{ Origin: 'https://elders.example' }, {}]
      for (const origin of foreign) {
        const response = await anonymous('PUT', '/v1/me/locale', { locale: 'en' }, { ...cookie, ...origin })
        assert.equal(response.status, 403)
      }
      assert.equal((await anonymous('PUT', '/v1/me/locale', { locale: 'en' }, { ...cookie, ...own })).status, 200)
    }))

  test(`a disabled account is out at once, on ${app.name}`, () =>
    app.use(async ({ db, now }) => {
      const account = await createAccount(db, { name: 'M. de Vries' })
      const token = await openSession(db, account, now(), null)
      await asSystem(db, (trx) =>
        trx
          .updateTable('platform.account')
          .set({ disabled_at: now().toISOString() })
          .where('id', '=', account)
          .execute(),
      )
      assert.equal(await findPerson(db, token, now()), null)
    }))
}
