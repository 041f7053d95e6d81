/** What two passages of agendas can be to each other. */
export const findingKinds = ['claimed-twice', 'contradiction', 'duplicate', 'owner-busy'] as const
export type FindingKind = (typeof findingKinds)[number]

/** A passage of an agenda: what it says, and, where the agenda has them, who does it and when. */
export type Passage = {
  readonly agenda: string
  readonly text: string
  readonly owner?: string
  readonly from?: string
  readonly to?: string
}

/** Two passages and what a reader says they are to each other; null: they can stand side by side. */
export type AlignmentPair = { readonly a: Passage; readonly b: Passage; readonly finding: FindingKind | null }

export function pair(
  finding: FindingKind | null,
  [agendaA, textA, whenA = {}]: readonly [string, string, Partial<Passage>?],
  [agendaB, textB, whenB = {}]: readonly [string, string, Partial<Passage>?],
): AlignmentPair {
  return { finding, a: { agenda: agendaA, text: textA, ...whenA }, b: { agenda: agendaB, text: textB, ...whenB } }
}
