import type { Generated } from 'kysely'

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** Where a job is: the phase in words of the catalogue, and a count of what is done out of what is expected. */
export type JobProgress = {
  readonly phase: string
  readonly done: number
  readonly total: number | null
  readonly refused?: number
}

export type JobTables = {
  'platform.job': {
    organisation: string
    id: string
    kind: string
    title: string
    state: JobState
    parameters: unknown
    progress: unknown
    result: unknown
    error: unknown
    cancel_requested: Generated<boolean>
    created_by: string
    created_at: Generated<string>
    started_at: string | null
    finished_at: string | null
    heartbeat_at: string | null
  }
}
