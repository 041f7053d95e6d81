import { Worker } from 'node:worker_threads'
import type { AnswerOf, CaseOf } from '../../core/instrument.ts'
import type { portfolio } from './questions/portfolio.ts'

/** One thread for all programmes of one portfolio: the prices and the curve are as many as there are actions. */
export function longPortfolio(given: CaseOf<typeof portfolio>): Promise<AnswerOf<typeof portfolio>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./portfolioThread.ts', import.meta.url), { workerData: given })
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the optimiser ended with ${code} and without an answer`)))
  })
}
