import pg from 'pg'
import type { BackendThread } from './backendThread.ts'
import { columnTypes } from './columnTypes.ts'

export class StoreBusyError extends Error {
  constructor(patience: number, cause: unknown) {
    super(
      `De ingebouwde database was ${patience / 1000} seconden bezet. / The one connection of the embedded database was not free within ${patience / 1000} s. Inside a transaction every query must use that transaction, or it waits for itself.`,
      { cause },
    )
    this.name = 'StoreBusyError'
  }
}

type Done = (error: Error | undefined, client: pg.PoolClient | undefined, release: (error?: unknown) => void) => void

/**
 * The pool over PGlite: one connection, because PGlite has one session. A query that asks for a second
 * connection inside a transaction would wait for ever; here it gets a clear error after `patience`.
 */
export class EmbeddedPool extends pg.Pool {
  readonly #patience: number

  constructor(thread: BackendThread, patience: number) {
    super({
      stream: () => thread.connect(),
      user: 'postgres',
      database: 'postgres',
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: patience,
      allowExitOnIdle: true,
      types: columnTypes(),
    })
    this.#patience = patience
    // A stopped database is told to whoever asks next; without a listener it would end the process.
    this.on('error', () => undefined)
  }

  override connect(): Promise<pg.PoolClient>
  override connect(done: Done): void
  override connect(done?: Done): Promise<pg.PoolClient> | void {
    // The pool's own timer lets the process end while a query waits; this one keeps it here to say why.
    const stay = setTimeout(() => undefined, this.#patience + 1_000)
    if (!done) {
      return super
        .connect()
        .catch((error: unknown) => Promise.reject(this.#explain(error)))
        .finally(() => clearTimeout(stay))
    }
    super.connect((error, client, release) => {
      clearTimeout(stay)
      done(error && this.#explain(error), client, release)
    })
  }

  #explain(error: unknown): Error {
    if (!(error instanceof Error)) return new Error(String(error))
    return error.message.startsWith('timeout exceeded') ? new StoreBusyError(this.#patience, error) : error
  }
}
