import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { z } from 'zod'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import { badFiles } from '../support/badFiles.ts'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const base = '/v1/organisations/GM0222'
const unknownSbi = badFiles.find((bad) => bad.code === 'sbi-unknown') ?? assert.fail('no such file')
const List = z.object({ companies: z.array(z.object({ name: z.string() })) })

async function namesOf(call: Call): Promise<string[]> {
  const response = await call('GET', `${base}/companies`)
  if (response.status === 404) return []
  return (await json(response, List)).companies.map((company) => company.name)
}

/** What the check says before the import, to who looks first. */
async function obstacleOf(call: Call, content: string): Promise<string | undefined> {
  const { id } = await json(await call('POST', `${base}/uploads?fileName=a.csv`, content), z.object({ id: z.string() }))
  const Survey = z.object({ survey: z.object({ profile: z.unknown() }) })
  const { survey } = await json(await call('GET', `${base}/uploads/${id}/survey`), Survey)
  const given = { profile: survey.profile, sbiVersion: '2008' }
  const Check = z.object({ obstacle: z.object({ code: z.string() }).nullable() })
  return (await json(await call('POST', `${base}/uploads/${id}/check`, given), Check)).obstacle?.code
}

for (const app of testApps()) {
  for (const bad of badFiles) {
    test(`${bad.what} gets a sentence with its place, and nothing of it becomes current, on ${app.name}`, () =>
      app.use(async ({ as }) => {
        const officer = await as('GM0222', 'officer')
        const { state, outcome, error, refused } = await importFile(officer, bad.bytes, { name: bad.name })
        const said = bad.refuses === 'row' ? outcome.refusals[0] : refused[0]
        assert.ok(said, `${state} ${JSON.stringify(error)}`)
        assert.deepEqual([said.code, said.line, said.column], [bad.code, bad.line, bad.column])
        assert.equal(said.file, bad.name)
        assert.match(said.nl, bad.says)
        assert.ok(said.en.length > 20 && said.en !== said.nl)
        if (bad.refuses === 'file') assert.deepEqual(await namesOf(officer), [])
        if (bad.refuses === 'row') assert.deepEqual(await namesOf(officer), ['Plaatwerk Nergens'])
      }))
  }

  test(`a file of which no row can be used changes nothing, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const [header, good, bad] = Buffer.from(unknownSbi.bytes).toString().split('\r\n')
      await importFile(officer, `${header}\r\n${good}\r\n`)
      const { state, error } = await importFile(officer, `${header}\r\n${bad}\r\n`)
      assert.deepEqual([state, error?.code], ['failed', 'nothing-usable'])
      assert.equal(await obstacleOf(officer, `${header}\r\n${bad}\r\n`), 'nothing-usable')
      assert.match(error?.detail.nl ?? '', /alle 1 regels.*niets veranderd.*regel 2.*SBI-versie/)
      assert.deepEqual(await namesOf(officer), ['Plaatwerk Nergens'])
    }))

  test(`a reference date that can be read both ways is refused, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer')
      const day = { upload: randomUUID(), referenceDate: '03/04/2026', sbiVersion: '2008', title: 'Test' }
      const answer = await officer('POST', `${base}/commands/register.import-companies`, day)
      assert.equal(answer.status, 400)
      assert.match(await answer.text(), /referenceDate/)
    }))

  test(`a day of founding that can be read both ways tells its year only, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      const both = ['13/04/2001', '04/13/2001'].map((day, at) => `Maker ${at};GM0222;25.62;${day}`)
      const { state } = await importFile(
        officer,
        ['Handelsnaam;Gemeentecode;SBI-code;Datum oprichting', ...both, ''].join('\r\n'),
      )
      assert.equal(state, 'done')
      const founded = await asTenant(db, 'GM0222', (trx) =>
        trx.selectFrom('register.record').select('founded').execute(),
      )
      assert.deepEqual(founded, [{ founded: 2001 }, { founded: 2001 }])
    }))
}
