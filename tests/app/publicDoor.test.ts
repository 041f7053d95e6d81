import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestApp } from '../support/testApp.ts'
import { testApps } from '../support/testApp.ts'

const canary = 98_765

/** Three municipalities of the Achterhoek; one has three makers, and a table beside them is never approved. */
async function published({ as }: TestApp): Promise<string> {
  const counts: Record<string, number> = { GM0197: 3, GM0222: 40, GM1509: 57 }
  const offer = (cells: readonly object[], measure: 'companies' | 'jobs') => ({
    title: { nl: 'Makers per gemeente', en: 'Makers by municipality' },
    divisionYear: 2026,
    sources: [{ id: 'register', title: 'Bedrijvenregister', vintage: '2026-01-01' }],
    measures: { [measure]: { kind: 'count' } },
    dimensions: {
      region: { sums: [{ whole: 'AM09', parts: Object.keys(counts) }] },
      branch: { sums: [] },
      sizeClass: { sums: [] },
    },
    tables: [{ id: measure, measure, period: '2026-01-01', cells }],
  })
  const run = async (roles: 'officer' | 'publisher', id: string, body: unknown): Promise<{ proposal: string }> => {
    const call = await as('AM09', roles)
    const response = await call('POST', `/v1/organisations/AM09/commands/${id}`, body)
    assert.equal(response.status, 200, id)
    return response.json()
  }
  const cells = [
    ...Object.entries(counts).map(([region, value]) => ({ at: { region }, value })),
    { at: { region: 'AM09' } },
  ]
  const { proposal } = await run('officer', 'disclosure.propose', offer(cells, 'companies'))
  await run('publisher', 'disclosure.approve', { proposal })
  await run('officer', 'disclosure.propose', offer([{ at: { region: 'GM0222' }, value: canary }], 'jobs'))
  return proposal
}

for (const { name, use } of testApps()) {
  test(`a page and the open data say what was published and nothing else, on ${name}`, () =>
    use(async (app) => {
      await published(app)
      const page = await app.anonymous('GET', '/nl/GM1509')
      assert.equal(page.status, 200)
      const text = await page.text()
      assert.match(text, /In Oude IJsselstreek staan 57 makers/)
      assert.match(text, /Bedrijvenregister, geleverd op 1-1-2026/)
      const hidden = await (await app.anonymous('GET', '/en/GM0197')).text()
      assert.match(hidden, /Not shown/)
      assert.match(hidden, /so few makers that you could recognise one|Makers in Aalten/)
      const { figures } = await (await app.anonymous('GET', '/v1/public/places/GM0197/figures')).json()
      assert.deepEqual(
        figures.map(({ value }: { value: unknown }) => value),
        [null],
      )
      const csv = await (await app.anonymous('GET', '/v1/public/places/GM1509/figures.csv')).text()
      assert.match(csv, /companies;2026-01-01;GM1509;\*;\*;57;/)
      for (const path of [
        '/nl',
        '/nl/GM0222',
        '/embed/nl/GM0222',
        '/v1/public/places',
        '/v1/public/publications',
        '/v1/public/places/GM0222/figures',
        '/v1/public/catalogue.jsonld',
        '/nl/feed.atom',
      ]) {
        const response = await app.anonymous('GET', path)
        assert.equal(response.status, 200, path)
        assert.ok(!(await response.text()).includes(`${canary}`), `${path} shows what nobody approved`)
      }
    }))

  test(`a page has a tag that changes with a publication only, and a withdrawn one is gone at once, on ${name}`, () =>
    use(async (app) => {
      const publication = await published(app)
      const first = await app.anonymous('GET', '/nl/GM1509')
      const tag = first.headers.get('etag') ?? ''
      assert.match(first.headers.get('cache-control') ?? '', /public/)
      const again = await app.anonymous('GET', '/nl/GM1509', undefined, { 'If-None-Match': tag })
      assert.equal(again.status, 304)
      assert.equal(await again.text(), '')
      const member = await app.as('GM1509', 'officer')
      assert.equal((await member('GET', '/nl/GM1509')).headers.get('etag'), tag, 'the same for who is signed in')
      const publisher = await app.as('AM09', 'publisher')
      const reason = { nl: 'verkeerde peildatum', en: 'wrong reference date' }
      await publisher('POST', '/v1/organisations/AM09/commands/disclosure.withdraw', { publication, reason })
      const gone = await app.anonymous('GET', '/nl/GM1509', undefined, { 'If-None-Match': tag })
      assert.equal(gone.status, 404)
      assert.match(await gone.text(), /Deze pagina is er niet/)
      assert.equal((await app.anonymous('GET', '/v1/public/places/GM1509/figures')).status, 404)
    }))

  test(`others may frame the embed and no other page; search finds without accents, on ${name}`, () =>
    use(async (app) => {
      await published(app)
      const policyOf = async (path: string) => (await app.anonymous('GET', path)).headers.get('content-security-policy')
      assert.match((await policyOf('/embed/nl/GM1509')) ?? '', /frame-ancestors \*/)
      assert.match((await policyOf('/nl/GM1509')) ?? '', /frame-ancestors 'none'/)
      const found = await (await app.anonymous('GET', '/nl?q=ijssel')).text()
      assert.match(found, /1 gevonden[\s\S]*Oude IJsselstreek/)
      const none = await (await app.anonymous('GET', `/nl?q=${encodeURIComponent('<script>')}`)).text()
      assert.ok(!none.includes('<script>'))
      assert.match(none, /niets gepubliceerd/)
    }))
}
