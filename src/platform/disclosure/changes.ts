import { makersOf, unnamed } from './makers.ts'
import type { Contribution, Need, Reason, Rules } from './model.ts'
import { needOf, primaryReason } from './primary.ts'
import type { System } from './system.ts'

/**
 * The difference of two periods is a figure too. Who entered or left can be computed from it when hardly anything
 * else changed. Where the makers are named in both periods, the changes of each are held against the p% rule: a
 * cell whose change gives one away is hidden in the later period, or in the one that is not out yet.
 */
export function addChanges(system: System, contributions: readonly (readonly Contribution[] | null)[], rules: Rules) {
  const reason = system.reason as (Reason | null)[] // filled here for the last time, before anybody reads it
  const need = system.need as (Need | null)[] // the same
  for (const [earlier, later] of pairs(system)) {
    const [before, after] = [contributions[earlier], contributions[later]]
    const measure = system.spaces[system.space[later] ?? 0]
    if (!before || !after || !measure || measure.kind === 'count') continue
    // Without names nobody knows who is the same.
    if ([...before, ...after].some(({ by }) => by?.startsWith(unnamed) ?? true)) continue
    const changes = changesOf(before, after)
    if (!changes.some(({ moved }) => moved)) continue
    const list = changes.map(({ by, value }) => ({ by, value, soleTrader: false }))
    const sum = list.reduce((all, one) => all + one.value, 0)
    const makers = makersOf('change', list, false)
    const onlyPercent = { ...rules, minimum: 1, dominance: null }
    if (!primaryReason(sum, makers, measure, onlyPercent)) continue
    const hide = system.standing[later] === 'fixed' ? earlier : later
    if (system.standing[hide] !== 'offered') continue
    const change = needOf(sum, makers, measure, onlyPercent)
    const own = need[hide]
    reason[hide] ??= 'change'
    need[hide] = {
      below: Math.min(system.value[hide] ?? 0, Math.max(own?.below ?? 0, change.below)),
      above: Math.max(own?.above ?? 0, change.above),
      width: Math.max(own?.width ?? 0, change.width),
    }
  }
}

function changesOf(before: readonly Contribution[], after: readonly Contribution[]) {
  const was = byName(before)
  const is = byName(after)
  const names = new Set([...was.keys(), ...is.keys()])
  return [...names].flatMap((by) => {
    const value = Math.abs((is.get(by) ?? 0) - (was.get(by) ?? 0))
    return value > 0 ? [{ by, value, moved: !was.has(by) || !is.has(by) }] : []
  })
}

function byName(contributions: readonly Contribution[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { by, value } of contributions) if (by !== undefined) sums.set(by, (sums.get(by) ?? 0) + value)
  return sums
}

/** The same cell in two periods that follow each other. */
function pairs(system: System): [number, number][] {
  const byPlace = new Map<string, { cell: number; period: string }[]>()
  system.codes.forEach((codes, cell) => {
    const space = system.spaces[system.space[cell] ?? 0]
    const key = `${space?.measure}|${codes.join()}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), { cell, period: space?.period ?? '' }])
  })
  return [...byPlace.values()].flatMap((list) => {
    const inOrder = list.toSorted((a, b) => a.period.localeCompare(b.period))
    return inOrder.slice(1).map((one, at): [number, number] => [inOrder[at]?.cell ?? 0, one.cell])
  })
}
