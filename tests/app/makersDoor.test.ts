import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { makerMandates } from '../../src/instruments/energyhub/makerMandates.ts'
import { brokenAt, type ChainedLine } from '../../src/platform/audit/chain.ts'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import type { AnyDb } from '../../src/platform/http/endpoint.ts'
import { erasureList } from '../../src/register/makersDoor/erasureList.ts'
import { replayErasures } from '../../src/register/makersDoor/forgetMaker.ts'
import { OwnCompany } from '../../src/register/makersDoor/model.ts'
import { entrepreneur } from '../support/entrepreneur.ts'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'
const command = (id: string) => `${base}/commands/register.${id}`

const head =
  'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeentecode;SBI-code;Werkzame personen;Rechtsvorm'
const smid = '99000001;999900000001;Smederij De Wit;Smidsweg;1;9900QX;Voorbeelddorp;GM0222;25.62;1;eenmanszaak'
const bv =
  '99000002;999900000002;Plaatwerk Vos B.V.;Plaatweg;2;9900QY;Voorbeelddorp;GM0222;25.62;17;besloten vennootschap'
const buur = '99000003;999900000003;Buurman B.V.;Plaatweg;3;9900QZ;Voorbeelddorp;GM0222;28.99;5;besloten vennootschap'

function file(jobsOfVos = '17', more = ''): string {
  return [head, smid, bv.replace(';17;', `;${jobsOfVos};`), buur, more].filter(Boolean).join('\r\n')
}

async function numberOf(officer: Call, name: string): Promise<number> {
  const List = z.object({ companies: z.array(z.object({ establishment: z.number(), name: z.string() })) })
  const { companies } = await json(await officer('GET', `${base}/companies`), List)
  const found = companies.find((company) => company.name === name)
  assert.ok(found, `${name} is not in the register`)
  return found.establishment
}

async function own(call: Call, establishment: number) {
  const company = await json(await call('GET', `${base}/own-companies/${establishment}`), OwnCompany)
  return { company, field: (name: string) => company.fields.find(({ field }) => field === name) }
}

async function openWord(officer: Call): Promise<string> {
  const Words = z.object({ words: z.array(z.object({ id: z.string(), name: z.string(), value: z.unknown() })) })
  const { words } = await json(await officer('GET', `${base}/maker-words`), Words)
  return words[0]?.id ?? ''
}

/** Every row of the organisation as text, except the chain itself. */
async function everythingKept(db: AnyDb): Promise<string> {
  const tables = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where obj_description(c.oid) in ('kind: tenant', 'kind: system') and c.relkind = 'r' and n.nspname <> 'pgboss'`.execute(
    db,
  )
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'maak_backup', true)`.execute(trx)
    let all = ''
    for (const { name } of tables.rows) {
      if (name === 'platform.migration' || name === 'disclosure.request') continue
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(trx)
      all += rows.map(({ row }) => `${name} ${row}`).join('\n')
    }
    return all
  })
}

for (const store of testApps()) {
  test(`an entrepreneur sees what is kept of his company and where it came from, and nothing of another, on ${store.name}`, () =>
    store.use(async ({ api, as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file())
      const [vos, neighbour] = [await numberOf(officer, 'Plaatwerk Vos B.V.'), await numberOf(officer, 'Buurman B.V.')]
      const { call, account } = await entrepreneur({ api }, officer, vos)
      const { field } = await own(call, vos)
      assert.deepEqual(field('jobs')?.value, 17)
      assert.equal(field('jobs')?.origin.kind, 'file')
      assert.equal((await call('GET', `${base}/own-companies/${neighbour}`)).status, 404)
      for (const path of ['companies', `companies/${vos}`, 'jobs', 'maker-words', 'imports', 'energy-hubs'])
        assert.equal((await call('GET', `${base}/${path}`)).status, 403, path)
      // A second establishment of the same entrepreneur.
      assert.deepEqual(await (await officer('GET', `${base}/makers`)).json(), {
        makers: [{ account, name: 'Ondernemer' }],
      })
      await officer('POST', `${base}/companies/${neighbour}/makers`, { account })
      assert.equal((await call('GET', `${base}/own-companies/${neighbour}`)).status, 200)
      const csv = await (await call('GET', `${base}/own-companies.csv`)).text()
      assert.match(csv, /Plaatwerk Vos B\.V\.;Werkzame personen;17;Test \(makers\.csv\)/)
      assert.match(await (await call('GET', `${base}/own-companies.json`)).text(), /Buurman/)
      // Taken away, it is away at the next request.
      assert.equal((await officer('POST', command('shut-maker-out'), { establishment: vos, account })).status, 200)
      assert.equal((await call('GET', `${base}/own-companies/${vos}`)).status, 404)
      await officer('POST', command('shut-maker-out'), { establishment: neighbour, account })
      assert.equal((await call('GET', `${base}/own-companies`)).status, 401)
    }))

  test(`what a maker says wins over the next file, until the account manager decides, on ${store.name}`, () =>
    store.use(async ({ api, as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file())
      const vos = await numberOf(officer, 'Plaatwerk Vos B.V.')
      const { call } = await entrepreneur({ api }, officer, vos)
      const say = (jobs: number, version: number) =>
        call(
          'POST',
          command('correct-own-company'),
          { establishment: vos, fields: { jobs }, reason: 'twee erbij' },
          { 'If-Match': `"${version}"` },
        )
      assert.equal((await say(19, 1)).status, 200)
      assert.equal((await say(20, 1)).status, 412, 'who read an older version hears of it')
      await importFile(officer, file('16'), { date: '2026-02-01' })
      const { field } = await own(call, vos)
      assert.deepEqual([field('jobs')?.value, field('jobs')?.origin.kind], [19, 'maker'])
      const first = await openWord(officer)
      assert.equal((await officer('POST', command('accept-maker-word'), { word: first })).status, 200)
      assert.equal((await officer('POST', command('accept-maker-word'), { word: first })).status, 409)
      await importFile(officer, file('15'), { date: '2026-03-01' })
      assert.equal((await own(call, vos)).field('jobs')?.value, 19, 'what was accepted goes on winning')

      await say(300, (await own(call, vos)).company.version)
      const second = await openWord(officer)
      assert.equal((await call('POST', command('accept-maker-word'), { word: second })).status, 403)
      assert.equal(
        (await officer('POST', command('decline-maker-word'), { word: second, answer: 'Dat is de hele groep.' }))
          .status,
        200,
      )
      const after = await own(call, vos)
      assert.equal(after.field('jobs')?.value, 19, 'what stood there before comes back')
      assert.equal(after.company.words.find(({ state }) => state === 'declined')?.answer, 'Dat is de hele groep.')

      await say(21, after.company.version)
      const third = await openWord(officer)
      assert.equal((await call('POST', command('withdraw-own-word'), { word: third })).status, 200)
      assert.equal((await own(call, vos)).field('jobs')?.value, 19)
    }))

  test(`a maker gives and withdraws the mandate for his meter data himself, on ${store.name}`, () =>
    store.use(async ({ api, as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file())
      const [vos, neighbour] = [await numberOf(officer, 'Plaatwerk Vos B.V.'), await numberOf(officer, 'Buurman B.V.')]
      const hub = { fields: { name: 'Plaatweg', year: 2025 }, establishments: [vos, neighbour] }
      assert.equal((await officer('POST', `${base}/commands/energyhub.make-hub`, hub)).status, 200)
      const { call } = await entrepreneur({ api }, officer, vos, 'Vera Vos')
      const mandate = (await own(call, vos)).company.mandates[0]
      assert.ok(mandate && !mandate.stands)
      const where = { establishment: vos, hub: mandate.hub, member: mandate.member }
      const given = { ...where, scope: 'sums', smallGroup: false, until: null }
      assert.equal((await call('POST', command('give-own-mandate'), given)).status, 200)
      assert.equal((await own(call, vos)).company.mandates[0]?.stands, true)
      assert.equal((await call('POST', command('give-own-mandate'), given)).status, 409)
      assert.equal(
        (await call('POST', command('withdraw-own-mandate'), { ...where, establishment: neighbour })).status,
        404,
      )
      assert.equal((await call('POST', command('withdraw-own-mandate'), where)).status, 200)
      assert.equal((await own(call, vos)).company.mandates[0]?.stands, false)
    }))

  test(`a maker stays with his company when it is put together with its older self, and when that is undone, on ${store.name}`, () =>
    store.use(async ({ api, as }) => {
      const officer = await as('GM0222', 'officer')
      const nameless = [head, ';;Lasbedrijf Een;Ambachtstraat;1;7005AB;Voorbeelddorp;GM0222;25.62;12;'].join('\r\n')
      const numbered = nameless.replace(';;Lasbedrijf', '12345671;000012345671;Lasbedrijf')
      await importFile(officer, nameless, { date: '2025-01-01' })
      await importFile(officer, numbered)
      const newcomer = await numberOf(officer, 'Lasbedrijf Een')
      const { call } = await entrepreneur({ api }, officer, newcomer)
      const together = () => officer('POST', command('settle-doubt'), { establishment: newcomer, same: true })
      assert.equal((await together()).status, 200)
      const older = await numberOf(officer, 'Lasbedrijf Een')
      assert.notEqual(older, newcomer)
      assert.equal((await call('GET', `${base}/own-companies/${older}`)).status, 200)
      assert.equal((await officer('POST', command('undo-merge'), { establishment: newcomer })).status, 200)
      assert.equal((await call('GET', `${base}/own-companies/${older}`)).status, 404)
      const said = { establishment: newcomer, fields: { jobs: 13 }, reason: '' }
      await call('POST', command('correct-own-company'), said, { 'If-Match': '"1"' })
      assert.equal((await together()).status, 200)
      assert.equal((await own(call, older)).company.words.length, 1)
      assert.equal(
        (await officer('POST', command('decline-maker-word'), { word: await openWord(officer), answer: 'Nee.' }))
          .status,
        200,
      )
      assert.equal((await own(call, older)).field('jobs')?.value, 12)
      await importFile(officer, `${numbered}\r\n`, { date: '2026-02-01' })
      assert.equal((await own(call, older)).field('jobs')?.value, 12)
    }))

  test(`who asks to be forgotten is gone everywhere, and neither a file nor a backup brings him back, on ${store.name}`, () =>
    store.use(async ({ api, as, db, uploadsFolder }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file())
      const wit = await numberOf(officer, 'Smederij De Wit')
      const { call } = await entrepreneur({ api }, officer, wit, 'Willem de Wit')
      const said = { establishment: wit, fields: { name: 'Smederij De Wit-Jansen' }, reason: 'getrouwd met Jansen' }
      assert.equal((await call('POST', command('correct-own-company'), said, { 'If-Match': '"1"' })).status, 200)
      const { company, field } = await own(call, wit)
      assert.ok(company.soleTrader && field('name')?.personal && !field('jobs')?.personal)
      const traces = /de wit|smidsweg|99000001|999900000001|9900QX.1|Willem|Jansen/i
      assert.match(await everythingKept(db), traces)
      const done = await call('POST', command('forget-me'), { sure: true })
      assert.deepEqual(await done.json(), { companiesWiped: 1 })
      assert.equal((await call('GET', '/v1/me')).status, 401)
      assert.doesNotMatch(await everythingKept(db), traces)

      await importFile(officer, file('18'), { date: '2026-02-01' })
      assert.doesNotMatch(await everythingKept(db), traces)
      const Total = z.object({ total: z.number() })
      assert.equal((await json(await officer('GET', `${base}/companies`), Total)).total, 3, 'he still counts as one')

      // As an older backup would have it: the row is back, and what was known of the erasure is not.
      await asTenant(db, 'GM0222', async (trx) => {
        const back = {
          vestiging: '999900000001',
          kvk: '99000001',
          name_key: 'smederij de wit',
          address_key: '9900QX-1',
        }
        await trx.updateTable('register.establishment').set(back).where('id', '=', wit).execute()
        await trx
          .updateTable('register.record')
          .set({ name: 'Smederij De Wit' })
          .where('establishment', '=', wit)
          .execute()
        await trx.deleteFrom('register.forgotten').execute()
        await trx.deleteFrom('register.forget_key').execute()
      })
      const made = { erasures: erasureList(`${uploadsFolder}/erasures`), mandates: makerMandates }
      assert.equal(await replayErasures(db, made), 1)
      assert.equal(await replayErasures(db, made), 0)
      await importFile(officer, file('18'), { date: '2026-03-01' })
      assert.doesNotMatch(await everythingKept(db), traces)

      const lines = await asTenant(db, 'GM0222', (trx) =>
        trx.selectFrom('platform.audit').selectAll().orderBy('seq').execute(),
      )
      assert.equal(brokenAt(lines as ChainedLine[], lines.length), null) // rows of the chain
    }))
}
