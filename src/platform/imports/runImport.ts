import { Worker } from 'node:worker_threads'
import { capsWith } from './caps.ts'
import { fileIssue } from './fileIssue.ts'
import type {
  FileRefused,
  ImportBatch,
  ImportJob,
  ImportResult,
  Progress,
  SurveyJob,
  SurveyResult,
  WorkerMessage,
  WorkerTask,
} from './importJob.ts'
import type { FileCode } from './words.ts'

export type { ImportBatch, ImportJob, ImportResult, Progress, SurveyJob, SurveyResult } from './importJob.ts'
export type { ImportSource } from './source.ts'

export type Watch = {
  readonly signal?: AbortSignal
  readonly progress?: (progress: Progress) => void
}

/**
 * Reads and types a file in a worker with a bounded heap. `store` gets the batches one at a time, and the worker
 * waits when it is two ahead. A worker that gives no sign of life is stopped; time spent in `store` does not count.
 */
export function runImport<Stored>(
  job: ImportJob,
  store: (batch: ImportBatch<Stored>) => Promise<void>,
  watch: Watch = {},
): Promise<ImportResult> {
  // The typer of the job makes the rows: whoever names it knows their type, and structured clone keeps it.
  return inWorker(
    { task: 'import', job },
    (batch) => store(batch as ImportBatch<Stored>),
    watch,
  ) as Promise<ImportResult>
}

/** Reads a whole file in a worker and says what is in it: the data of the mapping screen. */
export function runSurvey(job: SurveyJob, watch: Watch = {}): Promise<SurveyResult> {
  // A survey task is answered with a survey.
  return inWorker({ task: 'survey', job }, () => Promise.resolve(), watch) as Promise<SurveyResult>
}

async function inWorker(
  task: WorkerTask,
  store: (batch: ImportBatch<unknown>) => Promise<void>,
  watch: Watch,
): Promise<ImportResult | SurveyResult> {
  const { source } = task.job
  const caps = capsWith(task.job.caps)
  const refused = (code: FileCode, details: Record<string, number> = {}): FileRefused => ({
    kind: 'refused',
    issues: [fileIssue({ file: source.name, line: 0 }, code, details)],
  })
  if (watch.signal?.aborted) return refused('cancelled')

  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
    // A small young generation: rows live for a moment, and more room for them is only more memory, not more speed.
    resourceLimits: { maxOldGenerationSizeMb: caps.heapMb, maxYoungGenerationSizeMb: 24 },
  })
  let silence: NodeJS.Timeout | undefined
  let storing = Promise.resolve()
  let waiting = 0
  let ended = false
  const stopped = Promise.withResolvers<ImportResult | SurveyResult>()

  const listen = (): void => {
    clearTimeout(silence)
    if (waiting > 0 || ended) return
    silence = setTimeout(() => stopped.resolve(refused('deadline', { seconds: caps.silenceMs / 1000 })), caps.silenceMs)
  }
  const cancel = (): void => stopped.resolve(refused('cancelled'))

  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'progress') watch.progress?.(message.progress)
    if (message.kind === 'batch') {
      waiting += 1
      storing = storing.then(async () => {
        if (ended) return
        await store(message.batch)
        waiting -= 1
        worker.postMessage('stored')
        listen()
        watch.progress?.(message.batch.progress)
      })
      storing.catch(stopped.reject)
    }
    if (message.kind === 'done') storing.then(() => stopped.resolve(message.result), stopped.reject)
    listen()
  })
  worker.on('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') stopped.resolve(refused('too-much-memory'))
    else stopped.reject(error)
  })
  worker.on('messageerror', stopped.reject)
  watch.signal?.addEventListener('abort', cancel)
  listen()
  try {
    return await stopped.promise
  } finally {
    ended = true
    clearTimeout(silence)
    watch.signal?.removeEventListener('abort', cancel)
    await worker.terminate()
    // Whoever hears that an import was cancelled may clean up at once: no store may still be at work.
    await storing.catch(() => undefined)
  }
}
