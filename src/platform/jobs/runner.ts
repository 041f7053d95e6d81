import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { Problem } from '../../core/problem.ts'
import { asTenant } from '../db/tenancy.ts'
import type { AnyDb } from '../http/endpoint.ts'
import type { JobKind } from './jobKind.ts'
import type { JobEnd, JobRow } from './jobStore.ts'
import { beat, endJob, giveBackJob, takeJob } from './jobStore.ts'
import { clearAway, findLeft, withoutMessage } from './lostJobs.ts'
import type { JobProgress } from './tables.ts'

const queue = 'maakagenda-job'
const beatMilliseconds = 300
const lostAfterSeconds = 15
const sweepMilliseconds = 10_000
const laterSeconds = 1
/** Why a running job must stop, when nobody asked for it. */
const shuttingDown = 'the process stops'

export type Jobs = {
  /** Puts an inserted job in the queue; call it after the transaction that inserted it. */
  readonly enqueue: (organisation: string, id: string) => Promise<void>
  readonly stop: () => Promise<void>
}

type Message = { readonly organisation: string; readonly id: string }

/**
 * Starts taking work. Several processes on one store share the queue; each takes one job at a time. Who is
 * `alone` on its store knows at once that a job that still runs belongs to a process that has gone.
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
  boss.on('error', complain)
  await boss.start()
  await boss.createQueue(queue, { retryLimit: 0 })
  const send = async ({ organisation, id }: Message, startAfter = 0) => {
    await boss.send(queue, { organisation, id }, startAfter > 0 ? { startAfter } : {})
  }
  const sweep = async (silentSeconds: number) => {
    const { lost, queued } = await findLeft(db, silentSeconds)
    for (const job of await withoutMessage(pool, queue, queued)) await send(job)
    return lost
  }
  const lost = await sweep(options.alone ? 0 : lostAfterSeconds)
  // Clearing away may take seconds, and nobody sees what has to go: the start does not wait for it.
  let sweeping = clearAway(db, byId, lost).catch(complain)
  let stopping = false
  const sweeper = setInterval(() => {
    sweeping = sweeping
      .then(async () => (stopping ? undefined : clearAway(db, byId, await sweep(lostAfterSeconds))))
      .catch(complain)
  }, sweepMilliseconds)
  sweeper.unref()
  const running = new Set<AbortController>()
  await boss.work<Message>(queue, { pollingIntervalSeconds: 0.5 }, async ([message]) => {
    if (!message) return
    const { organisation, id } = message.data
    const stop = new AbortController()
    running.add(stop)
    const ended = await runJob(db, byId, organisation, id, stop).finally(() => running.delete(stop))
    if (ended === 'later') await send(message.data, laterSeconds)
  })
  return {
    enqueue: (organisation, id) => send({ organisation, id }),
    stop: async () => {
      stopping = true
      clearInterval(sweeper)
      for (const stop of running) stop.abort(shuttingDown)
      await boss.stop({ graceful: true, timeout: 5_000, close: false })
      await sweeping
    },
  }
}

/** `later` when it is still to be done: another of its kind runs, or this process stops. */
export async function runJob(
  db: AnyDb,
  kinds: ReadonlyMap<string, JobKind>,
  organisation: string,
  id: string,
  stop: AbortController,
): Promise<'ended' | 'later'> {
  const oneAtATime = [...kinds.values()].filter((kind) => kind.oneAtATime).map((kind) => kind.id)
  const taken = await asTenant(db, organisation, (trx) => takeJob(trx, organisation, id, oneAtATime))
  if (taken === 'later') return 'later'
  const kind = taken && kinds.get(taken.kind)
  if (!taken || !kind) return 'ended'
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
  const mayGoOn = end.state === 'cancelled' && stop.signal.reason === shuttingDown
  if (mayGoOn && (await asTenant(db, organisation, (trx) => giveBackJob(trx, organisation, id)))) return 'later'
  await asTenant(db, organisation, (trx) => endJob(trx, organisation, id, end))
  return 'ended'
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

function complain(error: unknown): void {
  console.error(`jobs: ${error instanceof Error ? error.message : String(error)}`)
}
