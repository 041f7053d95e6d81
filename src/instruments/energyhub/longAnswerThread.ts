import { parentPort, workerData } from 'node:worker_threads'
import type { CaseOf } from '../../core/instrument.ts'
import { answerSize } from './calc/size.ts'
import { answerSplit } from './calc/split.ts'
import type { size } from './questions/size.ts'
import type { split } from './questions/split.ts'

/** What a thread is started with: one question that takes seconds, with its case. */
export type LongTask =
  | { readonly question: 'size'; readonly given: CaseOf<typeof size> }
  | { readonly question: 'split'; readonly given: CaseOf<typeof split> }

if (parentPort) {
  // The thread is started by `longAnswer` only, with a LongTask as its data.
  const task = workerData as LongTask
  parentPort.postMessage(task.question === 'size' ? answerSize(task.given) : answerSplit(task.given))
}
