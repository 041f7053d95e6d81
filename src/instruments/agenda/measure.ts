import type { AskOfMission } from '../../core/askOfMission.ts'
import type { Words } from '../../core/words.ts'

/** What a measure wants to see move, and how it is known: computed by a question of a room, or counted by hand. */
export type MeasureIndicator = {
  readonly title: Words
  readonly unit: string
  readonly direction: 'up' | 'down'
  /** The question that computes it, with the place of the figure in its answer (RFC 6901); absent: typed in. */
  readonly computedBy?: { readonly question: string; readonly pointer: string }
}

/** Euro without VAT for a municipality of 25,000 to 60,000 inhabitants; our own estimate, meant to be replaced. */
export type CostRange = { readonly low: number; readonly high: number; readonly per: 'once' | 'year' }

/** A measure that a municipality can take over as it is, edit or drop: the first draft of an action. */
export type Measure = {
  readonly id: string
  readonly ask: AskOfMission
  /** The room whose figures say whether it is needed and whether it worked. */
  readonly room: string
  readonly title: Words
  /** Example of the text in the agenda. */
  readonly text: Words
  readonly cost: CostRange
  readonly months: number
  readonly indicator: MeasureIndicator
}
