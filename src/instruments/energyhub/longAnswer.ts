import { Worker } from 'node:worker_threads'
import type { AnswerOf, CaseOf } from '../../core/instrument.ts'
import type { LongTask } from './longAnswerThread.ts'
import type { size } from './questions/size.ts'
import type { split } from './questions/split.ts'

/** Answers that take seconds are made in a thread of their own, so that the server goes on answering others. */
export function longSize(given: CaseOf<typeof size>): Promise<AnswerOf<typeof size>> {
  return longAnswer<AnswerOf<typeof size>>({ question: 'size', given })
}

export function longSplit(given: CaseOf<typeof split>): Promise<AnswerOf<typeof split>> {
  return longAnswer<AnswerOf<typeof split>>({ question: 'split', given })
}

function longAnswer<A>(task: LongTask): Promise<A> {
  const done = Promise.withResolvers<A>()
  const worker = new Worker(new URL('./longAnswerThread.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  worker.once('message', (answer: A) => done.resolve(answer))
  worker.once('error', done.reject)
  worker.once('exit', () => done.reject(new Error(`the thread of energyhub.${task.question} ended without an answer`)))
  return done.promise
}
