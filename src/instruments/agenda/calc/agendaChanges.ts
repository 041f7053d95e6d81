import type { AgendaContent, FrozenAction } from '../dossier/agendaContent.ts'
import { sumBudget } from './budget.ts'
import { type Standing, standingOf } from './standing.ts'

type Pair<T> = { readonly before: T; readonly after: T }

export type ActionChange =
  | { readonly kind: 'added' | 'removed'; readonly title: string }
  | {
      readonly kind: 'changed'
      readonly title: string
      readonly standing: Pair<Standing> | null
      readonly end: Pair<string | null> | null
      readonly plannedCents: Pair<number> | null
    }

/** What differs between two versions, in the order of the newer; what went comes last. A standing is that of its own day. */
export function agendaChanges(before: AgendaContent, after: AgendaContent): ActionChange[] {
  const then = new Map(before.actions.map((one) => [one.id, one]))
  const now = new Set(after.actions.map(({ id }) => id))
  const days = { before: before.frozenAt.slice(0, 10), after: after.frozenAt.slice(0, 10) }
  return [
    ...after.actions.flatMap((one): ActionChange[] => {
      const earlier = then.get(one.id)
      if (!earlier) return [{ kind: 'added', title: one.fields.title }]
      const change = changeOf(earlier, one, days)
      return change.standing || change.end || change.plannedCents ? [change] : []
    }),
    ...before.actions
      .filter(({ id }) => !now.has(id))
      .map(({ fields }): ActionChange => ({ kind: 'removed', title: fields.title })),
  ]
}

function changeOf(earlier: FrozenAction, one: FrozenAction, days: Pair<string>) {
  return {
    kind: 'changed' as const,
    title: one.fields.title,
    standing: differing(standingOf(earlier.fields, days.before), standingOf(one.fields, days.after)),
    end: differing(earlier.fields.end, one.fields.end),
    plannedCents: differing(sumBudget(earlier.fields.budget).plannedCents, sumBudget(one.fields.budget).plannedCents),
  }
}

function differing<T>(before: T, after: T): Pair<T> | null {
  return before === after ? null : { before, after }
}
