import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { AnyTables, Store } from './openStore.ts'
import { openStore } from './openStore.ts'
import { pinnedKysely } from './pinnedKysely.ts'

/**
 * A database for tests, made at the first use and shared by the whole run. On Postgres it is a new
 * database of its own, with a login that owns nothing, as in production.
 */
export type TestStore = {
  readonly name: 'pglite' | 'postgres'
  open(): Promise<Store>
  /** Runs `work` and rolls back whatever it did, also when it committed. */
  inTransaction<R>(work: (db: Kysely<AnyTables>) => Promise<R>): Promise<R>
}

type Prepare = (store: Store) => Promise<unknown>

/**
 * The engines to test on: PGlite always, Postgres when TEST_DATABASE_URL points at a server.
 *
 *     for (const store of testStores(prepare)) {
 *       test(`… on ${store.name}`, () => store.inTransaction(async (db) => { … }))
 *     }
 *
 * `prepare` (such as running the migrations) happens once per engine; give the same function everywhere.
 */
export function testStores(prepare: Prepare = nothing): readonly TestStore[] {
  const url = process.env['TEST_DATABASE_URL']
  const stores = [testStore('pglite', () => openStore({ memory: true }), prepare)]
  if (url) stores.push(testStore('postgres', () => openThrowAway(url), prepare))
  return stores
}

/** Shared by all test files: they run in one process. */
const opened = new Map<string, Promise<Store>>()
const prepared = new Map<string, Map<Prepare, Promise<unknown>>>()

function testStore(name: TestStore['name'], make: () => Promise<Store>, prepare: Prepare): TestStore {
  async function open(): Promise<Store> {
    const opening = opened.get(name) ?? make()
    opened.set(name, opening)
    const store = await opening
    const done = prepared.get(name) ?? new Map<Prepare, Promise<unknown>>()
    prepared.set(name, done)
    const preparing = done.get(prepare) ?? prepare(store)
    done.set(prepare, preparing)
    await preparing
    return store
  }

  async function inTransaction<R>(work: (db: Kysely<AnyTables>) => Promise<R>): Promise<R> {
    const store = await open()
    const client = await store.pool.connect()
    try {
      await client.query('begin')
      return await work(pinnedKysely(client))
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  return { name, open, inTransaction }
}

function nothing(): Promise<void> {
  return Promise.resolve()
}

/** The URL needs the right to create databases and roles; both go away with the process. */
async function openThrowAway(serverUrl: string): Promise<Store> {
  const name = `maak_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  await onServer(serverUrl, [
    `create role ${name} login noinherit password '${password}'`,
    `create database ${name} encoding 'UTF8' template template0`,
  ])
  const ownerUrl = new URL(serverUrl)
  ownerUrl.pathname = `/${name}`
  const login = new URL(ownerUrl)
  login.username = name
  login.password = password
  const store = await openStore({ databaseUrl: login.href, ownerUrl: ownerUrl.href })
  process.once('beforeExit', () => void removeThrowAway(serverUrl, name, store))
  return store
}

async function removeThrowAway(serverUrl: string, name: string, store: Store): Promise<void> {
  await store.close()
  await onServer(serverUrl, [`drop database ${name} with (force)`, `drop role ${name}`])
}

async function onServer(serverUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
