import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { decideVersion, insertVersion, proposedVersion } from '../../src/instruments/agenda/store/versions.ts'
import { asTenant } from '../../src/platform/db/tenancy.ts'
import { madeUpAgenda } from '../support/madeUpAgenda.ts'
import { decidedVersion } from '../support/decidedVersion.ts'
import type { TestApp } from '../support/testApp.ts'
import { testApps } from '../support/testApp.ts'

const content = madeUpAgenda()
const path = '/v1/organisations/GM0222/agenda/versions'

/** A version as two people made it, at fixed moments. */
async function decided(app: TestApp, given = content, id = decidedVersion(content, '').id): Promise<void> {
  const line = decidedVersion(given, '')
  await asTenant(app.db, 'GM0222', async (trx) => {
    await insertVersion(
      trx,
      'GM0222',
      { content: given, note: '' },
      { account: line.proposedBy, at: line.proposedAt },
      id,
    )
    const row = await proposedVersion(trx, 'GM0222', id)
    const by = { account: line.decidedBy ?? '', at: line.decidedAt ?? '' }
    await decideVersion(trx, 'GM0222', row, { state: 'approved', reason: '' }, by)
  })
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const hashes: string[] = []

for (const { name, use } of testApps()) {
  test(`a decided version becomes a report, a page and an archive with every figure, on ${name}`, () =>
    use(async (app) => {
      const call = await app.as('GM0222', 'reader')
      assert.equal((await call('GET', `${path}/latest/files/council-report.pdf`)).status, 404)
      await decided(app)
      const file = (wanted: string) => call('GET', `${path}/latest/files/${wanted}`)
      const zip = await bytesOf(await file('council-report.zip?language=nl'))
      const parts = unzipSync(zip)
      assert.deepEqual(Object.keys(parts).toSorted(), [
        'agenda.json',
        'annex.csv',
        'annex.json',
        'council-report.docx',
        'council-report.pdf',
        'summary.pdf',
      ])
      const { figures } = JSON.parse(new TextDecoder().decode(parts['annex.json']))
      assert.ok(figures.length > 40)
      assert.equal(hashOf(await bytesOf(await file('council-report.zip?language=nl'))), hashOf(zip), 'made again')
      hashes.push(hashOf(zip))
      assert.equal((await file('summary.docx')).status, 200)
      assert.equal((await file('council-report.exe')).status, 404)
      const none = await file('progress.pdf')
      assert.equal(none.status, 409)
      assert.equal((await none.json()).code, 'no-earlier-version')
    }))

  test(`a progress report tells from one version to the next, on ${name}`, () =>
    use(async (app) => {
      const call = await app.as('GM0222', 'reader')
      await decided(app)
      const later = madeUpAgenda({ frozenAt: '2027-05-20T10:00:00.000Z', actions: content.actions.slice(1) })
      await decided(app, later, '00000000-0000-4000-8000-000000000778')
      const response = await call('GET', `${path}/2/files/progress.json?language=nl`)
      assert.equal(response.status, 200)
      const { figures } = await response.json()
      assert.ok(figures.length > 20)
      assert.equal((await call('GET', `${path}/1/files/progress.json`)).status, 409)
      assert.equal((await call('GET', `${path}/2/files/progress.json?since=2`)).status, 409)
    }))
}

test('the same version gives the same bytes from another store, under another clock and in another time zone', () => {
  const program = 'tests/support/councilReport.program.ts'
  const clock = `--import ${pathToFileURL('tests/support/shiftedClock.ts').href}`
  const env = { ...process.env, TZ: 'Asia/Tokyo', LANG: 'en_US.UTF-8', SHIFTED_YEARS: '3', NODE_OPTIONS: clock }
  const [hash, year] = execFileSync(process.execPath, [program], { env, encoding: 'utf8' }).trim().split(' ')
  assert.equal(Number(year), new Date().getFullYear() + 3, 'the clock was set ahead')
  assert.ok(hashes.length > 0)
  assert.deepEqual(new Set([...hashes, hash]), new Set([hash]))
})
