/** What one snapshot says of an establishment, as far as events need it. */
export type Standing = {
  readonly id: number
  readonly name: string
  readonly kvk: string | null
  readonly addressKey: string
  readonly nameKey: string
  readonly jobs: number | null
}

export type CompanyEvent = {
  readonly establishment: number
  readonly kind: 'appeared' | 'ceased' | 'moved' | 'renamed' | 'split' | 'merged'
  readonly detail: Readonly<Record<string, string | number>>
}

/**
 * What happened to the establishments between two snapshots.
 *
 * Split and merged are inferred (own rule): a new establishment splits off from one with the same KvK
 * number or address that lost at least half of the newcomer's jobs or ended; one that ended merged into
 * one with the same KvK number or address that gained at least half of its jobs or is new.
 */
export function eventsBetween(
  before: ReadonlyMap<number, Standing>,
  after: ReadonlyMap<number, Standing>,
): CompanyEvent[] {
  const events: CompanyEvent[] = []
  const kin = kinOf(before, after)
  for (const now of after.values()) {
    const then = before.get(now.id)
    if (!then) {
      const origin = kin(now, now.id).find((id) => gave(before.get(id), after.get(id), now.jobs))
      if (origin !== undefined) events.push({ establishment: now.id, kind: 'split', detail: { from: origin } })
      if (origin === undefined) events.push({ establishment: now.id, kind: 'appeared', detail: {} })
      continue
    }
    if (then.addressKey !== now.addressKey && then.addressKey && now.addressKey) {
      events.push({ establishment: now.id, kind: 'moved', detail: { from: then.addressKey, to: now.addressKey } })
    }
    if (then.nameKey !== now.nameKey) {
      events.push({ establishment: now.id, kind: 'renamed', detail: { from: then.name, to: now.name } })
    }
  }
  for (const then of before.values()) {
    if (after.has(then.id)) continue
    const heir = kin(then, then.id).find((id) => gave(after.get(id), before.get(id), then.jobs))
    if (heir !== undefined) events.push({ establishment: then.id, kind: 'merged', detail: { into: heir } })
    if (heir === undefined) events.push({ establishment: then.id, kind: 'ceased', detail: {} })
  }
  return events
}

/**
 * Whether the jobs of a newcomer can come from a relative: it had `large` and has `small` left
 * (for a merger the two change places). Without known jobs there is no ground.
 */
function gave(large: Standing | undefined, small: Standing | undefined, jobs: number | null): boolean {
  if (!large || large.jobs === null || jobs === null || jobs === 0) return false
  const left = small ? (small.jobs ?? large.jobs) : 0
  return large.jobs - left >= jobs / 2
}

/**
 * Establishments with the same KvK number or address, in either snapshot. Only who came or went asks for its kin, so
 * only their numbers and addresses are kept: with all of them, a large register is in memory once more.
 */
function kinOf(before: ReadonlyMap<number, Standing>, after: ReadonlyMap<number, Standing>) {
  const asked = new Set<string>()
  for (const standing of after.values())
    if (!before.has(standing.id)) for (const key of keysOf(standing)) asked.add(key)
  for (const standing of before.values())
    if (!after.has(standing.id)) for (const key of keysOf(standing)) asked.add(key)
  const groups = new Map<string, Set<number>>()
  for (const snapshot of [before, after]) {
    for (const standing of snapshot.values()) {
      for (const key of keysOf(standing)) {
        if (asked.has(key)) groups.set(key, (groups.get(key) ?? new Set()).add(standing.id))
      }
    }
  }
  return (standing: Standing, self: number): number[] => {
    const ids = keysOf(standing).flatMap((key) => [...(groups.get(key) ?? [])])
    return [...new Set(ids)].filter((id) => id !== self)
  }
}

function keysOf({ kvk, addressKey }: Standing): readonly string[] {
  return [...(kvk ? [`k${kvk}`] : []), ...(addressKey ? [`a${addressKey}`] : [])]
}
