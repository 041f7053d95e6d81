import type { AnyDb } from '../http/endpoint.ts'
import type { JobProgress } from './tables.ts'

/** What a running job may do: tell how far it is, and hear that it must stop. */
export type JobRun = {
  readonly db: AnyDb
  readonly organisation: string
  readonly job: string
  readonly createdBy: string
  readonly parameters: unknown
  readonly report: (progress: JobProgress) => void
  readonly signal: AbortSignal
}

/** A kind of long work. `run` keeps the event loop free: heavy arithmetic goes to a worker thread. */
export type JobKind = {
  readonly id: string
  /** Returns the result that is kept; throws a Problem for a mistake of the user. */
  readonly run: (job: JobRun) => Promise<unknown>
  /** Two of these at once in one organisation would be in each other's way: the second waits in the queue. */
  readonly oneAtATime?: boolean
  /** Removes what a run left half when its process was killed. May come more than once, and while others work. */
  readonly clearAway?: (lost: Pick<JobRun, 'db' | 'organisation' | 'job'>) => Promise<unknown>
}
