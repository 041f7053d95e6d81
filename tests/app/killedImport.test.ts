import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { admitCli } from '../../src/app/cliAccount.ts'
import { organisationOf } from '../../src/app/firstOrganisation.ts'
import { openStore } from '../../src/platform/db/openStore.ts'
import { ensureOrganisation } from '../../src/platform/identity/organisation.ts'
import { startApp } from '../support/appProcess.ts'
import { json } from '../support/importing.ts'
import { beginImport, hasEnded, jobOf, until } from '../support/importJobs.ts'
import { manyMakers } from '../support/manyMakers.ts'
import type { Call } from '../support/testApp.ts'
import { inThrowAwayDatabase } from '../support/throwAwayDatabase.ts'

const server = process.env['TEST_DATABASE_URL']

const Imports = z.object({
  imports: z.array(
    z.object({ id: z.string(), status: z.string(), books: z.unknown(), undoneAt: z.string().nullable() }),
  ),
})
const Snapshots = z.object({ snapshots: z.array(z.object({ referenceDate: z.string() })) })

async function datesOf(call: Call, organisation: string) {
  const { snapshots } = await json(await call('GET', `/v1/organisations/${organisation}/snapshots`), Snapshots)
  return snapshots.map((snapshot) => snapshot.referenceDate)
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maakagenda-killed-'))
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }))
}

test('a server that is killed during an import leaves nothing half: the job says so after the restart', () =>
  inFolder(async (folder) => {
    const first = await startApp(folder)
    await first.call('POST', '/v1/first-organisation', { place: 'GM0222' })
    const before = await beginImport(first.call, 'GM0222', manyMakers('GM0222', 3), '2025-01-01')
    await until(() => jobOf(first.call, 'GM0222', before), hasEnded)
    const large = manyMakers('GM0222', 25_000)
    const killed = await beginImport(first.call, 'GM0222', large, '2026-01-01')
    await until(
      () => jobOf(first.call, 'GM0222', killed),
      (job) => (job.progress?.done ?? 0) > 2_000,
    )
    await first.kill()

    const again = await startApp(folder)
    try {
      const job = await jobOf(again.call, 'GM0222', killed)
      assert.deepEqual([job.state, job.error?.code], ['failed', 'process-stopped'])
      assert.match(job.error?.detail.nl ?? '', /stopte tijdens dit werk.*niets half.*begin het opnieuw/)
      assert.deepEqual(await datesOf(again.call, 'GM0222'), ['2025-01-01'])
      const { imports } = await until(
        async () => json(await again.call('GET', '/v1/organisations/GM0222/imports'), Imports),
        (listed) => listed.imports[0]?.status === 'abandoned' && listed.imports[0].undoneAt !== null,
      )
      assert.deepEqual(
        imports.map(({ id, status, books }) => [id === killed, status, books === null]),
        [
          [true, 'abandoned', true],
          [false, 'current', false],
        ],
      )
      const retry = await beginImport(again.call, 'GM0222', large, '2026-01-01')
      const done = await until(() => jobOf(again.call, 'GM0222', retry), hasEnded)
      assert.equal(done.state, 'done', JSON.stringify(done.error))
      const { books, doubts } = z
        .object({ books: z.object({ stored: z.number() }), doubts: z.number() })
        .parse(done.result)
      assert.deepEqual([books.stored, doubts], [25_000, 0])
      assert.deepEqual(await datesOf(again.call, 'GM0222'), ['2026-01-01', '2025-01-01'])
    } finally {
      await again.stop()
    }
  }))

test('a server that is stopped during an import begins it again at the next start', () =>
  inFolder(async (folder) => {
    const first = await startApp(folder)
    await first.call('POST', '/v1/first-organisation', { place: 'GM0222' })
    const job = await beginImport(first.call, 'GM0222', manyMakers('GM0222', 25_000), '2026-01-01')
    await until(
      () => jobOf(first.call, 'GM0222', job),
      ({ progress }) => (progress?.done ?? 0) > 2_000,
    )
    await first.stop()

    const again = await startApp(folder)
    try {
      const done = await until(() => jobOf(again.call, 'GM0222', job), hasEnded)
      assert.equal(done.state, 'done', JSON.stringify(done.error))
      const { imports } = await json(await again.call('GET', '/v1/organisations/GM0222/imports'), Imports)
      assert.deepEqual(
        imports.map(({ id, status }) => [id === job, status]),
        [[true, 'current']],
      )
      const Companies = z.object({ total: z.number() })
      const { total } = await json(await again.call('GET', '/v1/organisations/GM0222/companies?limit=1'), Companies)
      assert.equal(total, 25_000)
    } finally {
      await again.stop()
    }
  }))

test(
  'two servers on one Postgres share the jobs; when one is killed the other goes on and the lost job says so',
  { skip: server === undefined },
  () =>
    inThrowAwayDatabase(server ?? '', (databaseUrl) =>
      inFolder(async (folder) => {
        const [one, two] = [
          await startApp(join(folder, 'one'), databaseUrl),
          await startApp(join(folder, 'two'), databaseUrl),
        ]
        try {
          const store = await openStore({ databaseUrl })
          for (const place of ['GM0222', 'GM0197', 'GM0200']) {
            await ensureOrganisation(store.db, organisationOf(place))
            await admitCli(store.db, place)
          }
          await store.close()
          const jobs = [
            { place: 'GM0222', id: await beginImport(one.call, 'GM0222', manyMakers('GM0222', 40_000), '2026-01-01') },
            { place: 'GM0197', id: await beginImport(one.call, 'GM0197', manyMakers('GM0197', 40_000), '2026-01-01') },
          ]
          const states = async () => Promise.all(jobs.map(async ({ place, id }) => jobOf(two.call, place, id)))
          await until(states, (both) => both.every((job) => job.state === 'running' && (job.progress?.done ?? 0) > 0))
          jobs.push({
            place: 'GM0200',
            id: await beginImport(two.call, 'GM0200', manyMakers('GM0200', 3), '2026-01-01'),
          })
          await one.kill()

          const all = await until(states, (three) => three.every(hasEnded))
          assert.deepEqual(all.map((job) => job.state).toSorted(), ['done', 'done', 'failed'])
          assert.equal(all[2]?.state, 'done')
          const lost = all.findIndex((job) => job.state === 'failed')
          const place = jobs[lost]?.place ?? ''
          assert.equal(all[lost]?.error?.code, 'process-stopped')
          assert.deepEqual(await datesOf(two.call, place), [])
          const retry = await beginImport(two.call, place, manyMakers(place, 40_000), '2026-01-01')
          assert.equal((await until(() => jobOf(two.call, place, retry), hasEnded)).state, 'done')
          assert.deepEqual(await readdir(join(folder, 'two', 'uploads')), [])
        } finally {
          await one.kill()
          await two.stop()
        }
      }),
    ),
)
