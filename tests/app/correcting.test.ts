import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { demoCsv } from '../../demo/demoCsv.ts'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const Detail = z.object({
  record: z.object({ name: z.string(), jobs: z.number().nullable(), version: z.number() }),
  corrections: z.array(z.object({ field: z.string(), value: z.unknown(), imported: z.unknown(), state: z.string() })),
})
const Sheet = z.object({ answer: z.object({ total: z.object({ jobs: z.object({ known: z.number() }) }) }) })

const path = '/v1/organisations/GM0222/commands/register.correct-company'

function correction(fields: Record<string, unknown>) {
  return { establishment: 1, referenceDate: '2026-01-01', fields, reason: 'gebeld' }
}

async function company(call: Call) {
  return json(await call('GET', '/v1/organisations/GM0222/companies/1'), Detail)
}

async function jobs(call: Call): Promise<number> {
  return (await json(await call('GET', '/v1/organisations/GM0222/factsheet/GM0222.json'), Sheet)).answer.total.jobs
    .known
}

for (const app of testApps()) {
  test(`a correction changes the company and every count at once, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const { record } = await company(officer)
      const before = await jobs(officer)
      const response = await officer('POST', path, correction({ jobs: (record.jobs ?? 0) + 10 }), { 'If-Match': '"1"' })
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('etag'), '"2"')
      assert.equal(await jobs(officer), before + 10)
    }))

  test(`a write without a version is refused, a stale one too, and the reader sees what is there, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      assert.equal((await officer('POST', path, correction({ name: 'A' }))).status, 428)
      assert.equal((await officer('POST', path, correction({ name: 'A' }), { 'If-Match': '"1"' })).status, 200)
      const stale = await officer('POST', path, correction({ name: 'B' }), { 'If-Match': '"1"' })
      assert.equal(stale.status, 412)
      const body = z.object({ current: z.object({ name: z.string(), version: z.number() }) }).parse(await stale.json())
      assert.deepEqual([body.current.name, body.current.version], ['A', 2])
    }))

  test(`a correction wins over a later file until it is confirmed, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const original = (await company(officer)).record.name
      await officer('POST', path, correction({ name: 'Verbeterde Naam' }), { 'If-Match': '"1"' })
      await importFile(officer, `${demoCsv(2026, 'GM0222')}\r\n`)
      assert.equal((await company(officer)).record.name, 'Verbeterde Naam')
      const confirm = { establishment: 1, field: 'name' }
      await officer('POST', '/v1/organisations/GM0222/commands/register.confirm-correction', confirm)
      await importFile(officer, `${demoCsv(2026, 'GM0222')}\r\n\r\n`)
      assert.equal((await company(officer)).record.name, original)
    }))

  test(`a reader may look and not correct, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const reader = await as('GM0222', 'reader')
      assert.equal((await reader('GET', '/v1/organisations/GM0222/companies/1')).status, 200)
      assert.equal((await reader('POST', path, correction({ name: 'A' }), { 'If-Match': '"1"' })).status, 403)
    }))

  test(`the same command with the same key is done once, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const headers = { 'If-Match': '"1"', 'Idempotency-Key': 'klik-1' }
      await officer('POST', path, correction({ name: 'Een Keer' }), headers)
      assert.equal((await officer('POST', path, correction({ name: 'Een Keer' }), headers)).status, 200)
      assert.equal((await company(officer)).record.version, 2)
      const other = await officer('POST', path, correction({ name: 'Iets Anders' }), headers)
      assert.equal(other.status, 422)
    }))
}
