import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCsv } from '../../demo/demoCsv.ts'
import { importFile } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

const commands = '/v1/organisations/GM0222/commands'

const isNight = Boolean(process.env['TEST_NIGHT'])

/** The larger estates and three branches of the made-up makers; at night all of them, which the gate attacks for seconds. */
function file(): string {
  const [head = '', ...lines] = demoCsv(2026, 'GM0222').split(/\r?\n/)
  const some = lines.filter((line) => isNight || (/;(25|28|33)[0-9.]*;/.test(line) && /Heide|Wal|Meent|;;/.test(line)))
  return [head, ...some].join('\n')
}

for (const { name, use } of testApps()) {
  test(`estates go out as parts of their municipality, by a municipality alone, on ${name}`, () =>
    use(async (app) => {
      const province = await app.as('PV25', 'officer')
      const path = '/v1/organisations/PV25/commands/register.propose-publication'
      assert.equal((await (await province('POST', path, { level: 'estates' })).json()).code, 'by-municipality')
      const officer = await app.as('GM0222', 'officer')
      await importFile(officer, file(), { parameters: { mayBePublic: true } })
      const publisher = await app.as('GM0222', 'publisher')
      for (const level of ['whole', 'estates']) {
        const response = await officer('POST', `${commands}/register.propose-publication`, { level })
        const { proposal } = await response.json()
        const approved = await publisher('POST', `${commands}/disclosure.approve`, { proposal })
        assert.equal(approved.status, 200, await approved.text())
      }
      const { figures } = await (await app.anonymous('GET', '/v1/public/places/GM0222/figures')).json()
      type Figure = { region: string; branch: string; measure: string; value: number | null }
      const estates = figures.filter(({ region }: Figure) => region.includes('/'))
      assert.deepEqual(new Set(estates.map(({ branch }: Figure) => branch)), new Set(['*']), 'no branches of an estate')
      const makers = estates.filter(({ measure }: Figure) => measure === 'companies')
      const of = (estate: string) => makers.find(({ region }: Figure) => region === `GM0222/${estate}`)?.value
      assert.equal(of('De Fabelachtige Heide'), isNight ? 21 : 18)
      assert.equal(of('De Ingebeelde Brink'), isNight ? null : undefined)
      const page = await (await app.anonymous('GET', '/nl/GM0222')).text()
      assert.match(page, /Makers per bedrijventerrein[\s\S]*De Fabelachtige Heide[\s\S]*Buiten de bedrijventerreinen/)
      const { places } = await (await app.anonymous('GET', '/v1/public/places')).json()
      assert.deepEqual(
        places.map(({ code }: { code: string }) => code),
        ['GM0222'],
      )
    }))
}
