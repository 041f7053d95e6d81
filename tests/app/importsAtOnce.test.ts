import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { type AppProcess, startApp } from '../support/appProcess.ts'
import { beginImport, hasEnded, jobOf, until } from '../support/importJobs.ts'
import { json } from '../support/importing.ts'
import { manyMakers } from '../support/manyMakers.ts'
import { inThrowAwayDatabase } from '../support/throwAwayDatabase.ts'

const server = process.env['TEST_DATABASE_URL']

/** One server on the embedded store, two on Postgres: there another process may take the second import. */
const stores = [
  { name: 'pglite', use: (work: (apps: AppProcess[], folders: string[]) => Promise<void>) => withApps(1, work) },
  ...(server === undefined
    ? []
    : [
        {
          name: 'postgres',
          use: (work: (apps: AppProcess[], folders: string[]) => Promise<void>) =>
            inThrowAwayDatabase(server, (url) => withApps(2, work, url)),
        },
      ]),
]

async function withApps(
  count: number,
  work: (apps: AppProcess[], folders: string[]) => Promise<void>,
  databaseUrl?: string,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'maakagenda-at-once-'))
  const folders = Array.from({ length: count }, (_, at) => join(root, String(at)))
  const apps: AppProcess[] = []
  try {
    for (const folder of folders) apps.push(await startApp(folder, databaseUrl))
    await apps[0]?.call('POST', '/v1/first-organisation', { place: 'GM0222' })
    await work(apps, folders)
  } finally {
    for (const app of apps) await app.stop()
    await rm(root, { recursive: true, force: true })
  }
}

/** Sends the head of an upload and half of what it promises, and breaks the connection. */
function breakOff({ url, token }: AppProcess, head: string, half: Buffer): Promise<void> {
  const { hostname, port } = new URL(url)
  const path = '/v1/organisations/GM0222/uploads?fileName=half.csv'
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${token}\r\n${head}\r\n\r\n`,
      )
      socket.write(half, () => setTimeout(() => socket.destroy(), 150))
    })
    socket.once('close', () => resolve())
    socket.once('error', reject)
  })
}

for (const store of stores) {
  test(`a connection that is lost during an upload leaves nothing, and the next upload works, on ${store.name}`, () =>
    store.use(async ([app], [folder = '']) => {
      assert.ok(app)
      const uploads = join(folder, 'uploads')
      const half = Buffer.alloc(600_000, 'Verzonnen Maker;25.62\r\n')
      await breakOff(app, `Content-Length: ${half.length * 2}`, half)
      const chunk = Buffer.concat([Buffer.from(`${half.length.toString(16)}\r\n`), half, Buffer.from('\r\n')])
      await breakOff(app, 'Transfer-Encoding: chunked', chunk)
      await until(
        () => readdir(uploads),
        (left) => left.length === 0,
        10,
      )
      const job = await beginImport(app.call, 'GM0222', manyMakers('GM0222', 3), '2026-01-01')
      const done = await until(() => jobOf(app.call, 'GM0222', job), hasEnded)
      assert.equal(done.state, 'done')
      assert.deepEqual(await readdir(uploads), [])
    }))

  test(`of two imports at once the second waits for the first, on ${store.name}`, () =>
    store.use(async (apps) => {
      const [app] = apps
      assert.ok(app)
      const jobs = await Promise.all([
        beginImport(app.call, 'GM0222', manyMakers('GM0222', 6_000), '2026-01-01'),
        beginImport((apps[1] ?? app).call, 'GM0222', manyMakers('GM0222', 4_000), '2026-01-01'),
      ])
      const seen = new Set<string>()
      const both = await until(
        async () => {
          const now = await Promise.all(jobs.map((job) => jobOf(app.call, 'GM0222', job)))
          seen.add(
            now
              .map((job) => job.state)
              .toSorted()
              .join(' and '),
          )
          return now
        },
        (now) => now.every(hasEnded),
      )
      assert.deepEqual(
        both.map((job) => [job.state, job.error]),
        [
          ['done', null],
          ['done', null],
        ],
      )
      assert.ok(seen.has('queued and running') && !seen.has('running and running'), [...seen].join(', '))
      const Listed = z.object({ imports: z.array(z.object({ status: z.string() })) })
      const { imports } = await json(await app.call('GET', '/v1/organisations/GM0222/imports'), Listed)
      assert.deepEqual(imports.map(({ status }) => status).toSorted(), ['current', 'superseded'])
      const Companies = z.object({ total: z.number() })
      const { total } = await json(await app.call('GET', '/v1/organisations/GM0222/companies?limit=1'), Companies)
      assert.ok(total === 6_000 || total === 4_000, String(total))
    }))
}
