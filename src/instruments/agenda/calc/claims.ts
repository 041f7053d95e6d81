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

type Changes = Measure['ask']['changes']

/** The world with an action: what stands for doing nothing, with the changes of the action over it. */
export function worldWith(without: Changes, changes: Changes): Changes {
  return [...new Map([...without, ...changes].map((change) => [change.path, change])).values()]
}

/**
 * The changes of all these actions at once; `null` when two of them set the same thing to another value: then they
 * cannot both be done, and only the largest effect counts. What an action leaves as it was is no claim.
 */
export function joinChanges(measures: readonly Measure[]): Changes | null {
  const joined = new Map<string, Changes[number]>()
  for (const { ask, without } of measures) {
    const asItWas = new Map(without.map(({ path, value }) => [path, value]))
    for (const change of ask.changes) {
      if (asItWas.get(change.path) === change.value) continue
      const before = joined.get(change.path)
      if (before && before.value !== change.value) return null
      joined.set(change.path, change)
    }
  }
  return [...joined.values()]
}
