import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Words } from '../../core/words.ts'
import type { JobProgress, JobState, JobTables } from './tables.ts'

type Trx = Kysely<JobTables>

export type JobRow = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly state: JobState
  readonly progress: JobProgress | null
  readonly result: unknown
  readonly error: { readonly code: string; readonly detail: Words; readonly errors: readonly unknown[] } | null
  readonly createdAt: string
  readonly finishedAt: string | null
}

export type NewJob = {
  readonly kind: string
  readonly title: string
  readonly parameters: unknown
  readonly createdBy: string
}

export async function insertJob(trx: Trx, organisation: string, job: NewJob): Promise<string> {
  const id = randomUUID()
  await trx
    .insertInto('platform.job')
    .values({
      organisation,
      id,
      kind: job.kind,
      title: job.title,
      state: 'queued',
      parameters: JSON.stringify(job.parameters),
      progress: null,
      result: null,
      error: null,
      created_by: job.createdBy,
      started_at: null,
      finished_at: null,
      heartbeat_at: null,
    })
    .execute()
  return id
}

const columns = ['id', 'kind', 'title', 'state', 'progress', 'result', 'error', 'created_at', 'finished_at'] as const

export async function findJob(trx: Trx, organisation: string, id: string): Promise<JobRow | null> {
  const row = await trx
    .selectFrom('platform.job')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? asJobRow(row) : null
}

export async function listJobs(trx: Trx, organisation: string, limit: number): Promise<JobRow[]> {
  const rows = await trx
    .selectFrom('platform.job')
    .select(columns)
    .where('organisation', '=', organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asJobRow)
}

export type TakenJob = { readonly kind: string; readonly parameters: unknown; readonly createdBy: string }

/**
 * Takes a queued job; `null` when it was cancelled or another process has it, 'later' when a job of its kind
 * runs in this organisation and the kind is one of `oneAtATime`.
 */
export async function takeJob(
  trx: Trx,
  organisation: string,
  id: string,
  oneAtATime: readonly string[],
): Promise<TakenJob | 'later' | null> {
  // Two processes that look at the same moment would both see nobody at work: they look one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`take job ${organisation}`}, 0))`.execute(trx)
  const job = trx.selectFrom('platform.job').where('organisation', '=', organisation)
  const queued = await job.select('kind').where('id', '=', id).where('state', '=', 'queued').executeTakeFirst()
  if (!queued) return null
  const busy = job.select('id').where('kind', '=', queued.kind).where('state', '=', 'running')
  if (oneAtATime.includes(queued.kind) && (await busy.executeTakeFirst())) return 'later'
  const row = await trx
    .updateTable('platform.job')
    .set({ state: 'running', started_at: sql<string>`now()`, heartbeat_at: sql<string>`now()` })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .returning(['kind', 'parameters', 'created_by'])
    .executeTakeFirst()
  return row ? { kind: row.kind, parameters: row.parameters, createdBy: row.created_by } : null
}

/** Puts a running job back in the queue, because its process stops; unless somebody asked to cancel it. */
export async function giveBackJob(trx: Trx, organisation: string, id: string): Promise<boolean> {
  const row = await trx
    .updateTable('platform.job')
    .set({ state: 'queued', started_at: null, heartbeat_at: null, progress: null })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('cancel_requested', '=', false)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Jobs that wait to be taken, oldest first. */
export async function listQueued(trx: Trx, organisation: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('platform.job')
    .select('id')
    .where('organisation', '=', organisation)
    .where('state', '=', 'queued')
    .orderBy('created_at')
    .execute()
  return rows.map((row) => row.id)
}

/** Writes how far the job is; says whether someone asked to stop it. */
export async function beat(trx: Trx, organisation: string, id: string, progress: JobProgress | null): Promise<boolean> {
  const row = await trx
    .updateTable('platform.job')
    .set({ heartbeat_at: sql<string>`now()`, ...(progress ? { progress: JSON.stringify(progress) } : {}) })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .returning('cancel_requested')
    .executeTakeFirst()
  return row?.cancel_requested ?? true
}

export type JobEnd = {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly result?: unknown
  readonly error?: JobRow['error']
}

const stopped = 'process-stopped'

/** A job that was taken for lost, and ended after all, tells how it ended. */
export async function endJob(trx: Trx, organisation: string, id: string, end: JobEnd): Promise<void> {
  await trx
    .updateTable('platform.job')
    .set({
      state: end.state,
      finished_at: sql<string>`now()`,
      result: JSON.stringify(end.result ?? null),
      error: end.error ? JSON.stringify(end.error) : null,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['running', 'queued']),
        eb.and([eb('state', '=', 'failed'), eb(sql<string>`error ->> 'code'`, '=', stopped)]),
      ]),
    )
    .execute()
}

/** A queued job ends at once; a running one is asked to stop. `false` when it had ended already. */
export async function cancelJob(trx: Trx, organisation: string, id: string): Promise<boolean> {
  const asked = await trx
    .updateTable('platform.job')
    .set((eb) => ({
      cancel_requested: true,
      state: eb.case().when('state', '=', 'queued').then(sql<JobState>`'cancelled'`).else(eb.ref('state')).end(),
    }))
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning('id')
    .execute()
  return asked.length > 0
}

/** Jobs whose process has gone: their heartbeat stopped. They say so from now on; returns which they were. */
export async function failLostJobs(
  trx: Trx,
  organisation: string,
  silentSeconds: number,
): Promise<{ readonly id: string; readonly kind: string }[]> {
  const error: JobRow['error'] = {
    code: stopped,
    detail: {
      nl: 'Het programma stopte tijdens dit werk. Er is niets half opgeslagen: begin het opnieuw.',
      en: 'The program stopped during this work. Nothing was half stored: start it again.',
    },
    errors: [],
  }
  return trx
    .updateTable('platform.job')
    .set({ state: 'failed', finished_at: sql<string>`now()`, error: JSON.stringify(error) })
    .where('organisation', '=', organisation)
    .where('state', '=', 'running')
    .where(sql<boolean>`heartbeat_at < now() - make_interval(secs => ${silentSeconds})`)
    .returning(['id', 'kind'])
    .execute()
}

function asJobRow(row: {
  id: string
  kind: string
  title: string
  state: JobState
  progress: unknown
  result: unknown
  error: unknown
  created_at: string
  finished_at: string | null
}): JobRow {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    progress: row.progress as JobRow['progress'], // written by `beat` above
    result: row.result,
    error: row.error as JobRow['error'], // written by `endJob` above
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}
