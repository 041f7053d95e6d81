import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { clearUploads } from '../../src/register/clearUploads.ts'
import { keepUpload } from '../../src/register/uploads.ts'
import { badFiles } from '../support/badFiles.ts'
import { json } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

const id = '11111111-2222-3333-4444-555555555555'

for (const app of testApps()) {
  test(`a file that is refused for personal data does not stay on the disk, on ${app.name}`, () =>
    app.use(async ({ as, uploadsFolder }) => {
      const officer = await as('GM0222', 'officer')
      const bytes = badFiles.find((bad) => bad.code === 'personal-columns')?.bytes
      const base = '/v1/organisations/GM0222/uploads'
      const upload = await json(await officer('POST', `${base}?fileName=bsn.csv`, bytes), z.object({ id: z.string() }))
      assert.equal((await readdir(uploadsFolder)).length, 1)
      await officer('GET', `${base}/${upload.id}/survey`)
      assert.deepEqual(await readdir(uploadsFolder), [])
      assert.equal((await officer('GET', `${base}/${upload.id}/survey`)).status, 404)
    }))

  test(`a delivered file goes after a week, one without a row at once when nobody else can be receiving it, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      await as('GM0222', 'officer')
      const folder = await mkdtemp(join(tmpdir(), 'maakagenda-left-'))
      try {
        const body = new Response('Handelsnaam;SBI-code').body ?? assert.fail()
        const kept = await keepUpload(db, folder, 'GM0222', 'somebody', 'makers.csv', body)
        await writeFile(join(folder, id), 'half')
        await writeFile(join(folder, 'backup-being-made'), '')
        const now = new Date()
        const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
        const left = async () => (await readdir(folder)).toSorted()

        await clearUploads(db, folder, false, now)
        assert.deepEqual(await left(), [id, 'backup-being-made', kept.id].toSorted())
        await clearUploads(db, folder, true, now)
        assert.deepEqual(await left(), ['backup-being-made', kept.id].toSorted())
        await writeFile(join(folder, id), 'half')
        await utimes(join(folder, id), now, days(-2))
        await clearUploads(db, folder, false, days(6))
        assert.deepEqual(await left(), ['backup-being-made', kept.id].toSorted())
        await clearUploads(db, folder, false, days(8))
        assert.deepEqual(await left(), ['backup-being-made'])
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    }))
}
