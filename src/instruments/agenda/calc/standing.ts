import type { ActionFields } from '../dossier/actionFields.ts'

/** Where an action stands today, from its own dates: what a reader sees as a shape, a word and a colour. */
export type Standing = 'done' | 'on-schedule' | 'late' | 'planned' | 'stopped'

type Dated = Pick<ActionFields, 'status' | 'start' | 'end' | 'milestones'>

export function standingOf({ status, start, end, milestones }: Dated, today: string): Standing {
  if (status === 'done' || status === 'stopped') return status
  const missed = milestones.some(({ date, doneOn }) => doneOn === null && date < today)
  if ((end !== null && end < today) || missed) return 'late'
  if (status === 'running') return 'on-schedule'
  return start !== null && start < today ? 'late' : 'planned'
}

/** How many whole weeks an action is behind; null when it is not. */
export function weeksLate(action: Dated, today: string): number | null {
  if (standingOf(action, today) !== 'late') return null
  const missed = action.milestones.filter(({ date, doneOn }) => doneOn === null && date < today).map(({ date }) => date)
  const days = [...missed, ...(action.end !== null && action.end < today ? [action.end] : [])]
  const first = [...days, ...(days.length === 0 && action.start !== null ? [action.start] : [])].toSorted()[0] ?? today
  return Math.floor((Date.parse(today) - Date.parse(first)) / (7 * 86_400_000))
}
