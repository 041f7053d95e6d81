import { createReadStream, createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { lisaLikeRows, makersFile } from '../../demo/bigFile.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openStore, type Store } from '../../src/platform/db/openStore.ts'
import { ensureOrganisation } from '../../src/platform/identity/organisation.ts'
import { runSurvey } from '../../src/platform/imports/runImport.ts'
import { scopeOf } from '../../src/register/scope.ts'
import { companyFields } from '../../src/register/companies/fields.ts'
import { importCompanies } from '../../src/register/companies/importCompanies.ts'
import { migrations } from '../../src/app/migrations.ts'

type Papaparse = {
  readonly NODE_STREAM_INPUT: unique symbol
  parse(input: symbol, how: object): NodeJS.ReadWriteStream
}
// The package brings no types; this is the one call that is used of it.
const papaparse = createRequire(import.meta.url)('papaparse') as Papaparse

/**
 * Whole imports, from a file on disk to a current snapshot. Postgres when TEST_DATABASE_URL points at
 * a server on which databases may be made.
 */
const folder = await mkdtemp(join(tmpdir(), 'maakagenda-bench-'))
const makers = join(folder, 'makers.csv')
await write(makers, makersFile(100_000))
await measure('import of 100 000 makers into PGlite', makers, () => openStore({ dataDir: join(folder, 'store') }))
const url = process.env['TEST_DATABASE_URL']
if (url) {
  await measure('import of 100 000 makers into Postgres', makers, () => freshPostgres(url))
  const lisa = join(folder, 'lisa.csv')
  await write(lisa, lisaLikeRows(1_700_000))
  // Ours first: the peer's garbage would count as our memory.
  const ours = await measure(
    'import',
    lisa,
    () => freshPostgres(url),
    () => papaparseAlone(lisa),
  )
  process.stdout.write(
    `${JSON.stringify({ name: 'import: resident memory', value: ours.rss, unit: 'MB', against: 'limit 400 MB', ratio: 400 / ours.rss, n: 1 })}\n`,
  )
}
await rm(folder, { recursive: true, force: true })

async function measure(
  name: string,
  path: string,
  open: () => Promise<Store>,
  peer?: () => Promise<number>,
): Promise<{ rss: number }> {
  const store = await open()
  await migrate(store.ownerDb, migrations)
  await ensureOrganisation(store.db, { id: 'NL', kind: 'region', name: 'Nederland', sample: false })
  const source = { name: 'bench.csv', path }
  let rss = 0
  const sampler = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage().rss / 1e6)
  }, 100)
  const start = performance.now()
  const survey = await runSurvey({ source, fields: companyFields })
  if (survey.kind === 'refused') throw new Error(survey.issues[0]?.en)
  await importCompanies(store.db, 'NL', {
    source,
    sha256: survey.sha256,
    bytes: survey.bytes,
    profile: survey.profile,
    referenceDate: '2026-01-01',
    sbiVersion: '2008',
    scope: scopeOf('NL'),
    provenance: { title: 'bench', sample: true },
    createdBy: 'bench',
  })
  const milliseconds = performance.now() - start
  clearInterval(sampler)
  await store.close()
  const alone = peer ? await peer() : null
  const line = {
    name,
    value: Math.round(milliseconds),
    unit: 'ms',
    against: peer ? 'papaparse' : null,
    ratio: alone === null ? null : Number((alone / milliseconds).toFixed(3)),
    n: 1,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  return { rss: Math.round(rss) }
}

async function papaparseAlone(path: string): Promise<number> {
  const start = performance.now()
  let rows = 0
  const parser = papaparse.parse(papaparse.NODE_STREAM_INPUT, { delimiter: ';' })
  createReadStream(path).pipe(parser)
  for await (const _row of parser) rows += 1
  if (rows < 1_000_000) throw new Error(`papaparse saw ${rows} rows`)
  return performance.now() - start
}

async function freshPostgres(server: string): Promise<Store> {
  const name = `maak_bench_${process.pid}_${Math.round(performance.now())}`
  const admin = await openStore({ databaseUrl: server })
  await admin.pool.query(`create database ${name} encoding 'UTF8' template template0`)
  await admin.close()
  const target = new URL(server)
  target.pathname = `/${name}`
  return openStore({ databaseUrl: target.href })
}

async function write(path: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(chunks), createWriteStream(path))
}
