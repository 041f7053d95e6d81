import { Worker } from 'node:worker_threads'
import { Problem } from '../../core/problem.ts'
import type { Words } from '../../core/words.ts'
import type { Audit, AuditCase, ProtectCase } from './model.ts'
import type { Protected } from './protectTables.ts'

export type Task =
  | { readonly question: 'protect'; readonly given: ProtectCase }
  | { readonly question: 'audit'; readonly given: AuditCase }

type Message =
  | { readonly step: string; readonly done: number; readonly of: number }
  | { readonly answer: Protected | Audit }
  | { readonly problem: { readonly status: number; readonly code: string; readonly detail: Words } }

type Watching = {
  readonly signal?: AbortSignal
  readonly onProgress?: (step: string, done: number, of: number) => void
}

/** Minutes of arithmetic in a thread of their own: the server stays responsive, and an abort ends it at once. */
export function protectInThread(given: ProtectCase, watching: Watching = {}): Promise<Protected> {
  return inThread({ question: 'protect', given }, watching) as Promise<Protected> // the task says which answer comes
}

export function auditInThread(given: AuditCase, watching: Watching = {}): Promise<Audit> {
  return inThread({ question: 'audit', given }, watching) as Promise<Audit> // the task says which answer comes
}

function inThread(task: Task, { signal, onProgress }: Watching): Promise<Protected | Audit> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = new Worker(new URL('./disclosureThread.ts', import.meta.url), { workerData: task })
    const stop = () => {
      void worker.terminate()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message) => {
      if ('step' in message) return onProgress?.(message.step, message.done, message.of)
      if ('answer' in message) return resolve(message.answer)
      const { status, code, detail } = message.problem
      reject(new Problem(status, code, detail))
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('the disclosure gate ended without an answer'))
    })
  })
}
