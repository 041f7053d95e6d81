import type { z } from 'zod'
import type { AskOfMission, Pillar } from './askOfMission.ts'
import type { Words } from './words.ts'

export type { Words }

/**
 * A question is declared once; shell, API, desk, explanation and agenda read the declaration.
 * `version` goes up when the method changes, so that an old figure keeps its own method.
 */
export type Question<C extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> = {
  readonly id: `${string}.${string}`
  readonly version: number
  readonly kind: 'instant' | 'job'
  readonly title: Words
  readonly case: C
  readonly answer: A
}

export function question<C extends z.ZodType, A extends z.ZodType>(declared: Question<C, A>): Question<C, A> {
  return declared
}

export type CaseOf<Q extends Question> = z.output<Q['case']>
export type AnswerOf<Q extends Question> = z.output<Q['answer']>

/** The name plate of a room: plain data, readable by server and browser. */
export type Plate = {
  readonly id: string
  readonly title: Words
  readonly pillar: Pillar
  readonly answers: readonly AskOfMission[]
  readonly questions: readonly Question[]
}
