import type { FormErrors, ProblemDocument } from '../../../../platform/ui/problemErrors.ts'

const names: readonly (readonly [RegExp, string])[] = [
  [/^budget\/(\d+)\/year/, 'budget-$1-year'],
  [/^budget\/(\d+)/, 'budget-$1-planned'],
  [/^milestones\/(\d+)\/(title|date)/, 'milestone-$1-$2'],
  [/^milestones\/(\d+)\/doneOn/, 'milestone-$1-done'],
  [/^tasks\/(\d+)\/(title|who|due)/, 'task-$1-$2'],
  [/^documents\/(\d+)\/(title|url)/, 'document-$1-$2'],
  [/^owner\/name/, 'ownerName'],
  [/^owner\/role/, 'ownerRole'],
  [/^scores\/(\w+)/, '$1'],
  [/^([a-zA-Z]+)/, '$1'],
]

/** What the server said of "/fields/budget/0/year", at the field of the form that holds it. */
export function formErrors(problem: ProblemDocument): FormErrors {
  const byField: Record<string, string> = {}
  for (const { location, detail } of problem.errors ?? []) {
    const at = location.replace(/^#?\/?fields\//, '')
    const found = names.find(([place]) => place.test(at))
    if (found) byField[(found[0].exec(at)?.[0] ?? '').replace(found[0], found[1])] ??= detail
  }
  if (Object.keys(byField).length > 0) return { byField, rest: [] }
  return { byField, rest: [problem.detail ?? problem.title ?? String(problem.status)] }
}
