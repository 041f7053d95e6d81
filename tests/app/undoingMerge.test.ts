import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const head = 'KvK-nummer;Vestigingsnummer;Handelsnaam;Straat;Huisnummer;Postcode;Plaats;Gemeente;SBI;Werkzame personen'
/** Last year without numbers, this year with them: name and address agree, so a person is asked. */
const file = (kvk: string, jobs: number) =>
  [head, `${kvk};${kvk && `0000${kvk}`};Lasbedrijf Een;Ambachtstraat;1;7005AB;Doetinchem;Doetinchem;2562;${jobs}`].join(
    '\r\n',
  )
const base = '/v1/organisations/GM0222'
const Page = z.looseObject({
  record: z.looseObject({ jobs: z.number(), version: z.number() }),
  history: z.array(z.looseObject({ referenceDate: z.string(), jobs: z.number() })),
  events: z.array(z.looseObject({ kind: z.string() })),
  corrections: z.array(z.looseObject({ field: z.string() })),
})

async function twoThatMayBeOne(officer: Call): Promise<void> {
  await importFile(officer, file('', 12), { date: '2025-01-01' })
  await importFile(officer, file('12345671', 14), { date: '2026-01-01' })
}

/** Everything that the register tells of both numbers. */
async function told(officer: Call) {
  const page = async (number: number, day: string) => {
    const response = await officer('GET', `${base}/companies/${number}?referenceDate=${day}`)
    return response.status === 200 ? json(response, Page) : response.status
  }
  const Quality = z.object({ counts: z.object({ doubt: z.number() }) })
  const { counts } = await json(await officer('GET', `${base}/quality`), Quality)
  return { doubts: counts.doubt, old: await page(1, '2025-01-01'), newcomer: await page(2, '2026-01-01') }
}

const merge = (officer: Call) =>
  officer('POST', `${base}/commands/register.settle-doubt`, { establishment: 2, same: true })
const undo = (officer: Call) => officer('POST', `${base}/commands/register.undo-merge`, { establishment: 2 })

for (const app of testApps()) {
  test(`companies that were made one are two again with everything they had, and once only, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await twoThatMayBeOne(officer)
      const correct = { establishment: 2, referenceDate: '2026-01-01', fields: { jobs: 15 }, reason: 'gebeld' }
      await officer('POST', `${base}/commands/register.correct-company`, correct, { 'If-Match': '"1"' })
      const before = await told(officer)
      assert.equal(before.doubts, 1)
      assert.equal((await merge(officer)).status, 200)
      const merged = await told(officer)
      assert.equal(merged.newcomer, 404)
      assert.equal(typeof merged.old === 'object' && merged.old.history.length, 2)
      assert.equal((await undo(officer)).status, 200)
      assert.deepEqual(await told(officer), before)
      assert.equal((await undo(officer)).status, 404)
      assert.equal((await merge(officer)).status, 200, 'the doubt can be settled again')
    }))

  test(`after a correction or another file a merge stands, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      await twoThatMayBeOne(officer)
      await merge(officer)
      const correct = { establishment: 1, referenceDate: '2026-01-01', fields: { jobs: 15 }, reason: 'gebeld' }
      const corrected = await officer('POST', `${base}/commands/register.correct-company`, correct, {
        'If-Match': '"1"',
      })
      assert.equal(corrected.status, 200)
      const refused = await undo(officer)
      assert.equal(refused.status, 409)
      assert.match(await refused.text(), /niet meer ongedaan te maken/)
      await importFile(officer, file('12345671', 20), { date: '2027-01-01' })
      assert.equal((await undo(officer)).status, 404, 'what was kept for it is gone')
    }))
}
