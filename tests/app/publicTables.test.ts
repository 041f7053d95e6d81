import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { importFile, json } from '../support/importing.ts'
import { cbsCsv, cbsMetadata, importTable, sbiCsv } from '../support/publicTables.ts'
import { type Call, testApps } from '../support/testApp.ts'

const statline = '81575NED_UntypedDataSet_01022026_101500.csv'
const rows = [
  ['307500', 'GM0222', '2026JJ00', '340'],
  ['307500', 'GM1705', '2026JJ00', '.'],
  ['T001081', 'GM0222', '2026JJ00', '6120'],
  ['301000', 'GM0222', '2026JJ00', '95'],
  ['307500', 'GM0222', '2025JJ00', '335'],
] as const

const Tables = z.object({
  tables: z.array(
    z
      .object({
        id: z.string(),
        retrieved: z.string(),
        periods: z.array(z.string()),
        rows: z.number(),
        licence: z.string(),
        unit: z.string().nullable(),
        unitFrom: z.string().nullable(),
      })
      .loose(),
  ),
})

async function tables(call: Call) {
  return (await json(await call('GET', '/v1/organisations/GM0222/public-tables'), Tables)).tables
}

for (const app of testApps()) {
  test(`the dataset of CBS as StatLine gives it is taken over with table, periods, day and licence, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const admin = await as('GM0222', 'admin')
      const job = await importTable(admin, 'import-cbs', statline, cbsCsv(rows))
      assert.equal(job.error, null)
      const [table] = await tables(admin)
      assert.deepEqual(
        [table?.id, table?.retrieved, table?.periods, table?.rows, table?.licence],
        ['81575NED', '2026-02-01', ['2025JJ00', '2026JJ00'], 4, 'CC BY 4.0'],
      )
      await importTable(admin, 'import-cbs', statline, cbsCsv(rows.slice(0, 2)))
      assert.deepEqual(
        (await tables(admin)).map(({ rows: kept }) => kept),
        [2],
      )
    }))

  test(`the unit in the metadata of CBS counts, stands with the table, and no other unit is guessed, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const both = await as('GM0222', 'admin', 'officer')
      const unitOf = async () => (await tables(both)).map(({ unit, unitFrom }) => [unit, unitFrom])
      await importTable(both, 'import-cbs', statline, cbsCsv(rows))
      assert.deepEqual(await unitOf(), [['aantal', 'program']])
      const given = (content: string, name = '81575NED_metadata.csv') =>
        importTable(both, 'import-cbs', statline, cbsCsv(rows), {}, { name, content })
      assert.equal((await given(cbsMetadata('Vestigingen_1', 'x 1 000'))).error, null)
      assert.deepEqual(await unitOf(), [['x 1 000', 'metadata']])
      const companies =
        'Vestigingsnummer;Handelsnaam;Gemeente;SBI;Werkzame personen\r\n000000000001;A;Doetinchem;2562;12\r\n'
      await importFile(both, companies)
      const ask = { question: 'atlas.compare', version: 1, subject: { kind: 'place', code: 'GM0222' } }
      const { answer } = await json(await both('POST', '/v1/organisations/GM0222/ask/atlas.compare', ask), Compare)
      assert.equal(answer.industry.establishments, 340_000)
      const share = await given(cbsMetadata('Vestigingen_1', '%'))
      assert.equal(share.error?.code, 'cbs-unit')
      assert.match(share.error?.detail.nl ?? '', /staat tabel 81575NED in "%"\. Dat is geen aantal/)
      assert.equal((await given(cbsMetadata('Banen_1', 'aantal'))).error?.code, 'cbs-not-its-metadata')
      assert.equal((await given('<html>', 'metadata.json')).error?.code, 'cbs-not-its-metadata')
      assert.deepEqual(await unitOf(), [['x 1 000', 'metadata']])
      const codes = { value: [{ Identifier: 'M000200', Title: 'Vestigingen', Unit: 'aantal', Decimals: 0 }] }
      assert.equal((await given(JSON.stringify(codes), 'MeasureCodes.json')).error, null)
      assert.deepEqual(await unitOf(), [['aantal', 'metadata']])
    }))

  test(`recorded pages of the service of CBS are taken over, and half of an answer is not, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const admin = await as('GM0222', 'admin')
      const context = 'https://datasets.cbs.nl/odata/v1/CBS/81575NED/$metadata#Observations'
      const at = { Measure: 'M000200', ValueAttribute: 'None', StringValue: null, Perioden: '2026JJ00' }
      const one = { ...at, Id: 0, Value: 340, BedrijfstakkenBranchesSBI2008: '307500', RegioS: 'GM0222' }
      const two = { ...at, Id: 1, Value: null, BedrijfstakkenBranchesSBI2008: '307500', RegioS: 'GM0017' }
      const measure = { Identifier: 'M000200', Title: 'Vestigingen', Unit: 'x 1 000', Decimals: 0, DataType: 'Long' }
      const first = { '@odata.context': context, value: [one], '@odata.nextLink': `${context}?$skip=1` }
      const last = { '@odata.context': context, value: [two] }
      const whole = await importTable(admin, 'import-cbs', 'cbs-81575NED.json', JSON.stringify([first, last]))
      assert.equal(whole.error, null)
      assert.deepEqual(
        (await tables(admin)).map(({ rows: kept }) => kept),
        [2],
      )
      const codes = { '@odata.context': context.replace('Observations', 'MeasureCodes'), value: [measure] }
      await importTable(admin, 'import-cbs', 'cbs-81575NED.json', JSON.stringify([codes, first, last]))
      assert.deepEqual(
        (await tables(admin)).map(({ unit, unitFrom }) => [unit, unitFrom]),
        [['x 1 000', 'metadata']],
      )
      const half = await importTable(admin, 'import-cbs', 'cbs-81575NED.json', JSON.stringify(first))
      assert.equal(half.error?.code, 'cbs-more-pages')
      const selected = { value: [{ RegioS: 'GM0222', Value: 340 }] }
      const poor = await importTable(admin, 'import-cbs', '81575NED.json', JSON.stringify(selected))
      assert.equal(poor.error?.code, 'cbs-bad-json')
      assert.deepEqual(
        (await tables(admin)).map(({ rows: kept }) => kept),
        [2],
      )
    }))

  test(`a file that is not the dataset is refused with what to fetch instead, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const admin = await as('GM0222', 'admin')
      const display = 'Bedrijfstakken;Regio;Perioden;Vestigingen\r\nC Industrie;Doetinchem;2026;340\r\n'
      const refusal = async (name: string, content: string, parameters = {}) =>
        (await importTable(admin, 'import-cbs', name, content, parameters)).error
      const shown = await refusal('81575NED.csv', display)
      assert.equal(shown?.code, 'cbs-not-the-dataset')
      assert.match(shown?.detail.nl ?? '', /onbewerkte dataset als CSV \(de eerste kolom heet ID\)/)
      assert.equal((await refusal('vestigingen.csv', cbsCsv(rows)))?.code, 'cbs-which-table')
      assert.equal(await refusal('vestigingen.csv', cbsCsv(rows), { table: '81575NED' }), null)
      assert.equal((await refusal('81578NED.csv', cbsCsv(rows)))?.code, 'cbs-other-table')
      assert.equal((await refusal('81575NED.csv', cbsCsv([rows[3]])))?.code, 'cbs-nothing')
      const comma = await refusal('81575NED.csv', cbsCsv([rows[0], ['307500', 'GM0200', '2026JJ00', '1,5']]))
      assert.equal(comma?.code, 'cbs-value')
      assert.match(comma?.detail.nl ?? '', /^regel 3: "1,5" .* Er is niets overgenomen\.$/)
    }))

  test(`a table holds for all organisations, so an officer cannot bring one in, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const upload = '00000000-0000-4000-8000-000000000000'
      const response = await officer('POST', '/v1/organisations/GM0222/commands/register.import-cbs', { upload })
      assert.equal(response.status, 403)
    }))

  test(`with the finer codes of SBI 2025 a company gets its title, and a code that is not there is refused, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const both = await as('GM0222', 'admin', 'officer')
      const head = 'Vestigingsnummer;Handelsnaam;Gemeente;SBI;Werkzame personen'
      const company = (number: number, sbi: string) => `00000000000${number};Lasbedrijf ${number};Doetinchem;${sbi};12`
      const file = [head, company(1, '25991'), company(2, '25.99.8'), company(3, '01991'), ''].join('\r\n')
      const without = await importFile(both, file, { sbi: '2025' })
      assert.deepEqual([without.outcome.books.stored, without.outcome.books.refused], [2, 0])
      const job = await importTable(both, 'import-sbi', 'sbi-2025.csv', sbiCsv(), { sbiVersion: '2025' })
      assert.equal(job.error, null)
      const withCodes = await importFile(both, file, { sbi: '2025', date: '2026-02-01' })
      const { stored, outside, refused } = withCodes.outcome.books
      assert.deepEqual([stored, outside, refused], [1, 1, 1])
      assert.match(withCodes.outcome.refusals[0]?.nl ?? '', /25\.99\.8 bestaat niet in SBI 2025/)
      const Detail = z.object({ titles: z.object({ sbi: z.object({ nl: z.string(), en: z.string() }) }) })
      const found = await json(await both('GET', '/v1/organisations/GM0222/companies/1'), Detail)
      assert.equal(found.titles.sbi.nl, 'Verzonnen 25')
      const correct = { establishment: 1, referenceDate: '2026-02-01', fields: { sbi: '25992' }, reason: '' }
      const path = '/v1/organisations/GM0222/commands/register.correct-company'
      assert.equal((await both('POST', path, correct, { 'If-Match': '"1"' })).status, 422)
    }))

  test(`a list of SBI codes that is not whole, or lost its zeros, is refused, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const admin = await as('GM0222', 'admin')
      const refusal = async (content: string) =>
        (await importTable(admin, 'import-sbi', 'sbi.csv', content, { sbiVersion: '2025' })).error
      const withoutZeros = await refusal(sbiCsv().replaceAll(/^0/gm, ''))
      assert.equal(withoutZeros?.code, 'sbi-code')
      const half = await refusal('Code;Titel\r\n25;Metaalproducten\r\n25991;Verzonnen\r\n')
      assert.equal(half?.code, 'sbi-not-whole')
      assert.equal((await refusal('Regel;Tekst\r\n1;iets anders\r\n'))?.code, 'sbi-no-columns')
      assert.deepEqual(await tables(admin), [])
    }))
}

const Compare = z.object({
  answer: z.object({ industry: z.record(z.string(), z.unknown()) }),
  provenance: z.object({ sources: z.array(z.object({ id: z.string(), licence: z.string().optional() }).loose()) }),
})

for (const app of testApps()) {
  test(`section C of the register is held against CBS, with its source; without a table there is a gap, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const both = await as('GM0222', 'admin', 'officer')
      const head = 'Vestigingsnummer;Handelsnaam;Gemeente;SBI;Werkzame personen'
      // Two makers, a bakery (10.71) and a printer (18.12) of section C, and a garage that is not.
      const codes = ['2562', '2511', '1071', '1812', '4520']
      const companies = codes.map((sbi, at) => `00000000000${at};Bedrijf ${at};Doetinchem;${sbi};12`)
      await importFile(both, [head, ...companies, ''].join('\r\n'))
      const ask = { question: 'atlas.compare', version: 1, subject: { kind: 'place', code: 'GM0222' } }
      const compare = async (code = 'GM0222') => {
        const body = { ...ask, subject: { kind: 'place', code } }
        return json(await both('POST', '/v1/organisations/GM0222/ask/atlas.compare', body), Compare)
      }
      assert.deepEqual((await compare()).answer.industry, { missing: 'not-delivered', why: 'not-imported' })
      await importTable(both, 'import-cbs', statline, cbsCsv([['307500', 'GM0222', '2026JJ00', '5'], ...rows.slice(1)]))
      const { answer, provenance } = await compare()
      assert.deepEqual(answer.industry, {
        table: '81575NED',
        period: '2026JJ00',
        retrieved: '2026-02-01',
        establishments: 5,
        makers: 2,
        otherIndustry: 2,
        registered: 4,
        ratio: 0.8,
        jobs: null,
        jobsPeriod: null,
      })
      assert.deepEqual(
        provenance.sources.slice(1).map(({ id, licence }) => [id, licence]),
        [['81575NED', 'CC BY 4.0']],
      )
      assert.deepEqual((await compare('PV25')).answer.industry, { missing: 'not-applicable', why: 'not-in-file' })
    }))
}

const retyped = '../shared/data/estates-cbs/cbs-81575NED-vestigingen-alle-bedrijfstakken-2026JJ00-gelderland.csv'

for (const app of testApps()) {
  const skip = existsSync(retyped) ? false : 'the shared files are not here'
  test(`a list that somebody retyped from 81575NED is not the dataset, on ${app.name}`, { skip }, () =>
    app.use(async ({ as }) => {
      const admin = await as('GM0222', 'admin')
      const name = retyped.split('/').at(-1) ?? ''
      const job = await importTable(admin, 'import-cbs', name, readFileSync(retyped, 'utf8'))
      assert.equal(job.error?.code, 'cbs-not-the-dataset')
    }),
  )
}
