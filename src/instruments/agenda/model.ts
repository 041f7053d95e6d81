import type { Question } from '../../core/instrument.ts'
import { alignment } from './questions/alignment.ts'
import { portfolio } from './questions/portfolio.ts'

/** Everything this room can be asked. */
export const questions: readonly Question[] = [portfolio, alignment]
