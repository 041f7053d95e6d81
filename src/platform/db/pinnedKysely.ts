import type { Driver, PostgresPoolClient } from 'kysely'
import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type pg from 'pg'
import type { AnyTables } from './openStore.ts'
import { turns } from './turns.ts'
import { TypedCursor } from './typedCursor.ts'

const patience = 5_000

/**
 * A Kysely on one connection that is inside a transaction already, for tests: every transaction, and
 * every single query, is a savepoint in it. The code under test can begin, commit and fail as it likes,
 * and all of it is rolled back at the end. Role and organisation, which a real commit would forget, are
 * forgotten here as well. Transactions at the same time wait for each other.
 */
export function pinnedKysely(client: pg.PoolClient): Kysely<AnyTables> {
  // The client stays ours: Kysely's release does nothing.
  const lent: PostgresPoolClient = {
    query: client.query.bind(client),
    release: () => undefined,
  }
  const pool = { options: {}, connect: () => Promise.resolve(lent), end: () => Promise.resolve() }
  const dialect = new PostgresDialect({ pool, cursor: TypedCursor })
  return new Kysely<AnyTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => savepointDriver(dialect.createDriver(), client),
    },
  })
}

function savepointDriver(driver: Driver, client: pg.PoolClient): Driver {
  const turn = turns(patience, 'a query outside the transaction waits for the transaction around it')
  return {
    init: (options) => driver.init(options),
    destroy: (options) => driver.destroy(options),
    async acquireConnection(options) {
      await turn.wait()
      await client.query('savepoint turn')
      return driver.acquireConnection(options)
    },
    async releaseConnection(connection, options) {
      await driver.releaseConnection(connection, options)
      // After a failed query the server takes nothing but a rollback; pg does not know yet that it failed.
      await client.query('release savepoint turn').catch(() => takeBack(client))
      turn.end()
    },
    beginTransaction: () => Promise.resolve(),
    async commitTransaction(connection) {
      const forget = `select set_config('role', 'none', true), set_config('app.organisation', '', true)`
      await connection.executeQuery(CompiledQuery.raw(forget))
    },
    async rollbackTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('rollback to savepoint turn'))
    },
  }
}

async function takeBack(client: pg.PoolClient): Promise<void> {
  await client.query('rollback to savepoint turn')
  await client.query('release savepoint turn')
}
