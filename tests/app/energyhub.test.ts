import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { z } from 'zod'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import { listProposals } from '../../src/platform/proposals/proposalStore.ts'
import { hubReads, MeterFilePreview } from '../../src/instruments/energyhub/hubApi.ts'
import { HubDossier, SharedHub } from '../../src/instruments/energyhub/hubDossier.ts'
import { purge } from '../../src/instruments/energyhub/store/purge.ts'
import { demoCsv } from '../../demo/demoCsv.ts'
import { importFile } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'

async function read<S extends z.ZodType>(response: Promise<Response>, schema: S, status = 200): Promise<z.output<S>> {
  const answer = await response
  const text = await answer.text()
  assert.equal(answer.status, status, text.slice(0, 500))
  return schema.parse(JSON.parse(text))
}

async function refused(response: Promise<Response>, status: number): Promise<string> {
  const answer = await response
  const text = await answer.text()
  assert.equal(answer.status, status, text.slice(0, 500))
  return z.object({ code: z.string() }).parse(JSON.parse(text)).code
}

const Any = z.looseObject({})
const Changed = z.object({ hub: z.string(), version: z.int() })

function run(call: Call, id: string, input: unknown, version?: number): Promise<Response> {
  const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return call('POST', `${base}/commands/energyhub.${id}`, input, headers)
}

const member = (name: string, more: object = {}) => ({
  name,
  annualKwh: 200_000,
  importLimitKw: 100,
  exportLimitKw: 0,
  solar: [{ kwp: 150 }],
  ...more,
})

async function makeHub(call: Call, members: readonly object[], fields: object = {}): Promise<string> {
  const input = { fields: { name: 'De Proef', year: 2025, groupExportKw: 0, ...fields }, typed: members }
  return (await read(run(call, 'make-hub', input), Changed)).hub
}

function dossier(call: Call, hub: string): Promise<HubDossier> {
  return read(call('GET', `${base}/energy-hubs/${hub}`), HubDossier)
}

/** A year without clouds as KNMI writes it: hour 12 runs from 11 to 12 UT, and Q is in J/cm2. */
function brightYear(year: number): string {
  const lines = ['# made up', '# STN,YYYYMMDD,   HH,    T,    Q']
  for (let day = Date.UTC(year - 1, 11, 31); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '')
    for (let hour = 1; hour <= 24; hour++) {
      const q = Math.max(0, Math.round(220 * Math.sin(((hour - 5) / 14) * Math.PI)))
      lines.push(`  260,${date},${String(hour).padStart(5)},  100,${String(q).padStart(5)}`)
    }
  }
  return lines.join('\n')
}

/** A year of quarter-hours on a Dutch clock, always so many kWh; the heading as a supplier writes it. */
function meterFile(kwhPerQuarter: number, year = 2025): string {
  const lines = ['Datum en tijd;Verbruik (kWh)']
  for (let utc = Date.UTC(year, 0, 1); utc < Date.UTC(year + 1, 0, 1); utc += 900_000) {
    lines.push(`${new Date(utc).toISOString()};${String(kwhPerQuarter).replace('.', ',')}`)
  }
  return lines.join('\n')
}

async function deliver(call: Call, hub: string, of: string, kwhPerQuarter: number): Promise<Response> {
  const path = `${base}/energy-hubs/${hub}/members/${of}/meter-files?fileName=meter.csv`
  const shown = await read(call('POST', path, meterFile(kwhPerQuarter)), MeterFilePreview, 201)
  assert.equal(shown.refused, null, JSON.stringify(shown.refused))
  return run(call, 'store-series', {
    hub,
    member: of,
    file: shown.file,
    reading: shown.reading,
    kind: 'load',
    year: 2025,
  })
}

const signed = { givenBy: 'D. Directeur', documentDate: '2026-11-01' }

const Filled = z.object({
  answer: z.object({ cost: z.number(), lowerBound: z.number(), gap: z.number(), importKwh: z.number() }),
  case: z.object({ load: z.array(z.number()) }),
  provenance: z.object({ quality: z.string(), notes: z.array(z.string()) }),
})

function askDispatch(call: Call, hub: string, changes: readonly object[] = []) {
  const body = { question: 'energyhub.dispatch', version: 1, subject: { kind: 'hub', code: hub }, changes }
  return read(call('POST', `${base}/ask/energyhub.dispatch`, body), Filled)
}

async function account(call: Call): Promise<string> {
  return (await read(call('GET', '/v1/me'), z.object({ account: z.string() }))).account
}

for (const app of testApps()) {
  test(`a hub of typed companies has its first answer before any file is dropped, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const hub = await makeHub(officer, [member('Een'), member('Twee')])
      const shown = await dossier(officer, hub)
      assert.equal(shown.members.length, 2)
      assert.equal(shown.members[0]?.load.from, 'estimated')
      assert.equal(shown.members[0]?.load.annualKwh?.value, 200_000)
      const { answer, case: given, provenance } = await askDispatch(officer, hub)
      assert.equal(given.load.length, 35_040)
      assert.ok(Math.abs(given.load.reduce((all, kw) => all + kw, 0) / 4 - 400_000) < 50)
      assert.ok(answer.gap <= 1e-6 && answer.lowerBound <= answer.cost + 1e-6)
      assert.equal(provenance.quality, 'estimated')
      const { rows } = await read(officer('GET', `${base}/energy-hubs/${hub}/comparison`), hubReads.comparison.answer)
      assert.deepEqual(
        rows.map(({ scenario }) => scenario.kind),
        ['nothing', 'share', 'battery', 'share-battery', 'night-shift', 'more-solar'],
      )
      const lost = rows.map(({ result }) => result?.curtailedKwh ?? Number.NaN)
      assert.ok(lost.every((kwh) => kwh >= 0))
      const [nothing = 0, share = 0, , both = 0] = lost
      assert.ok(share <= nothing && both <= share && both < nothing, lost.join(' '))
      for (const { result } of rows) assert.ok((result?.gap ?? 1) <= 1e-6)
    }))

  test(`companies come from the register by number and by estate, once, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const hub = await makeHub(officer, [])
      const list = await read(
        officer('GET', `${base}/companies?limit=50`),
        z.object({ companies: z.array(z.looseObject({ establishment: z.int(), estate: z.string().nullable() })) }),
      )
      const estate = list.companies.find((one) => one.estate !== null)?.estate ?? ''
      const added = await read(
        run(officer, 'add-members', { hub, estate }, 1),
        Changed.extend({ members: z.array(z.string()) }),
      )
      assert.ok(added.members.length > 1)
      const one = (await dossier(officer, hub)).members[0]
      assert.ok(one?.establishment && one.sbi)
      const again = await read(
        run(officer, 'add-members', { hub, establishments: [one.establishment] }, added.version),
        Changed.extend({ members: z.array(z.string()) }),
      )
      assert.deepEqual(again.members, [])
      assert.equal(
        await refused(run(officer, 'add-members', { hub, establishments: [999_999] }, again.version), 422),
        'no-such-company',
      )
    }))

  test(`two people who change one hub hear of each other, and a deleted hub comes back, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const reader = await as('GM0222', 'reader')
      const admin = await as('GM0222', 'admin')
      const stranger = await as('GM0197', 'officer')
      const hub = await makeHub(officer, [member('Een')])
      assert.equal(
        await refused(run(officer, 'edit-hub', { hub, fields: { name: 'Anders' } }), 428),
        'version-required',
      )
      const { version } = await read(run(officer, 'edit-hub', { hub, fields: { name: 'Anders' } }, 1), Changed)
      assert.equal(version, 2)
      assert.equal(
        await refused(run(officer, 'edit-hub', { hub, fields: { name: 'Nog anders' } }, 1), 412),
        'stale-version',
      )
      assert.equal((await dossier(reader, hub)).name, 'Anders')
      assert.equal((await dossier(reader, hub)).groupExportKw, 0)
      await refused(run(reader, 'edit-hub', { hub, fields: { name: 'Van mij' } }, 2), 403)
      await refused(admin('GET', `${base}/energy-hubs/${hub}`), 403)
      await refused(stranger('GET', `${base}/energy-hubs/${hub}`), 404)
      await refused(stranger('GET', `/v1/organisations/GM0197/energy-hubs/${hub}`), 404)
      const ask = { question: 'energyhub.dispatch', version: 1, subject: { kind: 'hub', code: hub } }
      await refused(admin('POST', `${base}/ask/energyhub.dispatch`, ask), 404)
      await refused(stranger('POST', '/v1/organisations/GM0197/ask/energyhub.dispatch', ask), 404)
      await read(run(officer, 'delete-hub', { hub }, 2), Changed)
      await refused(officer('GET', `${base}/energy-hubs/${hub}`), 404)
      const gone = await read(officer('GET', `${base}/energy-hubs?deleted=true`), hubReads.list.answer)
      assert.deepEqual(
        gone.hubs.map(({ id }) => id),
        [hub],
      )
      await read(run(officer, 'restore-hub', { hub }), Changed)
      assert.equal((await dossier(officer, hub)).members.length, 1)
    }))

  test(`without a mandate nobody delivers for a company, and the maker alone sees his own series, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const maker = await as('GM0222', 'reader')
      const other = await as('GM0222', 'reader')
      const hub = await makeHub(officer, [member('Een', { maker: await account(maker) }), member('Twee')])
      const [one, two] = (await dossier(officer, hub)).members
      assert.ok(one && two)
      const path = `${base}/energy-hubs/${hub}/members/${two.id}/meter-files?fileName=m.csv`
      assert.equal(await refused(officer('POST', path, meterFile(1)), 403), 'needs-mandate')
      assert.equal(await refused(other('POST', path, meterFile(1)), 404), 'not-found')
      const { series } = await read(
        deliver(maker, hub, one.id, 5),
        z.object({ series: z.object({ id: z.string(), kwh: z.number() }) }),
      )
      assert.equal(Math.round(series.kwh), 175_200)
      const own = (await dossier(maker, hub)).members[0]
      assert.equal(own?.load.from, 'measured')
      const seriesPath = `${base}/energy-hubs/${hub}/members/${one.id}/series/${series.id}`
      assert.equal((await read(maker('GET', seriesPath), hubReads.series.answer)).kw.length, 35_040)
      for (const call of [officer, other]) {
        const seen = (await dossier(call, hub)).members[0]
        assert.equal(seen?.load.from, 'estimated')
        assert.equal(seen?.load.isHidden, true)
        assert.deepEqual(seen?.load.series, [])
        await refused(call('GET', seriesPath), 404)
        const { case: given } = await askDispatch(call, hub)
        assert.ok(Math.abs(given.load.reduce((all, kw) => all + kw, 0) / 4 - 400_000) < 50)
      }
      const { case: given } = await askDispatch(maker, hub)
      assert.ok(Math.abs(given.load.reduce((all, kw) => all + kw, 0) / 4 - 375_200) < 50)
    }))

  test(`sums hold the measured series of five companies and of no fewer, unless each agreed, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']
      const hub = await makeHub(
        officer,
        names.map((name) => member(name)),
      )
      const { members } = await dossier(officer, hub)
      const total = async () => (await askDispatch(officer, hub)).case.load.reduce((all, kw) => all + kw, 0) / 4
      for (const [at, { id }] of members.entries()) {
        await read(run(officer, 'give-mandate', { hub, member: id, scope: 'sums', ...signed }), Any)
        await read(deliver(officer, hub, id, 1), Any)
        const { sums } = await dossier(officer, hub)
        assert.equal(sums.why, at < 4 ? 'fewer-than-five' : 'enough-members')
        const kwh = await total()
        assert.ok(Math.abs(kwh - (at < 4 ? 1_000_000 : 5 * 35_040)) < 100, `${at + 1} measured: ${kwh}`)
      }
      const hubAsk = { question: 'energyhub.hub', version: 1, subject: { kind: 'hub', code: hub } }
      const alone = await read(
        officer('POST', `${base}/ask/energyhub.hub`, hubAsk),
        z.object({ case: z.object({ companies: z.array(z.object({ load: z.array(z.number()) })) }) }),
      )
      for (const { load } of alone.case.companies) {
        assert.ok(
          Math.abs(load.reduce((all, kw) => all + kw, 0) / 4 - 200_000) < 50,
          'a question per company sees estimates',
        )
      }
      const first = members[0]?.id ?? ''
      const withdrawn = await read(
        run(officer, 'withdraw-mandate', { hub, member: first }),
        z.object({ erasedSeries: z.int(), endedLinks: z.int() }),
      )
      assert.equal(withdrawn.erasedSeries, 1)
      assert.ok(Math.abs((await total()) - 1_000_000) < 100, 'from the moment of withdrawal')
      const seen = (await dossier(officer, hub)).members[0]
      assert.equal(seen?.load.wasWithdrawn, true)
      const events = await read(officer('GET', `${base}/energy-hubs/${hub}/events`), hubReads.events.answer)
      assert.equal(events.events.filter(({ kind }) => kind === 'mandate-given').length, 5)
      assert.ok(events.events.some(({ kind, about }) => kind === 'mandate-withdrawn' && about === 'Een'))
    }))

  test(`an officer sees a series when the mandate says so, and records who signed it, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const reader = await as('GM0222', 'reader')
      const hub = await makeHub(officer, [member('Een')])
      const [one] = (await dossier(officer, hub)).members
      const give = { hub, member: one?.id, scope: 'series' }
      assert.equal(await refused(run(officer, 'give-mandate', give), 422), 'needs-document')
      await refused(run(reader, 'give-mandate', { ...give, ...signed }), 404)
      await read(run(officer, 'give-mandate', { ...give, ...signed }), Any)
      assert.equal(await refused(run(officer, 'give-mandate', { ...give, ...signed }), 409), 'mandate-stands')
      await read(deliver(officer, hub, one?.id ?? '', 2), Any)
      assert.equal((await dossier(officer, hub)).members[0]?.load.from, 'measured')
      assert.equal((await dossier(reader, hub)).members[0]?.load.from, 'estimated')
      await read(run(officer, 'withdraw-mandate', { hub, member: one?.id }), Any)
      assert.equal((await dossier(officer, hub)).members[0]?.load.series.length, 0)
    }))

  test(`a meter file is shown, corrected and remembered, and one with personal data is refused, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const hub = await makeHub(officer, [member('Een'), member('Twee')])
      const [one, two] = (await dossier(officer, hub)).members
      for (const { id } of [one, two].flatMap((each) => (each ? [each] : []))) {
        await read(run(officer, 'give-mandate', { hub, member: id, scope: 'series', ...signed }), Any)
      }
      const files = (id: string | undefined) => `${base}/energy-hubs/${hub}/members/${id}/meter-files`
      const text = meterFile(2).replace('Verbruik (kWh)', 'Verbruik')
      const shown = await read(officer('POST', `${files(one?.id)}?fileName=m.csv`, text), MeterFilePreview, 201)
      assert.ok(shown.reading)
      const reading = { ...shown.reading, unit: 'kWh' }
      const store = { hub, member: one?.id, file: shown.file, reading, kind: 'load', year: 2025 }
      if (shown.reading['unit'] !== 'kWh')
        assert.equal(await refused(run(officer, 'store-series', store), 409), 'look-first')
      const corrected = await read(
        officer('POST', `${files(one?.id)}/${shown.file}/preview`, { reading }),
        MeterFilePreview,
      )
      assert.equal(Math.round(corrected.kwh ?? 0), 70_080)
      await read(run(officer, 'store-series', { ...store, reading: corrected.reading }), Any)
      const again = await read(officer('POST', `${files(two?.id)}?fileName=n.csv`, text), MeterFilePreview, 201)
      assert.equal(again.isRemembered, true)
      assert.equal(again.reading?.['unit'], 'kWh')
      const personal = text
        .replace('Datum en tijd;Verbruik', 'Datum en tijd;Verbruik;BSN')
        .replaceAll(/;2$/gm, ';2;123456782')
      assert.equal(await refused(officer('POST', `${files(two?.id)}?fileName=p.csv`, personal), 422), 'personal-data')
    }))

  test(`a link shows sums until it is revoked, expires, or a mandate it rests on is withdrawn, on ${app.name}`, () =>
    app.use(async ({ as, anonymous }) => {
      const officer = await as('GM0222', 'officer')
      const small = await makeHub(officer, [member('Een'), member('Twee')])
      const scenario = async (hub: string) =>
        (
          await read(
            run(officer, 'save-scenario', {
              hub,
              name: 'Samen',
              kind: 'share-battery',
              changes: [
                { path: '/batteryKw', value: 100 },
                { path: '/batteryKwh', value: 200 },
              ],
            }),
            z.object({ scenario: z.string() }),
          )
        ).scenario
      const share = (hub: string, saved: string, expiresOn = '2027-01-31') =>
        run(officer, 'share-hub', { hub, title: 'Voor de vergadering', scenarios: [saved], expiresOn })
      assert.equal(await refused(share(small, await scenario(small)), 422), 'too-few-members')

      const hub = await makeHub(
        officer,
        ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map((name) => member(`KANARIE ${name}`)),
      )
      const saved = await scenario(hub)
      const { members } = await dossier(officer, hub)
      for (const { id } of members) {
        await read(run(officer, 'give-mandate', { hub, member: id, scope: 'sums', ...signed }), Any)
        await read(deliver(officer, hub, id, 1), Any)
      }
      assert.equal(await refused(share(hub, saved, '2026-11-01'), 422), 'bad-expiry')
      const Link = z.object({ link: z.string(), token: z.string() })
      const first = await read(share(hub, saved), Link)
      const second = await read(share(hub, saved), Link)
      const shown = await anonymous('GET', `/v1/shared-hubs/${first.token}`)
      const text = await shown.text()
      assert.ok(!text.includes('KANARIE'), 'a link names no company')
      const body = SharedHub.parse(JSON.parse(text))
      assert.equal(body.measuredMembers, 5)
      assert.equal(body.scenarios[0]?.result.batteryKwh, 200)
      await refused(anonymous('GET', `/v1/shared-hubs/${'a'.repeat(43)}`), 404)
      await read(run(officer, 'revoke-share', { link: first.link }), Any)
      assert.equal(await refused(anonymous('GET', `/v1/shared-hubs/${first.token}`), 410), 'revoked')
      assert.equal((await anonymous('GET', `/v1/shared-hubs/${second.token}`)).status, 200)
      const withdrawn = await read(
        run(officer, 'withdraw-mandate', { hub, member: members[0]?.id }),
        z.object({ endedLinks: z.int() }),
      )
      assert.equal(withdrawn.endedLinks, 1)
      assert.equal(await refused(anonymous('GET', `/v1/shared-hubs/${second.token}`), 410), 'mandate-withdrawn')
      const { links } = await read(officer('GET', `${base}/energy-hubs/${hub}/share-links`), hubReads.links.answer)
      assert.deepEqual(new Set(links.map(({ endedWhy }) => endedWhy)), new Set(['revoked', 'mandate-withdrawn']))
    }))

  test(`a shared link cannot be asked for without end, on ${app.name}`, () =>
    app.use(async ({ anonymous }) => {
      const statuses = []
      for (let k = 0; k < 31; k++) statuses.push((await anonymous('GET', `/v1/shared-hubs/${'b'.repeat(43)}`)).status)
      assert.deepEqual([statuses[29], statuses[30]], [404, 429])
    }))

  test(`a scenario goes to the agenda with its effect, its cost and the rules in its way, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      const hub = await makeHub(officer, [member('Een'), member('Twee')])
      const { scenario } = await read(
        run(officer, 'save-scenario', {
          hub,
          name: 'Samen',
          kind: 'custom',
          changes: [
            { path: '/battery', value: true },
            { path: '/batteryKw', value: 50 },
            { path: '/batteryKwh', value: 100 },
          ],
        }),
        z.object({ scenario: z.string() }),
      )
      await read(run(officer, 'propose', { hub, scenario, title: 'Een batterij op De Proef' }), Any)
      const [sent] = await asTenant(db, 'GM0222', (trx) => listProposals(trx, 'GM0222'))
      assert.equal(sent?.proposal.askOfMission, 'local-storage')
      assert.ok((sent?.proposal.effect?.value ?? 0) < 0, 'less solar power is lost')
      assert.equal(sent?.proposal.costEuro, 150 * 50 + 350 * 100)
      assert.match(sent?.proposal.obligation ?? '', /PGS 37-1/)
      const { obligations } = await read(
        officer('GET', `${base}/energy-hubs/${hub}/obligations?scenario=${scenario}&language=en`),
        hubReads.obligations.answer,
      )
      assert.ok(obligations.every(({ source, article }) => source !== '' && article !== ''))
      const { steps } = await read(
        officer('GET', `${base}/energy-hubs/${hub}/checklist?start=2026-11-23`),
        hubReads.checklist.answer,
      )
      assert.equal(steps[0]?.by, '2026-12-21')
    }))

  test(`a hub leaves as two pages, as a schedule and as ESDL, and comes back from ESDL, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const reader = await as('GM0222', 'reader')
      const hub = await makeHub(officer, [member('Een'), member('Twee')], {
        batteries: [{ name: 'Blok', powerKw: 50, energyKwh: 100 }],
      })
      const file = (name: string) => reader('GET', `${base}/energy-hubs/${hub}/files/${name}?language=nl`)
      const pdf = Buffer.from(await (await file('summary.pdf')).arrayBuffer())
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
      assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 2, 'a meeting gets two pages')
      const word = await file('summary.docx')
      assert.equal(word.headers.get('content-disposition'), 'attachment; filename="energiehub-summary.docx"')
      const parts = unzipSync(new Uint8Array(await word.arrayBuffer()))
      const text = Buffer.from(parts['word/document.xml'] ?? []).toString()
      assert.match(text, /Energiehub in het kort/)
      assert.match(
        text,
        /w:pStyle w:val="Heading1"/,
        'the headings are styles, so that Word can make a table of contents',
      )
      const lines = (await (await file('schedule.csv')).text()).trimEnd().split('\r\n')
      assert.equal(lines.length, 35_041)
      const [begin, load, sun, drawn, fedIn, charge, discharge, , lost] = (lines[20_000] ?? '').split(';')
      assert.match(begin ?? '', /^2025-07-\d\dT\d\d:\d\dZ$/)
      const kw = (text: string | undefined) => Number((text ?? '').replace(',', '.'))
      const balance = kw(drawn) - kw(fedIn) - kw(load) + kw(sun) - kw(lost) - kw(charge) + kw(discharge)
      assert.ok(Math.abs(balance) < 0.01, `${lines[20_000]}`)
      assert.equal((await file('summary.exe')).status, 404)
      const esdl = await (await reader('GET', `${base}/energy-hubs/${hub}/esdl`)).text()
      const back = await read(officer('POST', `${base}/energy-hubs/esdl`, esdl), hubReads.readEsdl.answer)
      assert.deepEqual(
        back.typed.map(({ name, annualKwh }) => [name, annualKwh]),
        [
          ['Een', 200_000],
          ['Twee', 200_000],
        ],
      )
      assert.equal(back.fields.batteries[0]?.energyKwh, 100)
      await read(run(officer, 'make-hub', { fields: back.fields, typed: back.typed }), Changed)
      assert.equal((await officer('POST', `${base}/energy-hubs/esdl`, '<html/>')).status, 422)
    }))

  test(`the sun of a real year is dropped, counts, and is taken back, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const hub = await makeHub(officer, [member('Een')])
      const path = `${base}/energy-hubs/${hub}/sun-files?fileName=uurgeg.txt`
      assert.equal(await refused(officer('POST', path, 'Datum;Verbruik\n1;2'), 422), 'no-weather-rows')
      assert.equal((await dossier(officer, hub)).sunFile, null)
      const before = await dossier(officer, hub)
      const { file } = await read(officer('POST', path, brightYear(2025)), hubReads.uploadSunFile.answer, 201)
      assert.deepEqual([file.kind, file.station, file.year], ['knmi', 260, 2025])
      assert.ok(file.partMissing < 0.001, `${file.partMissing}`)
      assert.equal((await dossier(officer, hub)).sunFile, null, 'a file that was only delivered does not count')
      const Chosen = Changed.extend({ before: z.string().nullable() })
      const use = (id: string | null, version: number) =>
        read(run(officer, 'use-sun-file', { hub, file: id }, version), Chosen)
      const chosen = await use(file.id, before.version)
      const after = await dossier(officer, hub)
      assert.equal(after.sunFile?.id, file.id)
      const yieldOf = ({ members }: HubDossier) => members[0]?.sun.annualKwh?.value ?? 0
      assert.ok(yieldOf(after) > 1.2 * yieldOf(before), `${yieldOf(after)} after ${yieldOf(before)}`)
      const sums = await read(officer('GET', `${base}/energy-hubs/${hub}/sums`), hubReads.sums.answer)
      const sunKwh = sums.pv.reduce((all, kw) => all + kw / 4, 0) + sums.lostBehindOwnLimitsKwh
      assert.ok(Math.abs(sunKwh / yieldOf(after) - 1) < 0.01, `${sunKwh} in the case, ${yieldOf(after)} on the page`)
      const back = await use(null, chosen.version)
      assert.equal(back.before, file.id)
      assert.equal(yieldOf(await dossier(officer, hub)), yieldOf(before))
    }))

  test(`nobody makes himself the maker of a company, and a maker with series keeps his place, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const colleague = await as('GM0222', 'officer')
      const maker = await as('GM0222', 'reader')
      const self = await account(officer)
      const typed = [member('Een', { maker: self })]
      assert.equal(await refused(run(officer, 'make-hub', { fields: { name: 'Van mij' }, typed }), 422), 'not-yourself')
      const hub = await makeHub(officer, [member('Een', { maker: await account(maker) })])
      const [one] = (await dossier(officer, hub)).members
      const edit = (call: Call, who: string | null) =>
        run(call, 'edit-member', { hub, member: one?.id, fields: { maker: who } }, 1)
      assert.equal(await refused(edit(officer, self), 422), 'not-yourself')
      await read(deliver(maker, hub, one?.id ?? '', 3), Any)
      assert.equal(await refused(edit(colleague, self), 409), 'maker-has-series')
      await read(run(maker, 'give-mandate', { hub, member: one?.id, scope: 'series' }), Any)
      assert.equal((await dossier(officer, hub)).members[0]?.load.from, 'measured')
      await read(run(maker, 'withdraw-mandate', { hub, member: one?.id }), Any)
      assert.equal((await dossier(officer, hub)).members[0]?.load.from, 'estimated')
      assert.equal((await dossier(maker, hub)).members[0]?.load.from, 'measured', 'his own series stays his')
      const { provenance } = await askDispatch(officer, hub)
      assert.ok(provenance.notes.includes('mandates-withdrawn/1'))
    }))

  test(`what may not be kept is purged: old files, run-out mandates, hubs deleted a month ago, on ${app.name}`, () =>
    app.use(async ({ as, db, now }) => {
      const officer = await as('GM0222', 'officer')
      const hub = await makeHub(officer, [member('Een'), member('Twee')])
      const [one, two] = (await dossier(officer, hub)).members
      const until = '2026-12-01'
      await read(run(officer, 'give-mandate', { hub, member: one?.id, scope: 'sums', until, ...signed }), Any)
      await read(run(officer, 'give-mandate', { hub, member: two?.id, scope: 'sums', ...signed }), Any)
      await read(deliver(officer, hub, one?.id ?? '', 1), Any)
      await read(deliver(officer, hub, two?.id ?? '', 2), Any)
      await officer('POST', `${base}/energy-hubs/${hub}/members/${two?.id}/meter-files?fileName=x.csv`, meterFile(3))
      const counts = async (days: number) => {
        const later = new Date(now().getTime() + days * 86_400_000)
        return asTenant(db, 'GM0222', async (trx) => {
          await purge(trx, 'GM0222', later)
          const { rows } = await sql<{ series: number; blobs: number; files: number }>`
            select (select count(*) from energyhub.series) as series,
              (select count(*) from energyhub.series_blob) as blobs,
              (select count(*) from energyhub.meter_file) as files`.execute(trx)
          return rows[0]
        })
      }
      assert.deepEqual(await counts(0), { series: 2, blobs: 2, files: 1 })
      assert.deepEqual(await counts(2), { series: 2, blobs: 2, files: 0 })
      assert.deepEqual(await counts(12), { series: 1, blobs: 1, files: 0 })
      await read(run(officer, 'delete-hub', { hub }, 1), Changed)
      assert.deepEqual(await counts(29), { series: 1, blobs: 1, files: 0 })
      assert.deepEqual(await counts(31), { series: 0, blobs: 0, files: 0 })
    }))
}
