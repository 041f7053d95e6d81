import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { demoCsv } from '../../demo/demoCsv.ts'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222/factsheet'
const Group = z.object({ companies: z.number(), jobs: z.object({ known: z.number() }) }).loose()
const Sheet = z.object({
  answer: z.object({
    total: Group,
    branches: z.array(Group),
    sizes: z.array(Group),
    estates: z.array(Group),
    municipalities: z.array(Group),
    shareBelow50: z.number(),
  }),
})

type Row = Readonly<Record<string, string>>

async function rows(call: Call, language = 'nl'): Promise<readonly Row[]> {
  const response = await call('GET', `${base}/GM0222.csv?language=${language}`)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  assert.equal(text[0], '\ufeff', 'a spreadsheet knows by this mark that the text is UTF-8')
  // The words of this file hold no separators or quotes, so a split reads it as a spreadsheet does.
  const [head = '', ...lines] = text.slice(1).trimEnd().split('\r\n')
  return lines.map((line) => {
    const cells = line.split(';')
    return Object.fromEntries(head.split(';').map((name, at) => [name, cells[at] ?? '']))
  })
}

for (const app of testApps()) {
  test(`the CSV of the facts sheet holds every table of it, and each adds up to the whole, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2025, 'GM0222'), { date: '2025-01-01' })
      await importFile(officer, demoCsv(2026, 'GM0222'), { date: '2026-01-01' })
      const { answer } = await json(await officer('GET', `${base}/GM0222.json`), Sheet)
      const all = await rows(officer)
      const of = (topic: string) => all.filter((row) => row['Onderwerp'] === topic)
      const sum = (topic: string, column: string) =>
        of(topic).reduce((total, row) => total + Number(row[column] ?? Number.NaN), 0)
      for (const topic of ['Totaal', 'Branche', 'Banen per maker', 'Gemeente']) {
        assert.equal(sum(topic, 'Makers'), answer.total.companies, topic)
        assert.equal(sum(topic, 'Banen (bekend)'), answer.total.jobs.known, topic)
      }
      assert.equal(of('Branche').length, answer.branches.length)
      assert.equal(of('Banen per maker').length, answer.sizes.length)
      assert.equal(of('Bedrijventerrein').length, answer.estates.length)
      const changed = 'Verschil makers sinds 1-1-2025'
      assert.equal(sum('Branche', changed), Number(of('Totaal')[0]?.[changed]))
      const below = all.find((row) => row['Naam'] === 'Makers met minder dan 50 banen')
      assert.equal(
        Number(below?.['Aandeel (%)']?.replace(',', '.')),
        Number((answer.shareBelow50 * 100).toPrecision(15)),
      )
      assert.ok(all.every((row) => row['Code'] === 'GM0222' && row['Peildatum'] === '2026-01-01'))
    }))

  test(`an unknown number of jobs is no zero in the CSV, and says so in English too, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const head = 'Vestigingsnummer;Handelsnaam;Postcode;Plaats;Gemeente;SBI;Werkzame personen'
      const file = [
        head,
        '000012345678;Lasbedrijf;7005AB;Doetinchem;Doetinchem;2562;',
        '000012345679;Draaierij;7005AB;Doetinchem;Doetinchem;2562;',
      ]
      await importFile(officer, file.join('\r\n'))
      const all = await rows(officer, 'en')
      const total = all.find((row) => row['Topic'] === 'Total')
      assert.deepEqual(
        [total?.['Makers'], total?.['Jobs (known)'], total?.['Makers without a number of jobs']],
        ['2', '', '2'],
      )
      assert.match(total?.['Note'] ?? '', /not known/)
    }))
}
