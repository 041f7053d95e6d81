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
}
