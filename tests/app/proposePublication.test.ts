import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCsv } from '../../demo/demoCsv.ts'
import { asPublic } from '../../src/platform/db/tenancy.ts'
import { listPublishedFigures } from '../../src/platform/disclosure/publishedFigures.ts'
import { importFile } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

const commands = '/v1/organisations/GM0222/commands'

for (const { name, use } of testApps()) {
  test(`figures of the register go out only from files that may become public, by two people, on ${name}`, () =>
    use(async (app) => {
      const officer = await app.as('GM0222', 'officer')
      const propose = () => officer('POST', `${commands}/register.propose-publication`, { level: 'whole' })
      const refusal = async (response: Response) => [response.status, (await response.json()).code]
      assert.deepEqual(await refusal(await propose()), [409, 'nothing-to-publish'])
      await importFile(officer, demoCsv(2025, 'GM0222'), { date: '2025-01-01' })
      assert.deepEqual(await refusal(await propose()), [409, 'not-for-the-public'])
      await importFile(officer, demoCsv(2026, 'GM0222'), { parameters: { mayBePublic: true } })
      const { proposal } = await (await propose()).json()
      const publisher = await app.as('GM0222', 'publisher')
      const approved = await publisher('POST', `${commands}/disclosure.approve`, { proposal })
      assert.equal(approved.status, 200, await approved.text())
      const figures = await asPublic(app.db, (trx) => listPublishedFigures(trx, ['GM0222']))
      assert.deepEqual(new Set(figures.map(({ period }) => period)), new Set(['2026-01-01']))
      const total = figures.find((one) => one.measure === 'jobs' && one.branch === '*' && one.sizeClass === '*')
      assert.equal(total?.value, 1043)
      assert.ok(
        figures.some(({ value }) => value === null),
        'branches of a few makers are hidden',
      )
    }))
}
