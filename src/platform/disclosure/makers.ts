import type { Contribution } from './model.ts'

/** How the names begin that we give ourselves. */
export const unnamed = '#'

/** Who made a cell: how many, and the largest three by name. What one maker has in several places is his once. */
export type Makers = {
  readonly count: number
  readonly sum: number
  readonly largest: readonly { readonly id: string; readonly value: number }[]
  readonly soleTrader: boolean
}

/** `key` names contributors that have no name of their own. */
export function makersOf(key: string, contributions: readonly Contribution[], asCount: boolean): Makers {
  const named = new Map<string, number>()
  const list: { id: string; value: number }[] = []
  let sum = 0
  let soleTrader = false
  contributions.forEach(({ value, by, soleTrader: sole }, at) => {
    const own = asCount ? 1 : value
    sum += own
    soleTrader ||= sole
    if (by === undefined) list.push({ id: `${key}#${at}`, value: own })
    else named.set(by, (named.get(by) ?? 0) + own)
  })
  for (const [id, value] of named) list.push({ id, value })
  return { count: list.length, sum, largest: largestThree(list), soleTrader }
}

/** A count without a list of who: each counts for one. */
export function unnamedMakers(key: string, count: number): Makers {
  const largest = Array.from({ length: Math.min(3, Math.floor(count)) }, (_, at) => ({ id: `${key}#${at}`, value: 1 }))
  return { count, sum: count, largest, soleTrader: false }
}

function largestThree<T extends { readonly value: number }>(list: readonly T[]): T[] {
  const best: T[] = []
  for (const one of list) {
    if (best.length === 3 && one.value <= (best[2]?.value ?? 0)) continue
    best.push(one)
    best.sort((a, b) => b.value - a.value)
    if (best.length > 3) best.pop()
  }
  return best
}
