import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPublic, asTenant } from '../platform/db/tenancy.ts'
import { testStores } from '../platform/db/testStore.ts'
import { listPublishedFigures } from '../platform/disclosure/publishedFigures.ts'
import { toTodaysSchema } from '../../tests/support/testApp.ts'
import { listSnapshots } from '../register/companies/snapshots.ts'
import { listTallies } from '../register/companies/tallies.ts'
import { loadDemo } from './demo.ts'

const [embedded] = testStores(toTodaysSchema)

test('the demo publishes what the register counts, and nothing of a handful of makers', () =>
  embedded?.inTransaction(async (db) => {
    await loadDemo(db, () => undefined)
    const figures = await asPublic(db, (trx) => listPublishedFigures(trx, ['PV25', 'GM0222', 'GM0277']))
    const shown = (region: string, measure: string, branch = '*') =>
      figures.find(
        (one) =>
          one.region === region &&
          one.measure === measure &&
          one.branch === branch &&
          one.sizeClass === '*' &&
          one.period === '2026-01-01',
      )?.value
    assert.deepEqual([shown('PV25', 'companies'), shown('PV25', 'jobs')], [2029, 24041])
    assert.deepEqual([shown('GM0222', 'companies'), shown('GM0222', 'jobs')], [61, 1043])
    assert.equal(shown('GM0277', 'companies'), null)
    const tallies = await asTenant(db, 'PV25', async (trx) => {
      const [newest] = await listSnapshots(trx, 'PV25')
      return listTallies(trx, 'PV25', newest?.import ?? '', ['GM0222'])
    })
    for (const branch of new Set(tallies.map((one) => one.branch))) {
      const counted = tallies.filter((one) => one.branch === branch).reduce((sum, one) => sum + one.companies, 0)
      const value = shown('GM0222', 'companies', branch)
      assert.ok(value === null || value === counted, branch)
      if (counted > 0 && counted < 5) assert.equal(value, null, branch)
    }
  }))
