import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { z } from 'zod'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import { importerVersion } from '../../src/register/companies/importCompanies.ts'
import { importFile, json } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

const header = 'Bedrijf;Vestigingsnummer;Gemeentecode;SBI;Rechtsvorm;WP'
const plaat = 'Plaatwerk Nergens;999900000001;GM0222;25.62;Besloten vennootschap;17'
const draai = 'Draaierij Fictief;999900000002;GM0222;25.62;Eenmanszaak;1'

function file(...lines: string[]): string {
  return `${[header, ...lines].join('\r\n')}\r\n`
}

const base = '/v1/organisations/GM0222'
const Uploaded = z.object({ id: z.string() })
const Surveyed = z.object({
  survey: z.object({ profile: z.unknown() }),
  saved: z.unknown(),
  layouts: z.array(z.looseObject({ id: z.string(), own: z.boolean() })),
})

for (const app of testApps()) {
  test(`the privacy gate marks a sole trader, whose record is personal data, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file(plaat, draai))
      const marked = await asTenant(db, 'GM0222', (trx) =>
        trx.selectFrom('register.record').select(['name', 'sole_trader']).orderBy('line').execute(),
      )
      assert.deepEqual(marked, [
        { name: 'Plaatwerk Nergens', sole_trader: false },
        { name: 'Draaierij Fictief', sole_trader: true },
      ])
    }))

  test(`a mapping that an organisation confirmed comes back for the next file with that header, and for no other organisation, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const [officer, other] = [await as('GM0222', 'officer'), await as('GM0197', 'officer')]
      const savedFor = async (call: typeof officer, organisation: string, content: string) => {
        const at = `/v1/organisations/${organisation}/uploads`
        const { id } = await json(await call('POST', `${at}?fileName=next.csv`, content), Uploaded)
        return json(await call('GET', `${at}/${id}/survey`), Surveyed)
      }
      const first = await savedFor(officer, 'GM0222', file(plaat))
      assert.equal(first.saved, null)
      await importFile(officer, file(plaat))
      const next = await savedFor(officer, 'GM0222', file(plaat, draai))
      assert.deepEqual(next.saved, first.survey.profile)
      const changed = await savedFor(officer, 'GM0222', file(plaat).replace('WP', 'Banen'))
      assert.equal(changed.saved, null)
      assert.equal((await savedFor(other, 'GM0197', file(plaat))).saved, null)
      const own = next.layouts.find((layout) => layout.own)
      const forget = (call: typeof officer, organisation: string) =>
        call('POST', `/v1/organisations/${organisation}/commands/register.delete-mapping`, { mapping: own?.id })
      assert.equal((await forget(other, 'GM0197')).status, 404)
      assert.equal((await forget(officer, 'GM0222')).status, 200)
      assert.equal((await savedFor(officer, 'GM0222', file(plaat))).saved, null, 'deleted')
    }))

  test(`the refused rows can be downloaded as CSV: row, column, what is there and a sentence, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { outcome } = await importFile(officer, file(plaat, draai.replace('25.62', '99.99')))
      const report = await officer('GET', `${base}/imports/${outcome.import}/refusals.csv`)
      const text = Buffer.from(await report.arrayBuffer()).toString() // `text()` would drop the mark of the encoding
      const [names, row] = text.split('\r\n')
      assert.equal(names, '\ufeffRegel;Kolom;Staat er;Waarom niet')
      assert.match(row ?? '', /^3;SBI;99\.99;"Code 99\.99 bestaat niet in SBI 2008/)
    }))

  test(`an import keeps its provenance: source, file, sha256, dates, versions, who and when, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      const { outcome } = await importFile(officer, file(plaat), { name: 'makers-2026.csv' })
      const row = await asTenant(db, 'GM0222', (trx) =>
        trx.selectFrom('register.import').selectAll().where('id', '=', outcome.import).executeTakeFirstOrThrow(),
      )
      const { file_name, sha256, reference_date, sbi_version, division_year, importer_version, source } = row
      assert.deepEqual(
        { file_name, sha256, reference_date, sbi_version, division_year, importer_version, source },
        {
          file_name: 'makers-2026.csv',
          sha256: createHash('sha256').update(file(plaat)).digest('hex'),
          reference_date: '2026-01-01',
          sbi_version: '2008',
          division_year: 2026,
          importer_version: importerVersion,
          source: { title: 'Test', sample: false },
        },
      )
      const Me = z.object({ account: z.string() })
      const { account } = await json(await officer('GET', '/v1/me'), Me)
      assert.equal(row.created_by, account)
      assert.ok(row.created_at && row.current_at)
    }))

  test(`a source may become public only when somebody said so, and the file tells it, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const Told = z.object({ import: z.looseObject({ source: z.object({ mayBePublic: z.boolean().optional() }) }) })
      const told = async (id: string) =>
        (await json(await officer('GET', `/v1/organisations/GM0222/imports/${id}`), Told)).import.source.mayBePublic
      const silent = await importFile(officer, file(plaat))
      assert.equal(await told(silent.outcome.import), undefined)
      const agreed = await importFile(officer, file(draai), { parameters: { mayBePublic: true } })
      assert.equal(await told(agreed.outcome.import), true)
    }))

  test(`a newer file of the same date supersedes, and the earlier one stays readable, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const earlier = await importFile(officer, file(plaat, draai.replace('25.62', '99.99')))
      await importFile(officer, file(plaat, draai))
      const Import = z.object({
        import: z.object({ status: z.string(), books: z.object({ stored: z.number() }) }),
        refusals: z.array(z.unknown()),
      })
      const found = await json(await officer('GET', `${base}/imports/${earlier.outcome.import}`), Import)
      assert.deepEqual([found.import.status, found.import.books.stored, found.refusals.length], ['superseded', 1, 1])
    }))
}
