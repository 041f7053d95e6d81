import type { AskOfMission } from '../../core/askOfMission.ts'

type Source = 'council' | 'province' | 'state' | 'fund' | 'companies'
type Point = readonly [date: string, value: number]

/** An invented indicator: counted by hand, or computed from the made-up makers and the made-up hub. */
export type MadeUpIndicator = {
  readonly title: string
  readonly unit: string
  readonly direction: 'up' | 'down'
  readonly baseline?: Point
  readonly target: Point
  readonly typed?: readonly Point[]
  /** Place of the figure in the answer of the facts sheet; `range` when it is a count with a least and a most. */
  readonly factsheet?: { readonly pointer: string; readonly low?: string; readonly high?: string }
  /** Place of the figure in the cheapest plan of the made-up hub as it is. */
  readonly hub?: string
}

export type MadeUpAction = {
  readonly title: string
  readonly ask: AskOfMission
  readonly room: string
  readonly role: string
  readonly partners: readonly string[]
  readonly start: string
  readonly end: string
  readonly status: 'idea' | 'planned' | 'running' | 'done' | 'stopped'
  readonly statusReason?: string
  readonly activity: string
  readonly output: string
  readonly outcome: string
  readonly legalBasis?: string
  /** Year, source, planned and spent, in whole euro. */
  readonly budget: readonly (readonly [year: number, source: Source, planned: number, spent: number])[]
  readonly milestones: readonly (readonly [title: string, date: string, doneOn: string | null])[]
  /** Impact, reach, urgency and feasibility, 0 to 10. */
  readonly scores: readonly [number, number, number, number]
  readonly indicators: readonly MadeUpIndicator[]
  readonly draft?: boolean
  readonly requires?: readonly string[]
  readonly excludes?: readonly string[]
  readonly decided?: 'in' | 'out'
  /** Changes at the made-up hub. */
  readonly hubChanges?: readonly { readonly path: string; readonly value: number | boolean }[]
}

export type MadeUpAgenda = {
  readonly title: string
  readonly years: readonly (readonly [year: number, budget: number])[]
  readonly note: string
  readonly actions: readonly MadeUpAction[]
}
