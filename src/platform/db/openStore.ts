import { mkdirSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { BackendThread } from './backendThread.ts'
import { startBackendThread } from './backendThread.ts'
import { columnTypes, sessionSettings } from './columnTypes.ts'
import { EmbeddedPool } from './embeddedPool.ts'
import { pristineImage } from './pristineImage.ts'
import { prepareStoreFolder } from './storeFolder.ts'
import { takeLock } from './storeLock.ts'
import { TypedCursor } from './typedCursor.ts'

// biome-ignore lint/suspicious/noExplicitAny: each room sees its own tables; Kysely<any> fits where Kysely<TheirTables> is asked.
export type AnyTables = any

/**
 * An open database. `db` and `pool` log in as the application; `ownerDb` and `ownerPool` as the owner of
 * the tables, for migrations, backup and restore. On PGlite, or without an owner, they are the same.
 */
export type Store = {
  readonly kind: 'pglite' | 'postgres'
  readonly pool: pg.Pool
  readonly db: Kysely<AnyTables>
  readonly ownerPool: pg.Pool
  readonly ownerDb: Kysely<AnyTables>
  close(): Promise<void>
}

export type StorePlace =
  | { readonly dataDir: string }
  | { readonly databaseUrl: string; readonly ownerUrl?: string | undefined }
  | { readonly memory: true }

/** How long a query waits for a free connection before it fails with a sentence. */
const defaultPatience = 30_000

export async function openStore(place: StorePlace, patience = defaultPatience): Promise<Store> {
  if ('databaseUrl' in place) return openPostgres(place.databaseUrl, place.ownerUrl, patience)
  return 'memory' in place ? openMemory(patience) : openEmbedded(place.dataDir, patience)
}

async function openEmbedded(dataDir: string, patience: number): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = takeLock(dataDir)
  try {
    const folder = await prepareStoreFolder(dataDir)
    return embedded(await startBackendThread({ folder, durable: true }), patience, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function openMemory(patience: number): Promise<Store> {
  return embedded(await startBackendThread({ image: await pristineImage() }), patience, () => undefined)
}

function embedded(thread: BackendThread, patience: number, release: () => void): Store {
  const pool = new EmbeddedPool(thread, patience)
  const db = kysely(pool)
  async function close(): Promise<void> {
    await db.destroy()
    await thread.close()
    release()
  }
  return { kind: 'pglite', pool, db, ownerPool: pool, ownerDb: db, close }
}

async function openPostgres(databaseUrl: string, ownerUrl: string | undefined, patience: number): Promise<Store> {
  const pool = postgresPool(databaseUrl, patience, 10)
  const db = kysely(pool)
  if (ownerUrl === undefined || ownerUrl === databaseUrl) {
    return { kind: 'postgres', pool, db, ownerPool: pool, ownerDb: db, close: () => db.destroy() }
  }
  const ownerPool = postgresPool(ownerUrl, patience, 2)
  const ownerDb = kysely(ownerPool)
  async function close(): Promise<void> {
    await db.destroy()
    await ownerDb.destroy()
  }
  return { kind: 'postgres', pool, db, ownerPool, ownerDb, close }
}

function postgresPool(connectionString: string, patience: number, max: number): pg.Pool {
  const options = Object.entries(sessionSettings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  const pool = new pg.Pool({
    connectionString,
    options,
    max,
    types: columnTypes(),
    connectionTimeoutMillis: patience,
    allowExitOnIdle: true,
  })
  // An idle connection that the server drops is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

function kysely(pool: pg.Pool): Kysely<AnyTables> {
  return new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool, cursor: TypedCursor }) })
}
