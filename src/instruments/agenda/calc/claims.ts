import type { Measure } from '../dossier/actionFields.ts'

type Claim = { readonly id: string; readonly measure: Measure }

/** Actions that claim the same figure of the same question about the same subject and period. */
export function sharedClaims(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const { ask, pointer } = claim.measure
    const key = JSON.stringify([ask.question, ask.subject.kind, ask.subject.code, ask.period ?? null, pointer])
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/**
 * The changes of all these actions at once; `null` when two of them set the same thing to another value: then they
 * cannot both be done, and only the largest effect counts.
 */
export function joinChanges(measures: readonly Measure[]): Measure['ask']['changes'] | null {
  const joined = new Map<string, Measure['ask']['changes'][number]>()
  for (const change of measures.flatMap(({ ask }) => ask.changes)) {
    const before = joined.get(change.path)
    if (before && before.value !== change.value) return null
    joined.set(change.path, change)
  }
  return [...joined.values()]
}
