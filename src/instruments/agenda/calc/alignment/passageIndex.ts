import type { ReadPassage } from './readPassage.ts'

/** Which passages share what, so that only passages with something in common are compared. */
export type PassageIndex = {
  readonly passages: readonly ReadPassage[]
  /** Names, plots, funds, owners, stances: one in common is enough to compare. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly byIdea: ReadonlyMap<string, readonly number[]>
}

export function indexPassages(passages: readonly ReadPassage[]): PassageIndex {
  return {
    passages,
    byKey: postings(passages, (one) => [
      ...keysOf(one),
      ...one.stances.map(({ tension, side }) => `${side} ${tension}`),
    ]),
    byIdea: postings(passages, ({ ideas }) => [...ideas.keys()]),
  }
}

/** The passages near enough to one to compare them word by word, in order. */
export function nearTo({ passages, byKey, byIdea }: PassageIndex, at: number): number[] {
  const passage = passages[at]
  if (passage === undefined) return []
  const near = new Set<number>()
  for (const key of [...keysOf(passage), ...wantedBy(passage)])
    for (const other of byKey.get(key) ?? []) near.add(other)
  const shared = new Map<number, number>()
  for (const idea of passage.ideas.keys()) {
    for (const other of byIdea.get(idea) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  for (const [other, count] of shared) {
    const size = passage.ideas.size + (passages[other]?.ideas.size ?? 0)
    // Below these shares neither a duplicate nor an opposite verb can be found: see duplicate.ts and contradiction.ts.
    if (count >= 4 || (count >= 2 && count / size >= 0.18)) near.add(other)
  }
  near.delete(at)
  return [...near].toSorted((a, b) => a - b)
}

function postings(all: readonly ReadPassage[], keys: (one: ReadPassage) => readonly string[]): Map<string, number[]> {
  const lists = new Map<string, number[]>()
  for (const [k, passage] of all.entries()) {
    for (const key of new Set(keys(passage))) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [k])
      else list.push(k)
    }
  }
  return lists
}

function keysOf({ objects, towns, funds, numbered, owners }: ReadPassage): string[] {
  return [
    ...[...objects.keys(), ...towns.keys()].map((name) => `name ${name}`),
    ...[...funds.keys()].map((fund) => `fund ${fund}`),
    ...[...(numbered.get('kavel')?.keys() ?? [])].map((plot) => `plot ${plot}`),
    ...owners
      .flat()
      .filter((word) => word.length > 2)
      .map((word) => `owner ${word}`),
  ]
}

/** Who stands on the other side of what a passage wants or limits. */
function wantedBy({ stances }: ReadPassage): string[] {
  return stances.map(({ tension, side }) => `${side === 'wish' ? 'limit' : 'wish'} ${tension}`)
}
