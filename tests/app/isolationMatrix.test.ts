import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCsv } from '../../demo/demoCsv.ts'
import { version } from '../../src/app/version.ts'
import { buildApi } from '../../src/platform/http/app.ts'
import type { AnyDb, AnyEndpoint } from '../../src/platform/http/endpoint.ts'
import { identifier } from '../../src/platform/http/identify.ts'
import { importFile } from '../support/importing.ts'
import { makeAskers, otherTenant } from '../support/isolation/callers.ts'
import { isolationFaults } from '../support/isolation/isolationFaults.ts'
import { plantedLeaks } from '../support/isolation/plantedLeaks.ts'
import { seedCanaries } from '../support/isolation/seedCanaries.ts'
import { testApps } from '../support/testApp.ts'

/** An app of one route. */
function apiOf(db: AnyDb, now: () => Date, endpoints: readonly AnyEndpoint[]) {
  const site = { https: false, loopback: true, origins: [] }
  return buildApi({
    served: { db, now, identify: identifier(db, site, now) },
    endpoints,
    rawEndpoints: [],
    https: false,
    version,
    publicUrl: 'http://maakagenda.test',
    contact: { name: '', email: '', url: '' },
  })
}

for (const store of testApps()) {
  const whole = store.name === 'pglite'
  test(`nothing of another organisation comes out of any route, whoever asks, on ${store.name}`, (t) =>
    store.use(async ({ api, db, now, as }) => {
      // The tenant's own readers stumble over canaries, and the log would say so.
      t.mock.method(console, 'error', () => undefined)
      await importFile(await as(otherTenant, 'officer'), demoCsv(2026, otherTenant), { organisation: otherTenant })
      assert.ok((await seedCanaries(db)) > 25, 'every table of a tenant holds canaries')
      const { cells, faults } = await isolationFaults(api, db, await makeAskers(db, now()), whole ? 1 : 11)
      assert.deepEqual(faults, [])
      assert.ok(cells >= (whole ? 2_000 : 200), `only ${cells} cells`)
    }))

  if (!whole) continue
  test('each of ten planted leaks is found, and so is a route that nobody declared', () =>
    store.use(async ({ db, now }) => {
      await seedCanaries(db)
      const askers = await makeAskers(db, now())
      for (const { name, endpoint } of plantedLeaks) {
        const { faults } = await isolationFaults(apiOf(db, now, [endpoint(db)]), db, askers)
        assert.match(faults.join('\n'), / leaks | tells what exists elsewhere/, `${name} was not found`)
        assert.doesNotMatch(faults.join('\n'), / gives 5/, `${name} does not work as it was planted`)
      }
      const loose = apiOf(db, now, [])
      loose.get('/v1/loose', (context) => context.text('los'))
      assert.deepEqual((await isolationFaults(loose, db, askers)).faults, [
        'GET /v1/loose is served and stands not in the document',
      ])
      assert.ok(plantedLeaks.length >= 10)
    }))
}
