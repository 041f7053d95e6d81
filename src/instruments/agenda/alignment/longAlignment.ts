import { Worker } from 'node:worker_threads'
import type { AnswerOf } from '../../../core/instrument.ts'
import type { GivenAlignment } from '../calc/alignment/findAlignment.ts'
import type { alignment } from '../questions/alignment.ts'

/** Compares in a thread of its own: seconds of arithmetic would keep everybody else waiting. Stops when asked to. */
export function longAlignment(given: GivenAlignment, signal: AbortSignal): Promise<AnswerOf<typeof alignment>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./alignmentThread.ts', import.meta.url), { workerData: given })
    const stop = () => void worker.terminate()
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop)
      reject(new Error(`the comparing of agendas ended with ${code} and without an answer`))
    })
  })
}
