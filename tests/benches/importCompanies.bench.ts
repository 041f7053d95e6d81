import { createReadStream, createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { lisaLikeRows } from '../../demo/bigFile.ts'
import { importInOwnProcess, type ImportMeasured } from './importProcess.ts'
import { inFolder, percentile, report, writeMakers } from './register.ts'

/** Whole imports, from a file on disk to a current snapshot. The Postgres cases need TEST_DATABASE_URL. */

type Papaparse = { readonly NODE_STREAM_INPUT: symbol; parse(input: symbol, how: object): NodeJS.ReadWriteStream }
// The package brings no types; this is the one call that is used of it.
const papaparse = createRequire(import.meta.url)('papaparse') as Papaparse

const lisaRows = 1_700_000
const postgres = process.env['TEST_DATABASE_URL'] !== undefined

await inFolder(async (folder) => {
  if (postgres) await importOfLisa(folder)
  const makers = await writeMakers(join(folder, 'makers.csv'), 100_000)
  if (postgres) await measure('import of 100 000 makers into Postgres', 'postgres', folder, makers)
  await measure('import of 100 000 makers into PGlite', 'pglite', folder, makers)
})

/** Three times, each in a new process on a new database: the median counts. */
async function importOfLisa(folder: string): Promise<void> {
  const path = join(folder, 'lisa.csv')
  await pipeline(Readable.from(lisaLikeRows(lisaRows)), createWriteStream(path))
  const runs: ImportMeasured[] = []
  for (let run = 0; run < 3; run += 1) runs.push(await importInOwnProcess('postgres', folder, path))
  const milliseconds = percentile(
    runs.map((run) => run.milliseconds),
    0.5,
  )
  const megabytes = percentile(
    runs.map((run) => run.megabytes),
    0.5,
  )
  report('import', milliseconds, 'ms', lisaRows, { against: 'papaparse', value: await papaparseAlone(path) })
  report('import: resident memory', megabytes, 'MB', lisaRows, { against: 'limit of 400 MB', value: 400 })
}

async function measure(name: string, kind: 'postgres' | 'pglite', folder: string, path: string): Promise<void> {
  report(name, (await importInOwnProcess(kind, folder, path)).milliseconds, 'ms', 100_000)
}

async function papaparseAlone(path: string): Promise<number> {
  const start = performance.now()
  let rows = 0
  const parser = papaparse.parse(papaparse.NODE_STREAM_INPUT, { delimiter: ';' })
  createReadStream(path).pipe(parser)
  for await (const _row of parser) rows += 1
  if (rows < lisaRows) throw new Error(`papaparse saw ${rows} rows`)
  return performance.now() - start
}
