import { Worker } from 'node:worker_threads'
import type { MeterRefusal, MeterResult, MeterTask } from './meterTask.ts'

const longest = 20_000

/** Reads a meter file in a worker with a bounded heap: a hostile workbook costs that worker, and nothing else. */
export async function readMeterFile(task: MeterTask): Promise<MeterResult> {
  const worker = new Worker(new URL('./meterWorker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
  })
  const done = Promise.withResolvers<MeterResult>()
  worker.on('message', (result: MeterResult) => done.resolve(result))
  worker.on('messageerror', done.reject)
  worker.on('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') done.resolve(refused(tooMuch))
    else done.reject(error)
  })
  const deadline = setTimeout(() => done.resolve(refused(tooLong)), longest)
  try {
    return await done.promise
  } finally {
    clearTimeout(deadline)
    await worker.terminate()
  }
}

function refused(refusal: MeterRefusal): MeterResult {
  return { kind: 'refused', refusal, reading: null, rows: [] }
}

const tooMuch: MeterRefusal = {
  refused: 'too-much-memory',
  nl: 'Dit bestand vraagt meer geheugen dan wij ervoor uittrekken. Lever één jaar per bestand aan.',
  en: 'This file asks for more memory than we allow. Deliver one year per file.',
}
const tooLong: MeterRefusal = {
  refused: 'deadline',
  nl: 'Het lezen van dit bestand duurde langer dan 20 seconden. Lever het als CSV aan, één jaar per bestand.',
  en: 'Reading this file took more than 20 seconds. Deliver it as CSV, one year per file.',
}
