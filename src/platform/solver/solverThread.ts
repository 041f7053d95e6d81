import { parentPort, workerData } from 'node:worker_threads'

import type { Programme } from '../../core/solve.ts'
import { runHighs } from './highs.ts'
import { loadHighs } from './loadHighs.ts'

/** What a worker thread runs: one programme, then it ends and takes the memory of the optimiser with it. */
export type ThreadTask = { readonly programme: Programme; readonly seconds?: number; readonly progress: boolean }

if (parentPort) {
  const port = parentPort
  // The thread is started by `createSolver` only, with a ThreadTask as its data.
  const task = workerData as ThreadTask
  const solved = runHighs(await loadHighs(), task.programme, {
    seconds: task.seconds,
    onProgress: task.progress ? everySoOften((iterations) => port.postMessage({ iterations })) : undefined,
  })
  port.postMessage({ solved })
}

function everySoOften(report: (iterations: number) => void): (iterations: number) => void {
  let last = 0
  return (iterations) => {
    const now = performance.now()
    if (now - last < 200) return
    last = now
    report(iterations)
  }
}
