import { Worker } from 'node:worker_threads'
import type { Solve, Solved } from '../../core/solve.ts'
import type { ThreadTask } from './solverThread.ts'

type Message = { readonly iterations: number } | { readonly solved: Solved }

/**
 * An optimiser in a thread of its own: the server stays responsive, progress comes out, and an abort ends the thread
 * at once. One thread per programme, so no memory is kept between them.
 */
export function createSolver(): Solve {
  return (programme, options = {}) =>
    new Promise((resolve, reject) => {
      const { signal, onProgress } = options
      if (signal?.aborted) return reject(signal.reason)
      const task: ThreadTask = { programme, seconds: options.seconds, progress: onProgress !== undefined }
      const worker = new Worker(new URL('./solverThread.ts', import.meta.url), { workerData: task })
      const stop = () => {
        void worker.terminate()
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', stop, { once: true })
      worker.on('message', (message: Message) => {
        if ('iterations' in message) return onProgress?.(message.iterations)
        resolve(message.solved)
      })
      worker.on('error', (error) => resolve({ status: 'failed', why: error.message }))
      worker.on('exit', () => {
        signal?.removeEventListener('abort', stop)
        resolve({ status: 'failed', why: 'the optimiser ended without an answer' })
      })
    })
}
