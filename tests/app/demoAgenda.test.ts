import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoAgenda } from '../../demo/demoAgenda.ts'
import { demoCsv } from '../../demo/demoCsv.ts'
import { questions } from '../../src/app/instruments.ts'
import { loadDemoAgenda } from '../../src/instruments/agenda/loadDemoAgenda.ts'
import { readVersion } from '../../src/instruments/agenda/store/versions.ts'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import { importFile } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

const house = { findQuestion: (id: string) => questions.find(({ question }) => question.id === id) }

const hashes: string[] = []

for (const app of testApps()) {
  test(`the demo leaves an approved version whose figures were computed, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const officer = await as('GM0222', 'officer')
      await importFile(officer, demoCsv(2026, 'GM0222'), { organisation: 'GM0222', date: '2026-01-01' })
      await loadDemoAgenda(house, db, 'GM0222', {
        made: demoAgenda,
        hub: null,
        proposer: 'one',
        approver: 'two',
        now: new Date('2026-11-16T10:00:00Z'),
      })
      const { line, number, content } = await asTenant(db, 'GM0222', (trx) => readVersion(trx, 'GM0222', 'latest'))
      assert.deepEqual([number, line.state, line.proposedBy, line.decidedBy], [1, 'approved', 'one', 'two'])
      assert.equal(content.actions.length, demoAgenda.actions.filter((action) => !('draft' in action)).length)
      assert.ok(content.sample)
      const computed = content.actions.flatMap(({ indicators }) =>
        indicators.filter(({ fields }) => fields.source.kind === 'computed'),
      )
      assert.equal(computed.length, 2)
      for (const { readings } of computed) assert.ok((readings.at(-1)?.value ?? 0) > 0)
      hashes.push(line.hash)
    }))
}

// The file was drawn from a seed, so the figures, their cases and the hash over all of it are the same everywhere.
test('the approved version has the same hash in every store', () => {
  assert.ok(hashes.length >= 1)
  assert.equal(new Set(hashes).size, 1)
})
