import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { asPublic, asTenant } from '../../src/platform/db/tenancy.ts'
import type { Call, TestApp } from '../support/testApp.ts'
import { testApps } from '../support/testApp.ts'

const commands = '/v1/organisations/GM0222/commands'

async function run(call: Call, id: string, body: unknown): Promise<{ id: string; hash: string }> {
  const response = await call('POST', `${commands}/${id}`, body)
  assert.equal(response.status, 200, `${id}: ${await response.clone().text()}`)
  return response.json()
}

const action = (title: string, more: object) => ({
  fields: {
    title,
    draft: false,
    askOfMission: 'grid-capacity',
    room: 'energyhub',
    owner: { name: 'Jansen', role: 'Accountmanager', account: null },
    ...more,
  },
  indicators: [
    {
      title: 'Makers in de gemeente',
      unit: 'makers',
      direction: 'up',
      baseline: { value: 98_765, date: '2026-01-01' },
      source: {
        kind: 'computed',
        ask: { question: 'atlas.factsheet', version: 1, subject: { kind: 'place', code: 'GM0222' } },
        pointer: '/total/companies',
      },
    },
  ],
})

async function approved({ as }: TestApp, ...actions: ReturnType<typeof action>[]): Promise<void> {
  const officer = await as('GM0222', 'officer')
  for (const one of actions) await run(officer, 'agenda.make-action', one)
  const read = async () => (await officer('GET', '/nl/GM0222/agenda')).text()
  const before = await read()
  const proposed = await run(officer, 'agenda.propose-version', {})
  const same = (text: string) => text.replace(/"instance":"[^"]*"/, '')
  assert.equal(same(await read()), same(before), 'proposed is not published')
  await run(await as('GM0222', 'publisher'), 'agenda.approve-version', proposed)
}

for (const { name, use } of testApps()) {
  test(`an approved agenda is read and filtered by everybody, without names and unpublished figures, on ${name}`, () =>
    use(async (app) => {
      assert.equal((await app.anonymous('GET', '/nl/GM0222/agenda')).status, 404)
      await approved(
        app,
        action('Batterij op het terrein', {
          status: 'running',
          end: '2026-03-01',
          statusReason: 'De levering duurt langer',
        }),
        action('<b>Open bedrijvendag</b>', { askOfMission: 'makers-and-schools', status: 'planned' }),
        action('Een idee', { draft: true }),
      )
      const read = async (path: string) => {
        const response = await app.anonymous('GET', path)
        assert.equal(response.status, 200, path)
        return response.text()
      }
      const page = await read('/nl/GM0222/agenda')
      assert.match(page, /Batterij op het terrein[\s\S]*Te laat \(37 weken\)[\s\S]*De levering duurt langer/)
      assert.match(page, /&lt;b&gt;Open bedrijvendag/)
      assert.doesNotMatch(page, /<script|Jansen|Een idee/)
      const late = await read('/en/GM0222/agenda?standing=late')
      assert.match(late, /1 of 2 actions/)
      assert.doesNotMatch(late, /Open bedrijvendag/)
      assert.match(await read('/nl/GM0222/agenda?pillar=smart&q=OPEN'), /1 van 2 acties[\s\S]*Open bedrijvendag/)
      const feed = await read('/nl/GM0222/agenda.atom')
      assert.match(feed, /<entry>[\s\S]*Batterij op het terrein/)
      for (const path of ['/nl/GM0222/agenda', '/v1/public/places/GM0222/agenda', '/nl/GM0222/agenda.atom']) {
        assert.doesNotMatch(
          await read(path),
          /98.?765|Jansen/,
          `${path} tells a figure of the register that is not out`,
        )
      }
    }))

  test(`a new version stands beside the earlier ones, and nobody else writes there, on ${name}`, () =>
    use(async (app) => {
      await approved(app, action('Batterij op het terrein', {}))
      const tag = (await app.anonymous('GET', '/nl/GM0222/agenda')).headers.get('etag')
      await approved(app, action('Zonnedak', {}))
      const again = await app.anonymous('GET', '/nl/GM0222/agenda', undefined, { 'If-None-Match': tag ?? '' })
      assert.equal(again.status, 200)
      assert.match(await again.text(), /Versie 2 van [^<]*: 2<[\s\S]*Versie 1 van [^<]*: 1</)
      const insert = sql`insert into agenda.published values ('GM0222', 9, now(), '{}')`
      await assert.rejects(
        asTenant(app.db, 'GM0222', (trx) => insert.execute(trx)),
        /permission denied/,
      )
      await assert.rejects(
        asPublic(app.db, (trx) => insert.execute(trx)),
        /permission denied/,
      )
    }))
}
