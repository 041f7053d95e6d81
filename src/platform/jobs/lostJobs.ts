import type { Pool } from 'pg'
import { asSystem, asTenant } from '../db/tenancy.ts'
import type { AnyDb } from '../http/endpoint.ts'
import type { JobKind } from './jobKind.ts'
import { failLostJobs, listQueued } from './jobStore.ts'

type JobPlace = { readonly organisation: string; readonly id: string }
export type LostJob = JobPlace & { readonly kind: string }

/** What processes that were killed left: running jobs, which say so from now on, and jobs that still wait. */
export async function findLeft(
  db: AnyDb,
  silentSeconds: number,
): Promise<{ readonly lost: readonly LostJob[]; readonly queued: readonly JobPlace[] }> {
  const organisations = await asSystem(db, (trx) => trx.selectFrom('platform.organisation').select('id').execute())
  const lost: LostJob[] = []
  const queued: JobPlace[] = []
  for (const { id: organisation } of organisations) {
    await asTenant(db, organisation, async (trx) => {
      for (const job of await failLostJobs(trx, organisation, silentSeconds)) lost.push({ organisation, ...job })
      for (const id of await listQueued(trx, organisation)) queued.push({ organisation, id })
    })
  }
  return { lost, queued }
}

export async function clearAway(db: AnyDb, kinds: ReadonlyMap<string, JobKind>, lost: readonly LostJob[]) {
  for (const { organisation, id, kind } of lost) await kinds.get(kind)?.clearAway?.({ db, organisation, job: id })
}

/**
 * Queued jobs of which the message is gone: the process was killed after the one was stored and before the
 * other was sent, or after it took the message and before it took the job.
 */
export async function withoutMessage(pool: Pool, queue: string, queued: readonly JobPlace[]): Promise<JobPlace[]> {
  if (queued.length === 0) return []
  const { rows } = await pool.query<{ id: string }>(
    `select data ->> 'id' as id from pgboss.job
     where name = $1 and state in ('created', 'retry', 'active') and data ->> 'id' = any($2)`,
    [queue, queued.map((job) => job.id)],
  )
  const sent = new Set(rows.map((row) => row.id))
  return queued.filter((job) => !sent.has(job.id))
}
