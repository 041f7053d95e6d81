import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { demoCsv } from '../../demo/demoCsv.ts'
import { SharedSums } from '../../src/register/sharing/model.ts'
import { importFile, json } from '../support/importing.ts'
import { type Call, testApps } from '../support/testApp.ts'

const command = (organisation: string, id: string) => `/v1/organisations/${organisation}/commands/register.${id}`
const Made = z.object({ agreement: z.string() })

async function sums(call: Call) {
  const shared = await json(await call('GET', '/v1/organisations/PV25/shared-sums'), SharedSums)
  return { ...shared, of: (code: string) => shared.municipalities.find((one) => one.code === code) }
}

for (const store of testApps()) {
  test(`a region sees the sums of who agreed and nothing of who did not, and what is revoked is gone at once, on ${store.name}`, () =>
    store.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer', 'publisher')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const neighbour = await as('GM0197', 'officer', 'publisher')
      await importFile(neighbour, demoCsv(2026, 'GM0197'), { organisation: 'GM0197' })
      const province = await as('PV25', 'publisher')
      const offer = { taker: 'PV25', purpose: 'De makersmonitor van de provincie', from: '2026-01-01', until: null }
      assert.equal(
        (await as('GM0222', 'officer').then((one) => one('POST', command('GM0222', 'offer-sums'), offer))).status,
        403,
      )
      const { agreement } = await json(await officer('POST', command('GM0222', 'offer-sums'), offer), Made)
      assert.equal((await sums(province)).sharing, 0, 'an offer is no agreement yet')
      assert.equal((await officer('POST', command('GM0222', 'accept-sums'), { agreement })).status, 404)
      assert.equal((await neighbour('POST', command('GM0197', 'end-sums'), { agreement })).status, 404)
      assert.equal((await province('POST', command('PV25', 'accept-sums'), { agreement })).status, 200)
      const shared = await sums(province)
      assert.deepEqual([shared.sharing, shared.municipalities.length], [1, 51])
      assert.equal(shared.of('GM0222')?.sum?.companies, 61)
      assert.equal(shared.of('GM0197')?.state, 'silent')
      assert.equal(shared.total?.companies, 61)
      // Rows are not to be had by it.
      const rows = await json(
        await province('GET', '/v1/organisations/PV25/companies'),
        z.object({ total: z.number() }),
      )
      assert.equal(rows.total, 0)
      assert.equal((await officer('POST', command('GM0222', 'offer-sums'), offer)).status, 409)
      assert.equal((await officer('POST', command('GM0222', 'end-sums'), { agreement })).status, 200)
      const after = await sums(province)
      assert.deepEqual([after.sharing, after.of('GM0222')?.state, after.total], [0, 'silent', null])
      const History = z.object({
        agreements: z.array(z.object({ state: z.string(), endedHow: z.string().nullable(), purpose: z.string() })),
      })
      const history = await json(await province('GET', '/v1/organisations/PV25/sums-agreements'), History)
      assert.deepEqual(history.agreements, [{ state: 'ended', endedHow: 'revoked', purpose: offer.purpose }])
      const others = await json(await neighbour('GET', '/v1/organisations/GM0197/sums-agreements'), History)
      assert.deepEqual(others.agreements, [])
    }))

  test(`an agreement counts from its first day to its last, on ${store.name}`, () =>
    store.use(async ({ as }) => {
      const officer = await as('GM0222', 'officer', 'publisher')
      await importFile(officer, demoCsv(2026, 'GM0222'))
      const province = await as('PV25', 'publisher')
      const offered = async (from: string, until: string | null) => {
        const input = { taker: 'PV25', purpose: 'Een monitor', from, until }
        const { agreement } = await json(await officer('POST', command('GM0222', 'offer-sums'), input), Made)
        await province('POST', command('PV25', 'accept-sums'), { agreement })
        const { sharing } = await sums(province)
        await officer('POST', command('GM0222', 'end-sums'), { agreement })
        return sharing
      }
      assert.equal(await offered('2026-11-20', '2026-11-20'), 1)
      assert.equal(await offered('2026-11-21', null), 0)
      assert.equal(await offered('2026-01-01', '2026-11-19'), 0)
    }))
}
