import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { asPublic, asTenant } from '../../src/platform/db/tenancy.ts'
import { listPublishedFigures } from '../../src/platform/disclosure/publishedFigures.ts'
import type { Call, TestApp } from '../support/testApp.ts'
import { testApps } from '../support/testApp.ts'

const counts: Record<string, number> = { GM0197: 3, GM0222: 40, GM1509: 57 }

/** Companies per municipality of the Achterhoek; `extra` enters in the last one. */
function offer(cells: readonly object[], period = '2026-01-01') {
  return {
    title: { nl: 'Makers per gemeente', en: 'Makers by municipality' },
    divisionYear: 2026,
    sources: [{ id: 'register', title: 'Bedrijvenregister', vintage: '2026-01-01' }],
    measures: { companies: { kind: 'count' } },
    dimensions: {
      region: { sums: [{ whole: 'AM09', parts: Object.keys(counts) }] },
      branch: { sums: [] },
      sizeClass: { sums: [] },
    },
    tables: [{ id: 'companies', measure: 'companies', period, cells }],
  }
}

const whole = [
  ...Object.entries(counts).map(([region, value]) => ({ at: { region }, value })),
  { at: { region: 'AM09' } },
]

async function run(
  call: Call,
  organisation: string,
  id: string,
  body: unknown,
  status = 200,
): Promise<Record<string, string>> {
  const response = await call('POST', `/v1/organisations/${organisation}/commands/${id}`, body)
  const text = await response.text()
  assert.equal(response.status, status, `${id}: ${text}`)
  return JSON.parse(text) as Record<string, string> // every answer of a command is an object
}

async function publishWhole({ as }: TestApp): Promise<string> {
  const { proposal } = await run(await as('AM09', 'officer'), 'AM09', 'disclosure.propose', offer(whole))
  await run(await as('AM09', 'publisher'), 'AM09', 'disclosure.approve', { proposal })
  return proposal ?? ''
}

for (const app of testApps()) {
  test(`an editor proposes, another publishes, and the small count is not in it, on ${app.name}`, () =>
    app.use(async (house) => {
      await publishWhole(house)
      const figures = await asPublic(house.db, (trx) => listPublishedFigures(trx, [...Object.keys(counts), 'AM09']))
      const shown = Object.fromEntries(figures.map(({ region, value }) => [region, value]))
      assert.deepEqual(shown, { AM09: 100, GM0197: null, GM0222: null, GM1509: 57 })
    }))

  test(`who proposed does not approve, not even with both roles, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const both = await as('AM09', 'officer', 'publisher')
      const { proposal } = await run(both, 'AM09', 'disclosure.propose', offer(whole))
      assert.equal((await run(both, 'AM09', 'disclosure.approve', { proposal }, 403))['code'], 'same-person')
      await run(await as('AM09', 'officer'), 'AM09', 'disclosure.approve', { proposal }, 403)
    }))

  test(`a lone officer asks a publisher of the region; nobody else can approve it, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const alone = await as('GM0222', 'officer')
      const { proposal } = await run(alone, 'GM0222', 'disclosure.propose', offer(whole))
      await run(alone, 'GM0222', 'disclosure.ask-publisher', { proposal, organisation: 'AM09' })
      await run(await as('GM0197', 'publisher'), 'GM0197', 'disclosure.approve-for', { proposal }, 404)
      const region = await as('AM09', 'publisher')
      await run(region, 'AM09', 'disclosure.approve-for', { proposal })
      const again = await run(region, 'AM09', 'disclosure.approve-for', { proposal }, 409)
      assert.equal(again['code'], 'already-published')
      await run(alone, 'GM0222', 'disclosure.recheck', { proposal })
      await run(await as('GM0222', 'publisher'), 'GM0222', 'disclosure.approve', { proposal }, 409)
      const figures = await asPublic(db, (trx) => listPublishedFigures(trx, ['AM09']))
      assert.deepEqual(
        figures.map(({ value }) => value),
        [100],
      )
    }))

  test(`a neighbour's table that gives a hidden cell away is refused, and no foreign cell is named, on ${app.name}`, () =>
    app.use(async (house) => {
      await publishWhole(house)
      const neighbour = await house.as('GM0222', 'officer')
      const own = offer([{ at: { region: 'GM0222' }, value: 40 }])
      const { proposal, job } = await run(neighbour, 'GM0222', 'disclosure.propose', own)
      const done = await (await neighbour('GET', `/v1/organisations/GM0222/jobs/${job}`)).text()
      assert.ok(!done.includes('GM0197'), done)
      await run(await house.as('GM0222', 'publisher'), 'GM0222', 'disclosure.approve', { proposal })
      const figures = await asPublic(house.db, (trx) => listPublishedFigures(trx, ['GM0197', 'GM0222']))
      assert.deepEqual(
        figures.map(({ value }) => value),
        [null, null],
      )
    }))

  test(`what was checked before another published must be checked again, on ${app.name}`, () =>
    app.use(async (house) => {
      const { proposal } = await run(await house.as('AM09', 'officer'), 'AM09', 'disclosure.propose', offer(whole))
      const other = offer([{ at: { region: 'GM0294' }, value: 80 }])
      const publisher = await house.as('GM0294', 'publisher')
      const theirs = await run(await house.as('GM0294', 'officer'), 'GM0294', 'disclosure.propose', other)
      await run(publisher, 'GM0294', 'disclosure.approve', { proposal: theirs['proposal'] })
      const approver = await house.as('AM09', 'publisher')
      await run(approver, 'AM09', 'disclosure.approve', { proposal }, 409)
      await run(approver, 'AM09', 'disclosure.recheck', { proposal })
      await run(approver, 'AM09', 'disclosure.approve', { proposal })
    }))

  test(`a withdrawn publication is no longer shown, and is still in the ledger and known to the gate, on ${app.name}`, () =>
    app.use(async (house) => {
      const publication = await publishWhole(house)
      const reason = { nl: 'verkeerde peildatum', en: 'wrong reference date' }
      const publisher = await house.as('AM09', 'publisher')
      await run(publisher, 'AM09', 'disclosure.withdraw', { publication, reason })
      assert.deepEqual(await asPublic(house.db, (trx) => listPublishedFigures(trx, ['AM09'])), [])
      const events = await asTenant(house.db, 'AM09', (trx) =>
        trx.selectFrom('disclosure.ledger').select(['event', 'rules']).orderBy('seq').execute(),
      )
      assert.deepEqual(
        events.map(({ event }) => event),
        ['proposed', 'checked', 'approved', 'withdrawn'],
      )
      const kept = await asPublic(house.db, (trx) =>
        sql<{ n: number }>`select count(*) as n from disclosure.figure`.execute(trx),
      )
      assert.equal(kept.rows[0]?.n, 4)
    }))

  test(`a publication of another comes in as a file, and counts as known, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const publisher = await as('AM09', 'publisher')
      const file = {
        format: 'maakagenda.publication',
        version: 1,
        id: 'vestigingen-2026',
        organisation: 'CBS',
        title: { nl: 'Vestigingen', en: 'Establishments' },
        publishedAt: '2026-06-01T00:00:00Z',
        method: 'CBS',
        divisionYear: 2026,
        sources: [],
        dimensions: {},
        tables: [{ measure: 'companies', period: '2026-01-01', cells: [{ at: { region: 'GM0222' }, value: 40 }] }],
      }
      await run(publisher, 'AM09', 'disclosure.read-publication', file)
      await run(publisher, 'AM09', 'disclosure.read-publication', file, 409)
      const { proposal } = await run(await as('AM09', 'officer'), 'AM09', 'disclosure.propose', offer(whole))
      await run(publisher, 'AM09', 'disclosure.approve', { proposal })
      const figures = await asPublic(db, (trx) => listPublishedFigures(trx, Object.keys(counts)))
      assert.deepEqual(
        figures.map(({ value }) => value),
        [null, 40, null],
        'the guard must be another now that CBS tells 40',
      )
    }))

  test(`only the gate writes what is published, and only the gate sees secrets, on ${app.name}`, () =>
    app.use(async ({ db }) => {
      const insert = sql`insert into disclosure.withdrawal values ('x', 'x', 'x', 'x')`
      const read = sql`select * from disclosure.watched`
      const fails = (doing: Promise<unknown>) => assert.rejects(doing, /permission denied/)
      await fails(asTenant(db, 'AM09', (trx) => insert.execute(trx)))
      await fails(asPublic(db, (trx) => insert.execute(trx)))
      await fails(asTenant(db, 'AM09', (trx) => read.execute(trx)))
      await fails(asPublic(db, (trx) => read.execute(trx)))
    }))
}
