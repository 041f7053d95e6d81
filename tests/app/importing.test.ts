import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { demoCsv } from '../../demo/demoCsv.ts'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const header =
  'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeentecode;SBI-code;Werkzame personen;Bedrijventerrein'
const plaat = '99000001;999900000001;Plaatwerk Nergens;Verzonnenweg;1;9900QX;Nergens;GM0222;25.62;17;Verzonnenpark'
const draai = '99000002;999900000002;Draaierij Fictief;Verzonnenweg;2;9900QX;Nergens;GM0222;25.62;4;Verzonnenpark'
const bakker = '99000003;999900000003;Bakkerij Bedacht;Verzonnenweg;3;9900QX;Nergens;GM0222;10.71;9;'

function file(...lines: string[]): string {
  return `${[header, ...lines].join('\r\n')}\r\n`
}

const Sheet = z.object({
  answer: z.object({ total: z.object({ companies: z.number(), jobs: z.object({ known: z.number() }) }) }),
})

async function totalsOf(call: Call, organisation = 'GM0222', place = organisation) {
  const response = await call('GET', `/v1/organisations/${organisation}/factsheet/${place}.json`)
  if (response.status === 404) return null
  const { answer } = await json(response, Sheet)
  return [answer.total.companies, answer.total.jobs.known]
}

for (const app of testApps()) {
  test(`a municipality's file becomes its facts sheet, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { state, outcome } = await importFile(officer, demoCsv(2026, 'GM0222'))
      assert.equal(state, 'done')
      assert.deepEqual(outcome.books, { read: 62, stored: 61, outside: 0, refused: 0, blank: 0, header: 1 })
      assert.deepEqual(await totalsOf(officer), [61, 1043])
    }))

  test(`the books balance: every line is stored, outside, refused, blank or header, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const wrong = '99000004;999900000004;Zonder Code;Verzonnenweg;4;9900QX;Nergens;GM0222;25.99.9;3;'
      const negative = '99000005;999900000005;Min Werk;Verzonnenweg;5;9900QX;Nergens;GM0222;25.11;-3;'
      const double = '99000001;999900000001;Plaatwerk Dubbel;Verzonnenweg;6;9900QX;Nergens;GM0222;25.62;1;'
      const { outcome } = await importFile(officer, file(plaat, bakker, '', wrong, negative, double))
      assert.deepEqual(outcome.books, { read: 7, stored: 1, outside: 1, refused: 3, blank: 1, header: 1 })
      assert.deepEqual(
        outcome.refusals.map((refusal) => [refusal.line, refusal.code]),
        [
          [5, 'sbi-unknown'],
          [6, 'negative-jobs'],
          [7, 'duplicate'],
        ],
      )
      assert.match(outcome.refusals[2]?.nl ?? '', /regel 2/)
    }))

  test(`the same file again changes nothing, and tells again what was refused, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const wrong = '99000004;999900000004;Zonder Code;Verzonnenweg;4;9900QX;Nergens;GM0222;25.99.9;3;'
      const first = await importFile(officer, file(plaat, wrong))
      const again = await importFile(officer, file(plaat, wrong))
      assert.deepEqual([first.outcome.unchanged, first.outcome.refusals.length], [false, 1])
      assert.deepEqual(again.outcome, { ...first.outcome, unchanged: true })
    }))

  test(`undoing an import brings the earlier file of that date back, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file(plaat))
      const second = await importFile(officer, file(plaat, draai))
      assert.deepEqual(await totalsOf(officer), [2, 21])
      const undo = { import: second.outcome.import }
      await officer('POST', '/v1/organisations/GM0222/commands/register.undo-import', undo)
      assert.deepEqual(await totalsOf(officer), [1, 17])
      const twice = await officer('POST', '/v1/organisations/GM0222/commands/register.undo-import', undo)
      assert.equal(twice.status, 409)
    }))

  test(`undoing the only import leaves an empty register, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { outcome } = await importFile(officer, file(plaat))
      await officer('POST', '/v1/organisations/GM0222/commands/register.undo-import', { import: outcome.import })
      assert.equal(await totalsOf(officer), null)
    }))

  test(`a municipality's file with makers of several municipalities is refused with the list, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const aalten = plaat.replace('GM0222', 'GM0197').replaceAll('000001', '000009')
      const { state, error } = await importFile(officer, file(plaat, aalten))
      assert.equal(state, 'failed')
      assert.equal(error?.code, 'several-municipalities')
      assert.match(error?.detail.nl ?? '', /Aalten \(GM0197: 1\)/)
      assert.equal(await totalsOf(officer), null)
    }))

  test(`a region's file may hold other municipalities: they are outside, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('AM09', 'officer')
      const arnhem = plaat.replace('GM0222', 'GM0202').replaceAll('000001', '000009')
      const { outcome } = await importFile(officer, file(plaat, draai, arnhem), { organisation: 'AM09' })
      assert.deepEqual(outcome.books, { read: 4, stored: 2, outside: 1, refused: 0, blank: 0, header: 1 })
      assert.deepEqual(await totalsOf(officer, 'AM09'), [2, 21])
    }))

  test(`a file with a BSN column is refused before anything is stored, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      const { state, error } = await importFile(officer, `${header};BSN\r\n${plaat};123456782\r\n`)
      assert.equal(state, 'refused')
      assert.match(error?.detail.nl ?? '', /bsn/i)
      assert.equal(await totalsOf(officer), null)
      assert.ok(db)
    }))

  test(`a web page that is called CSV is refused with a sentence, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { state, error } = await importFile(officer, '<!DOCTYPE html><html><body>Log in</body></html>')
      assert.equal(state, 'refused')
      assert.ok((error?.detail.nl ?? '').length > 20)
    }))

  test(`one company through the years: moved, ceased, appeared, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file(plaat, draai), { date: '2025-01-01' })
      const moved = plaat.replace('Verzonnenweg;1;9900QX', 'Nergenslaan;7;9901QX')
      await importFile(officer, file(moved, bakker.replace('10.71', '28.11')), { date: '2026-01-01' })
      const List = z.object({ companies: z.array(z.object({ establishment: z.number(), name: z.string() })) })
      const { companies } = await json(
        await officer('GET', '/v1/organisations/GM0222/companies?search=plaatwerk'),
        List,
      )
      const Page = z.object({
        history: z.array(z.object({ referenceDate: z.string() })),
        events: z.array(z.object({ kind: z.string() })),
      })
      const page = await json(
        await officer('GET', `/v1/organisations/GM0222/companies/${companies[0]?.establishment}`),
        Page,
      )
      assert.deepEqual(
        page.history.map((year) => year.referenceDate),
        ['2025-01-01', '2026-01-01'],
      )
      assert.deepEqual(
        page.events.map((event) => event.kind),
        ['moved'],
      )
    }))

  test(`a company that changes its number at the same address raises a doubt for a person, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, file(plaat.replace('99000001;999900000001', ';')), { date: '2025-01-01' })
      const { outcome } = await importFile(officer, file(plaat), { date: '2026-01-01' })
      assert.equal(outcome.doubts, 1)
      const List = z.object({ companies: z.array(z.object({ establishment: z.number() })) })
      const { companies } = await json(await officer('GET', '/v1/organisations/GM0222/companies?quality=doubt'), List)
      const settle = { establishment: companies[0]?.establishment, same: true }
      const settled = await json(
        await officer('POST', '/v1/organisations/GM0222/commands/register.settle-doubt', settle),
        z.object({ establishment: z.number() }),
      )
      assert.equal(settled.establishment, 1)
    }))

  test(`two companies stay two, until the word is taken back, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const commands = '/v1/organisations/GM0222/commands'
      await importFile(officer, file(plaat.replace('99000001;999900000001', ';')), { date: '2025-01-01' })
      await importFile(officer, file(plaat), { date: '2026-01-01' })
      const doubts = async () => {
        const Quality = z.object({ counts: z.object({ doubt: z.number() }) })
        return (await json(await officer('GET', '/v1/organisations/GM0222/quality'), Quality)).counts.doubt
      }
      assert.equal(await doubts(), 1)
      const settle = { establishment: 2, same: false }
      const settled = await json(
        await officer('POST', `${commands}/register.settle-doubt`, settle),
        z.object({ establishment: z.number(), maybe: z.number() }),
      )
      assert.deepEqual([settled, await doubts()], [{ establishment: 2, maybe: 1 }, 0])
      assert.equal((await officer('POST', `${commands}/register.reopen-doubt`, settled)).status, 200)
      assert.equal(await doubts(), 1)
      const again = await officer('POST', `${commands}/register.reopen-doubt`, settled)
      assert.equal(again.status, 404, 'a doubt that stands cannot be opened')
    }))

  test(`a file without numbers does not make us forget them: the next file is recognised, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const bare = plaat.replace('99000001;999900000001', ';')
      await importFile(officer, file(plaat), { date: '2024-01-01' })
      const { outcome } = await importFile(officer, file(bare), { date: '2025-01-01' })
      assert.equal(outcome.doubts, 1)
      const settle = { establishment: 2, same: true }
      await officer('POST', '/v1/organisations/GM0222/commands/register.settle-doubt', settle)
      const moved = plaat.replace(/7005AB|7001AA|\d{4} ?[A-Z]{2}/, '7005ZZ')
      assert.notEqual(moved, plaat)
      await importFile(officer, file(moved), { date: '2026-01-01' })
      const Page = z.object({ history: z.array(z.object({ referenceDate: z.string() })) })
      const page = await json(await officer('GET', '/v1/organisations/GM0222/companies/1'), Page)
      assert.equal(page.history.length, 3)
    }))
}
