import type { Need } from './model.ts'
import type { Swap } from './swaps.ts'
import type { System } from './system.ts'

/**
 * Another table that fits everything shown, in which one cell is higher or lower than it truly is: the proof that an
 * attacker cannot come closer. `killers`: sets of contributors who, by their own values, know that it is not true.
 */
export type Alternative = {
  /** How much higher the cell is; negative for lower. */
  readonly change: number
  readonly killers: readonly (readonly string[])[]
}

/** Whether a cell of the system is open to change: hidden, or never published. */
export type IsHidden = (cell: number) => boolean

/** How far a swap can be carried out before a cell leaves what everybody knows; 0 when it moves a shown cell. */
export function reachOf(system: System, swap: Swap, direction: 1 | -1, isHidden: IsHidden): number {
  let reach = Infinity
  for (let i = 0; i < swap.cells.length; i++) {
    const cell = swap.cells[i] ?? 0
    if (!isHidden(cell)) return 0
    const value = system.value[cell] ?? Number.NaN
    if (Number.isNaN(value)) return 0
    const room =
      (swap.signs[i] ?? 0) * direction > 0 ? (system.high[cell] ?? Infinity) - value : value - (system.low[cell] ?? 0)
    reach = Math.min(reach, room)
    if (reach <= 0) return 0
  }
  return system.spaces[system.space[swap.cells[0] ?? 0] ?? 0]?.whole ? Math.floor(reach + 1e-9) : reach
}

export function alternativeOf(system: System, target: number, swap: Swap, change: number): Alternative {
  const killers = swap.cells.flatMap((cell, i) =>
    cell === target ? [] : killersOf(system, cell, (swap.signs[i] ?? 0) * change),
  )
  return { change, killers }
}

/** Who knows that a cell cannot have moved this far: its only contributors, or those with more than would be left. */
export function killersOf(system: System, cell: number, change: number): (readonly string[])[] {
  const makers = system.makers[cell]
  if (!makers || makers.count === 0 || Math.abs(change) < 1e-9) return []
  const [first, second] = makers.largest
  if (!first) return []
  if (makers.count === 1) return [[first.id]]
  if (!second) return []
  const left = (system.value[cell] ?? 0) + change
  if (left < second.value) return [[first.id], [second.id]]
  if (left < first.value) return makers.count === 2 ? [[first.id], [first.id, second.id]] : [[first.id]]
  return makers.count === 2 || left < first.value + second.value ? [[first.id, second.id]] : []
}

/** How far off a group must be kept; null when it has nothing to find out. */
export type NeedAgainst = (group: readonly string[]) => Need | null

/**
 * The smallest group of contributors against whom these alternatives do not keep the cell as far off as it must be;
 * null when there is none up to `coalition` members. The empty group is an outsider.
 */
export function successfulAttack(
  alternatives: readonly Alternative[],
  needAgainst: NeedAgainst,
  coalition: number,
): readonly string[] | null {
  const attack = (group: readonly string[]): readonly string[] | null => {
    const need = needAgainst(group)
    if (!need) return null
    const left = alternatives.filter(({ killers }) => !killers.some((set) => set.every((id) => group.includes(id))))
    let up: Alternative | null = null
    let down: Alternative | null = null
    for (const one of left) {
      if (one.change > 0 && one.change > (up?.change ?? 0)) up = one
      if (one.change < 0 && one.change < (down?.change ?? 0)) down = one
    }
    if (!isEnough(need, up?.change ?? 0, -(down?.change ?? 0))) return group
    for (const set of [...(up?.killers ?? []), ...(down?.killers ?? [])]) {
      const larger = [...new Set([...group, ...set])]
      if (larger.length > coalition || larger.length === group.length) continue
      const found = attack(larger)
      if (found) return found
    }
    return null
  }
  return attack([])
}

/**
 * Against an outsider the whole need. The contributors of a cell learn nothing when they compute themselves, and
 * what they have in it is a floor that nobody can take from them.
 */
export function needAgainst(system: System, cell: number, need: Need): NeedAgainst {
  const makers = system.makers[cell]
  return (group) => {
    const own = group.map((id) => system.stakeOf(cell, id)).filter((stake) => stake !== null)
    if (own.length === 0) return need
    if (own.length === makers?.count) return null
    const room = (system.value[cell] ?? 0) - own.reduce((sum, stake) => sum + stake, 0)
    const below = Math.min(need.below, room)
    return { below, above: need.above, width: need.above > 0 ? Math.min(need.width, need.above + below) : need.width }
  }
}

export function isEnough({ below, above, width }: Need, up: number, down: number): boolean {
  const slack = 1e-6
  return up >= above - slack && down >= below - slack && up + down >= width - slack
}
