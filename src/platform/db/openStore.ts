import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { BackendThread } from './backendThread.ts'
import { startBackendThread } from './backendThread.ts'
import { columnTypes, sessionSettings } from './columnTypes.ts'
import { copyRunningFolder } from './copyRunningFolder.ts'
import { EmbeddedPool } from './embeddedPool.ts'
import { refuseForeignFolder } from './foreignFolder.ts'
import { pristineImage } from './pristineImage.ts'
import { prepareStoreFolder, storeFolders } from './storeFolder.ts'
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
  /**
   * For who reads everything and takes his time, such as a backup. The embedded store on disk has one
   * connection, and a long transaction would stop all others: it gives a copy as of now, to be closed
   * after use. Postgres, which gives every transaction its own view, and memory give themselves.
   */
  freeze(): Promise<Store>
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
  refuseForeignFolder(dataDir)
  const lock = takeLock(dataDir)
  try {
    const folder = await prepareStoreFolder(dataDir)
    const thread = await startBackendThread({ folder, durable: true })
    const store = embedded(thread, patience, lock.release)
    const freeze = freezing(thread, store.pool, dataDir)
    return { ...store, freeze }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Copies are made one after the other; each is removed when it is closed. */
function freezing(thread: BackendThread, pool: pg.Pool, dataDir: string): Store['freeze'] {
  const { current, copies } = storeFolders(dataDir)
  let copying: Promise<unknown> = Promise.resolve()
  return async () => {
    const copy = join(copies, randomUUID())
    const copied = copying.then(() => copyRunningFolder(thread, pool, current, copy))
    copying = copied.catch(() => undefined)
    await copied
    return embedded(await startBackendThread({ folder: copy, durable: false }), defaultPatience, () =>
      rmSync(copy, { recursive: true, force: true }),
    )
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
  return itsOwnCopy({ kind: 'pglite', pool, db, ownerPool: pool, ownerDb: db, close })
}

function itsOwnCopy(store: Omit<Store, 'freeze'>): Store {
  const freeze = () => Promise.resolve(itsOwnCopy({ ...store, close: () => Promise.resolve() }))
  return { ...store, freeze }
}

async function openPostgres(databaseUrl: string, ownerUrl: string | undefined, patience: number): Promise<Store> {
  const pool = postgresPool(databaseUrl, patience, 10)
  const db = kysely(pool)
  if (ownerUrl === undefined || ownerUrl === databaseUrl) {
    return itsOwnCopy({ kind: 'postgres', pool, db, ownerPool: pool, ownerDb: db, close: () => db.destroy() })
  }
  const ownerPool = postgresPool(ownerUrl, patience, 2)
  const ownerDb = kysely(ownerPool)
  async function close(): Promise<void> {
    await db.destroy()
    await ownerDb.destroy()
  }
  return itsOwnCopy({ kind: 'postgres', pool, db, ownerPool, ownerDb, close })
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
