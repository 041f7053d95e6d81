import { parentPort, workerData } from 'node:worker_threads'
import type { ImportBatch, ImportJob, ImportResult, Progress, WorkerMessage, WorkerTask } from './importJob.ts'
import { performImport, performSurvey } from './performImport.ts'
import type { MakeRowTyper, RowTyper } from './rowTyper.ts'

/** Batches that may be on their way at the same time: one is stored while the next is read. */
const ahead = 2
const progressEveryMs = 200

if (parentPort === null) throw new Error('importWorker.ts runs in a worker thread only')
const port = parentPort
// The owner puts exactly this here (runImport.ts).
const given = workerData as WorkerTask

let onTheirWay = 0
let room: (() => void) | null = null
port.on('message', () => {
  onTheirWay -= 1
  room?.()
})

function send(message: WorkerMessage): void {
  port.postMessage(message)
}

async function give(batch: ImportBatch<unknown>): Promise<void> {
  while (onTheirWay >= ahead) {
    await new Promise<void>((resolve) => {
      room = resolve
    })
  }
  onTheirWay += 1
  send({ kind: 'batch', batch })
}

let told = 0
function seen(progress: Progress): void {
  const now = performance.now()
  if (now - told < progressEveryMs) return
  told = now
  send({ kind: 'progress', progress })
}

async function typerOf(job: ImportJob): Promise<RowTyper<unknown>> {
  const { module, name, parameters } = job.typer
  const exports: Record<string, unknown> = await import(module)
  const make = exports[name]
  if (typeof make !== 'function') throw new TypeError(`${module} exports no function ${name}`)
  // Whoever named the module also made the parameters for it.
  return (make as MakeRowTyper<unknown, unknown>)(parameters)
}

async function run(): Promise<ImportResult | Awaited<ReturnType<typeof performSurvey>>> {
  if (given.task === 'survey') return performSurvey(given.job, seen)
  return performImport(given.job, await typerOf(given.job), give, seen)
}

send({ kind: 'done', result: await run() })
port.close()
