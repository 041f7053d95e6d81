import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'
const head = 'KvK-nummer;Vestigingsnummer;Handelsnaam;Postcode;Plaats;Gemeente;SBI;Werkzame personen'

/** A file of which every second row has a number of jobs below zero. */
function halfRefused(rows: number): string {
  const line = (at: number) => {
    const number = String(10_000_000 + at)
    return `${number};0000${number};Maker ${at};7005AB;Doetinchem;Doetinchem;2562;${at % 2 === 0 ? 5 : -5}`
  }
  return [head, ...Array.from({ length: rows }, (_, at) => line(at))].join('\r\n')
}

const Survey = z.object({ survey: z.object({ profile: z.unknown() }) })
const Check = z.object({
  books: z.object({ refused: z.number(), stored: z.number() }),
  refusals: z.array(z.object({ line: z.number() })),
})

async function uploaded(call: Call, content: string): Promise<{ path: string; mapping: unknown }> {
  const made = await json(
    await call('POST', `${base}/uploads?fileName=makers.csv`, content),
    z.object({ id: z.string() }),
  )
  const path = `${base}/uploads/${made.id}`
  const { survey } = await json(await call('GET', `${path}/survey`), Survey)
  return { path, mapping: { profile: survey.profile, sbiVersion: '2008' } }
}

for (const app of testApps()) {
  test(`the trial shows the first refusals, and the download has every one, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { path, mapping } = await uploaded(officer, halfRefused(400))
      const check = await json(await officer('POST', `${path}/check`, mapping), Check)
      assert.deepEqual([check.books.refused, check.refusals.length], [200, 50])
      const csv = await officer('POST', `${path}/refusals`, mapping, { 'Accept-Language': 'nl' })
      assert.match(csv.headers.get('content-type') ?? '', /text\/csv/)
      const lines = (await csv.text()).trim().split('\r\n')
      assert.equal(lines.length, 201)
      assert.match(lines[0] ?? '', /Regel/)
      assert.match(lines.at(-1) ?? '', /401/)
    }))

  test(`who asks for lines hears how far the reading is and gets the same answer, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const { path, mapping } = await uploaded(officer, halfRefused(30_000))
      const asked = { Accept: 'application/x-ndjson' }
      const told = await (await officer('POST', `${path}/check`, mapping, asked)).text()
      const messages: unknown[] = told
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const Progress = z.object({ progress: z.object({ bytes: z.number(), ofBytes: z.number() }) })
      const progress = messages.slice(0, -1).map((message) => Progress.parse(message).progress)
      assert.ok(progress.length > 0)
      assert.ok(progress.every(({ bytes, ofBytes }) => bytes <= ofBytes))
      assert.deepEqual(
        progress.map(({ bytes }) => bytes),
        progress.map(({ bytes }) => bytes).toSorted((a, b) => a - b),
      )
      const { answer } = z.object({ answer: Check }).parse(messages.at(-1))
      assert.deepEqual(answer, await json(await officer('POST', `${path}/check`, mapping), Check))
    }))

  test(`the refused rows of a trial are for who imports, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const { path, mapping } = await uploaded(await as('GM0222', 'officer'), halfRefused(4))
      const reader = await as('GM0222', 'reader')
      assert.equal((await reader('POST', `${path}/refusals`, mapping)).status, 403)
    }))
}
