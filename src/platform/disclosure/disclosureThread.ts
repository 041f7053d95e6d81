import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../../core/problem.ts'
import { createHighs } from '../solver/highs.ts'
import type { Task } from './inThread.ts'
import { auditTables, protectAndWatch } from './protectTables.ts'
import { roundTables } from './roundTables.ts'

/** What the worker thread runs: one case, then it ends. */
if (parentPort) {
  const port = parentPort
  // The thread is started by `inThread` only, with a Task as its data.
  const task = workerData as Task
  const solve = createHighs()
  const onProgress = (step: string, done: number, of: number) => port.postMessage({ step, done, of })
  try {
    port.postMessage({ answer: await run() })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    port.postMessage({ problem: { status: error.status, code: error.code, detail: error.detail } })
  }

  function run() {
    if (task.question === 'audit') return auditTables(task.given, { solve, onProgress })
    return (task.given.method === 'round' ? roundTables : protectAndWatch)(task.given, { solve, onProgress })
  }
}
