import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const Detail = z.object({ events: z.array(z.object({ kind: z.string(), referenceDate: z.string() }).loose()) })

const head = 'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeente;SBI;Werkzame personen'
const works = '12345678;000012345678;Lasbedrijf Voorbeeld;Ambachtstraat;12;7005AB;Doetinchem;Doetinchem;2562;12'
const other = '23456789;000023456789;Draaierij Tweede;Havenstraat;4;7005AG;Doetinchem;Doetinchem;2562;5'
const file = (...rows: readonly string[]) => [head, ...rows, ''].join('\r\n')
const years = {
  first: file(works),
  // In the middle year the welders are gone and the turners have come.
  middle: file(other),
  last: file(works.replace('Voorbeeld', 'Nieuwe Naam'), other),
}

/** What is told of the two companies: "kind year". */
async function told(officer: Call): Promise<string[][]> {
  const one = async (id: number) => {
    const { events } = await json(await officer('GET', `/v1/organisations/GM0222/companies/${id}`), Detail)
    return events.map(({ kind, referenceDate }) => `${kind} ${referenceDate.slice(0, 4)}`)
  }
  return [await one(1), await one(2)]
}

async function undo(officer: Call, id: string) {
  const response = await officer('POST', '/v1/organisations/GM0222/commands/register.undo-import', { import: id })
  assert.equal(response.status, 200)
}

for (const app of testApps()) {
  test(`after undoing the middle of three years the last is told against the first, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, years.first, { date: '2024-01-01' })
      const middle = await importFile(officer, years.middle, { date: '2025-01-01' })
      await importFile(officer, years.last, { date: '2026-01-01' })
      const whole = [['ceased 2025', 'appeared 2026'], ['appeared 2025']]
      assert.deepEqual(await told(officer), whole)
      await undo(officer, middle.outcome.import)
      assert.deepEqual(await told(officer), [['renamed 2026'], ['appeared 2026']])
      await importFile(officer, years.middle, { date: '2025-01-01' })
      assert.deepEqual(await told(officer), whole)
    }))

  test(`after undoing the first year the second has nothing before it, so nothing to tell, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const first = await importFile(officer, years.first, { date: '2025-01-01' })
      await importFile(officer, years.last, { date: '2026-01-01' })
      assert.deepEqual(await told(officer), [['renamed 2026'], ['appeared 2026']])
      await undo(officer, first.outcome.import)
      assert.deepEqual(await told(officer), [[], []])
    }))

  test(`when an earlier file of a date comes back, that date and the next are told again, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, years.first, { date: '2024-01-01' })
      await importFile(officer, years.last, { date: '2025-01-01' })
      await importFile(officer, years.last, { date: '2026-01-01' })
      const before = await told(officer)
      assert.deepEqual(before, [['renamed 2025'], ['appeared 2025']])
      const wrong = await importFile(officer, years.first, { date: '2025-01-01' })
      assert.deepEqual(await told(officer), [['renamed 2026'], ['appeared 2026']])
      await undo(officer, wrong.outcome.import)
      assert.deepEqual(await told(officer), before)
    }))
}
