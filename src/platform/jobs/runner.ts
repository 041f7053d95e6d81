import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { Problem } from '../../core/problem.ts'
import { asSystem, asTenant } from '../db/tenancy.ts'
import type { AnyDb } from '../http/endpoint.ts'
import type { JobKind } from './jobKind.ts'
import type { JobEnd, JobRow } from './jobStore.ts'
import { beat, endJob, failLostJobs, takeJob } from './jobStore.ts'
import type { JobProgress } from './tables.ts'

const queue = 'maakagenda-job'
const beatMilliseconds = 300
const lostAfterSeconds = 20

export type Jobs = {
  /** Puts an inserted job in the queue; call it after the transaction that inserted it. */
  readonly enqueue: (organisation: string, id: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Starts taking work. Several processes on one store share the queue; each takes one job at a time,
 * so that two imports in one process wait for each other.
 */
export async function startJobs(
  pool: Pool,
  db: AnyDb,
  kinds: readonly JobKind[],
  options: { alone: boolean },
): Promise<Jobs> {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]))
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
    migrate: true,
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: 60,
  })
  boss.on('error', (error: Error) => console.error(`jobs: ${error.message}`))
  await boss.start()
  await boss.createQueue(queue, { retryLimit: 0 })
  await sweep(db, options.alone ? 0 : lostAfterSeconds)
  const sweeper = setInterval(() => void sweep(db, lostAfterSeconds).catch(() => undefined), 30_000)
  sweeper.unref()
  const running = new Set<AbortController>()
  await boss.work<{ organisation: string; id: string }>(queue, { pollingIntervalSeconds: 0.5 }, async ([message]) => {
    if (!message) return
    const stop = new AbortController()
    running.add(stop)
    await runJob(db, byId, message.data.organisation, message.data.id, stop).finally(() => running.delete(stop))
  })
  return {
    enqueue: async (organisation, id) => {
      await boss.send(queue, { organisation, id })
    },
    stop: async () => {
      clearInterval(sweeper)
      for (const stop of running) stop.abort()
      await boss.stop({ graceful: true, timeout: 5_000, close: false })
    },
  }
}

export async function runJob(
  db: AnyDb,
  kinds: ReadonlyMap<string, JobKind>,
  organisation: string,
  id: string,
  stop: AbortController,
): Promise<void> {
  const taken = await asTenant(db, organisation, (trx) => takeJob(trx, organisation, id))
  const kind = taken && kinds.get(taken.kind)
  if (!taken || !kind) return
  let latest: JobProgress | null = null
  const tell = async () => {
    const progress = latest
    latest = null
    const mustStop = await asTenant(db, organisation, (trx) => beat(trx, organisation, id, progress))
    if (mustStop) stop.abort()
  }
  const beating = setInterval(() => void tell().catch(() => undefined), beatMilliseconds)
  const report = (progress: JobProgress) => {
    latest = progress
  }
  const end = await kind
    .run({
      db,
      organisation,
      job: id,
      createdBy: taken.createdBy,
      parameters: taken.parameters,
      report,
      signal: stop.signal,
    })
    .then((result): JobEnd => ({ state: 'done', result }))
    .catch(
      (error: unknown): JobEnd =>
        stop.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error: asJobError(error) },
    )
  clearInterval(beating)
  if (latest) await tell()
  await asTenant(db, organisation, (trx) => endJob(trx, organisation, id, end))
}

function asJobError(error: unknown): JobRow['error'] {
  if (error instanceof Problem) return { code: error.code, detail: error.detail, errors: error.errors }
  console.error(error)
  return {
    code: 'our-fault',
    detail: {
      nl: 'Hier ging bij ons iets mis. Er is niets half opgeslagen. Probeer het opnieuw of meld het.',
      en: 'Something went wrong on our side. Nothing was half stored. Try again or report it.',
    },
    errors: [],
  }
}

async function sweep(db: AnyDb, silentSeconds: number): Promise<void> {
  const organisations = await asSystem(db, (trx) => trx.selectFrom('platform.organisation').select('id').execute())
  for (const { id } of organisations) await asTenant(db, id, (trx) => failLostJobs(trx, id, silentSeconds))
}
