import { manyMakers } from '../support/manyMakers.ts'
import { startApp } from '../support/appProcess.ts'
import { beginImport, jobOf, until } from '../support/importJobs.ts'
import { inThrowAwayDatabase } from '../support/throwAwayDatabase.ts'
import { inFolder, report } from './register.ts'

/** How soon a server that was killed during an import answers again, from the start of the process. */
const makers = 100_000
const server = process.env['TEST_DATABASE_URL']

await inFolder((folder) => measure('embedded', folder))
if (server) await inThrowAwayDatabase(server, (url) => inFolder((folder) => measure('postgres', folder, url)))

async function measure(name: string, folder: string, databaseUrl?: string): Promise<void> {
  const first = await startApp(folder, databaseUrl)
  await first.call('POST', '/v1/first-organisation', { place: 'GM0222' })
  const job = await beginImport(first.call, 'GM0222', manyMakers('GM0222', makers), '2026-01-01')
  await until(
    () => jobOf(first.call, 'GM0222', job),
    ({ progress }) => (progress?.done ?? 0) > makers / 2,
  )
  await first.kill()
  const again = await startApp(folder, databaseUrl)
  await again.stop()
  const limit = { against: 'limit of 3 s', value: 3_000 }
  report(`restart after a kill halfway an import, ${name}`, again.milliseconds, 'ms', makers, limit)
}
