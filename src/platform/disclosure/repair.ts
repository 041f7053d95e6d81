import type { Solve } from '../../core/solve.ts'
import { hiddenIn, isWholeCell, waysOf } from './auditSystem.ts'
import { isHideable, lossOf } from './cover.ts'
import { knowledgeOf } from './attackerBounds.ts'
import type { Knowledge } from './attackerBounds.ts'
import type { Change } from './leastChange.ts'
import type { Need } from './model.ts'
import { knowledgeOfAnyTwo, leastChange, priceOf } from './leastChange.ts'
import type { System } from './system.ts'

const nearby = [150, 1500]

type Attacked = { readonly cell: number; readonly need: Need; readonly group: readonly string[] }

/** The cells to hide, and the other tables that this makes possible. */
export type Repair = { readonly hide: readonly number[]; readonly examples: readonly Change[] }

/**
 * The cheapest cells to hide so that a secret is kept: first so that no coalition sees through it, else at least
 * from the attackers who were found. Null when no change of cells that may still be hidden does it.
 */
export async function repairOf(
  system: System,
  hidden: ReadonlySet<number>,
  { cell: target, need, group }: Attacked,
  solve: Solve,
): Promise<Repair | null> {
  const isHidden = hiddenIn(system, hidden)
  const anyTwo = (cells: readonly number[]) => knowledgeOfAnyTwo(system, target, cells)
  const theirs = (cells: readonly number[]) => knowledgeOf(system, target, group, cells)
  for (const knowledge of group.length === 0 ? [anyTwo, theirs] : [theirs]) {
    for (const way of waysOf(system, target, need)) {
      const found = await allOf(way, knowledge, knowledge === anyTwo)
      if (found) return found
    }
  }
  return null

  async function allOf(
    changes: readonly number[],
    knowledge: (cells: readonly number[]) => Knowledge,
    isAnyTwo: boolean,
  ): Promise<Repair | null> {
    const examples: Change[] = []
    for (const change of changes) {
      const moved = await cheapest(change, knowledge, isAnyTwo)
      if (!moved) return null
      examples.push(moved)
    }
    const moved = new Set(examples.flatMap((change) => [...change.keys()]))
    return { hide: [...moved].filter((cell) => !isHidden(cell)), examples }
  }

  async function cheapest(
    change: number,
    knowledge: (cells: readonly number[]) => Knowledge,
    isAnyTwo: boolean,
  ): Promise<Change | null> {
    for (const most of isAnyTwo ? nearby : [...nearby, Infinity]) {
      const isOpen = (cell: number) => isHidden(cell) || isHideable(system, cell)
      const price = (cell: number) =>
        isHidden(cell) ? priceOf(system, cell) : lossOf(system, cell) / Math.max(1, Math.abs(change))
      const moved = await leastChange(system, { target, change, isOpen, price, knowledge, most }, solve)
      if (moved && isWholeChange(moved)) return moved
    }
    return null
  }

  function isWholeChange(change: Change): boolean {
    return [...change].every(([cell, by]) => !isWholeCell(system, cell) || Math.abs(by - Math.round(by)) < 1e-6)
  }
}
