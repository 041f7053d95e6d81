import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makersFile } from '../../demo/bigFile.ts'
import { createApp } from '../../src/app/createApp.ts'
import { migrations } from '../../src/app/migrations.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openStore, type Store } from '../../src/platform/db/openStore.ts'
import { createAccount, setRoles } from '../../src/platform/identity/account.ts'
import { ensureOrganisation } from '../../src/platform/identity/organisation.ts'
import { openSession } from '../../src/platform/identity/session.ts'
import { runSurvey } from '../../src/platform/imports/runImport.ts'
import { companyFields } from '../../src/register/companies/fields.ts'
import { importCompanies } from '../../src/register/companies/importCompanies.ts'
import { scopeOf } from '../../src/register/scope.ts'

/** The store under a benchmark: a database of its own on the server of TEST_DATABASE_URL, or a folder. */
export async function benchStore(kind: 'postgres' | 'pglite', folder: string): Promise<Store> {
  const server = process.env['TEST_DATABASE_URL']
  const store =
    kind === 'postgres' && server ? await freshPostgres(server) : await openStore({ dataDir: join(folder, 'store') })
  await migrate(store.ownerDb, migrations)
  await ensureOrganisation(store.db, { id: 'NL', kind: 'region', name: 'Nederland', sample: false })
  return store
}

/** A new database, gone again when it is closed. */
async function freshPostgres(server: string): Promise<Store> {
  const name = `maak_bench_${process.pid}_${Math.round(performance.now())}`
  const onServer = async (statement: string) => {
    const admin = await openStore({ databaseUrl: server })
    await admin.pool.query(statement).finally(() => admin.close())
  }
  await onServer(`create database ${name} encoding 'UTF8' template template0`)
  const target = new URL(server)
  target.pathname = `/${name}`
  const store = await openStore({ databaseUrl: target.href })
  const close = async () => {
    await store.close()
    await onServer(`drop database ${name} with (force)`)
  }
  return { ...store, close }
}

export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maakagenda-bench-'))
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }))
}

export async function writeMakers(path: string, makers: number, seed?: number): Promise<string> {
  await pipeline(Readable.from(makersFile(makers, seed)), createWriteStream(path))
  return path
}

/** From a file on disk to a current snapshot, as a user's import does it: survey, then import. */
export async function importWhole(store: Store, path: string, referenceDate: string): Promise<void> {
  const source = { name: 'bench.csv', path }
  const survey = await runSurvey({ source, fields: companyFields })
  if (survey.kind === 'refused') throw new Error(survey.issues[0]?.en)
  await importCompanies(store.db, 'NL', {
    source,
    sha256: survey.sha256,
    bytes: survey.bytes,
    profile: survey.profile,
    referenceDate,
    sbiVersion: '2008',
    scope: scopeOf('NL'),
    provenance: { title: 'bench', sample: true },
    createdBy: 'bench',
  })
}

/** A signed-in way to call the API on this store, in the same process. */
export async function caller(store: Store): Promise<(path: string) => Promise<Response>> {
  const account = await createAccount(store.db, { name: 'bench' })
  await setRoles(store.db, 'NL', account, ['reader'])
  const token = await openSession(store.db, account, new Date(), null)
  const site = { https: false, loopback: true, origins: [] }
  const { api } = createApp({ db: store.db, site, publicUrl: 'http://localhost', uploadsFolder: tmpdir() })
  return async (path) => api.request(path, { headers: { Authorization: `Bearer ${token}` } })
}

/** Value below which `part` of the times lie. */
export function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

export function report(
  name: string,
  value: number,
  unit: string,
  n: number,
  peer?: { against: string; value: number },
): void {
  const ratio = peer ? Number((peer.value / value).toFixed(3)) : null
  process.stdout.write(
    `${JSON.stringify({ name, value: Number(value.toFixed(2)), unit, against: peer?.against ?? null, ratio, n })}\n`,
  )
}
