import { PGlite } from '@electric-sql/pglite'
import { sessionSettings } from './columnTypes.ts'
import type { DurableNodeFs } from './durableNodeFs.ts'
import { serveSession } from './pgliteSession.ts'
import { pgliteStartParams } from './pgliteStartParams.ts'
import type { BackendStart } from './wireMessages.ts'

/** PGlite has no background writer that makes checkpoints: without one the log only grows, and so does recovery. */
const checkpointAfter = 32 * 1024 * 1024

/** Opens the database and answers its client until it is closed. `makeFs` gives the file system of a folder. */
export async function runBackend(
  { port, wake, place }: BackendStart,
  makeFs: (folder: string) => DurableNodeFs,
): Promise<void> {
  const fs = 'folder' in place ? makeFs(place.folder) : undefined
  const image = 'image' in place ? new Blob([Uint8Array.from(place.image)], { type: 'application/x-gzip' }) : undefined
  const pglite = await PGlite.create({
    ...(fs ? { fs } : {}),
    ...(image ? { loadDataDir: image } : {}),
    startParams: pgliteStartParams('durable' in place && place.durable),
  })
  const version = await pglite.query<{ server_version: string }>('show server_version')
  const parameters = {
    server_version: version.rows[0]?.server_version ?? '18',
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    DateStyle: 'ISO, MDY',
    IntervalStyle: sessionSettings.intervalstyle,
    TimeZone: sessionSettings.timezone,
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
  }
  serveSession(pglite, { port, wake }, parameters, (run) => {
    if (!fs || fs.walBytes < checkpointAfter) return
    fs.walBytes = 0
    run('checkpoint')
  })
}
