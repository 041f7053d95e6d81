import type { CodeTree } from './codeTree.ts'
import type { System } from './system.ts'

/**
 * A change of the table that keeps every sum: some cells one up, some one down. With a step of any size it is another
 * table that the figures shown cannot tell from the true one, as long as it moves hidden cells only.
 */
export type Swap = { readonly cells: readonly number[]; readonly signs: readonly number[] }

const mostPartners = 24
const mostLeaves = 6

/**
 * Swaps that move a given cell up by one (the hypercube method): per dimension either two codes trade places, or one
 * code and everything it is a part of moves along. Codes with the same wholes come first: then no total moves.
 */
export function createSwaps(system: System): (cell: number) => Swap[] {
  const clean = system.rows.length === system.sums && system.trees.every(isPartition)
  const partnersOf = system.trees.map((tree) => {
    const known = new Map<number, readonly number[]>()
    const leaves = tree.leaves.flatMap((list, code) => (list.length === 1 && list[0] === code ? [code] : []))
    const wholes = tree.above.map((list) => new Set(list))
    const distance = (a: number, b: number) => {
      const shared = (tree.above[a] ?? []).filter((code) => wholes[b]?.has(code)).length
      return (tree.above[a]?.length ?? 0) + (tree.above[b]?.length ?? 0) - 2 * shared
    }
    return (leaf: number): readonly number[] => {
      const found = known.get(leaf)
      if (found) return found
      const near = leaves
        .filter((other) => other !== leaf)
        .map((other) => ({ other, far: distance(leaf, other) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, mostPartners)
        .map(({ other }) => other)
      known.set(leaf, near)
      return near
    }
  })

  type Way = { readonly codes: readonly number[]; readonly signs: readonly number[] }

  const along = (dimension: number, leaf: number): Way => {
    const codes = system.trees[dimension]?.above[leaf] ?? []
    return { codes, signs: codes.map(() => 1) }
  }

  const trade = (dimension: number, leaf: number, other: number): Way => {
    const tree = system.trees[dimension]
    const up = (tree?.above[leaf] ?? []).filter((code) => !tree?.above[other]?.includes(code))
    const down = (tree?.above[other] ?? []).filter((code) => !tree?.above[leaf]?.includes(code))
    return { codes: [...up, ...down], signs: [...up.map(() => 1), ...down.map(() => -1)] }
  }

  /** In one dimension: the ways in which the code of the cell itself goes up by one. */
  function waysOf(dimension: number, code: number): Way[] {
    const tree = system.trees[dimension]
    const leaves = (tree?.leaves[code] ?? []).slice(0, code === 0 ? 2 : mostLeaves)
    const traded =
      code === 0
        ? []
        : leaves.flatMap((leaf) =>
            (partnersOf[dimension]?.(leaf) ?? [])
              .filter((other) => !tree?.above[other]?.includes(code))
              .slice(0, leaves.length > 1 ? 6 : mostPartners)
              .map((other) => trade(dimension, leaf, other)),
          )
    return [...traded, ...leaves.map((leaf) => along(dimension, leaf))]
  }

  function swapOf(space: System['spaces'][number], ways: ReadonlyMap<number, Way>): Swap {
    const cells: number[] = []
    const signs: number[] = []
    for (const grid of space.grids) {
      const outside = [...ways].filter(([dimension]) => !grid.dimensions.includes(dimension))
      // The total of a dimension in which codes trade places does not move.
      if (outside.some(([, way]) => !way.codes.includes(0))) continue
      const inside = grid.dimensions.map((dimension) => ways.get(dimension))
      const visit = (at: number, key: number, sign: number): void => {
        if (at === inside.length) {
          const cell = grid.cells.get(key)
          if (cell === undefined) return
          cells.push(cell)
          signs.push(sign)
          return
        }
        inside[at]?.codes.forEach((code, i) => {
          if (code !== 0) visit(at + 1, key + code * (grid.strides[at] ?? 0), sign * (inside[at]?.signs[i] ?? 0))
        })
      }
      visit(0, 0, 1)
    }
    return { cells, signs }
  }

  return (cell) => {
    const space = system.spaces[system.space[cell] ?? 0]
    if (!space) return []
    const codes = system.codes[cell] ?? []
    const choices = space.dimensions.map((dimension) => waysOf(dimension, codes[dimension] ?? 0))
    const swaps: Swap[] = []
    const choose = (at: number, ways: Map<number, Way>): void => {
      if (swaps.length >= 600) return
      const dimension = space.dimensions[at]
      if (dimension === undefined) {
        swaps.push(swapOf(space, ways))
        return
      }
      for (const way of choices[at] ?? []) choose(at + 1, new Map(ways).set(dimension, way))
    }
    choose(0, new Map())
    return swaps.filter((swap) => swap.cells.includes(cell) && (clean || keepsSums(system, swap)))
  }
}

/** Every whole is exactly its parts, without overlap: a trade then keeps every sum by itself. */
function isPartition({ sums, leaves }: CodeTree): boolean {
  return sums.every((ways, whole) =>
    ways.every((parts) => {
      const found = parts.flatMap((part) => leaves[part] ?? [])
      return found.length === leaves[whole]?.length && new Set(found).size === found.length
    }),
  )
}

function keepsSums(system: System, { cells, signs }: Swap): boolean {
  const sums = new Map<number, number>()
  cells.forEach((cell, i) => {
    for (const row of system.rowsOf[cell] ?? []) {
      const at = system.rows[row]?.cells.indexOf(cell) ?? -1
      sums.set(row, (sums.get(row) ?? 0) + (system.rows[row]?.coefficients[at] ?? 0) * (signs[i] ?? 0))
    }
  })
  return [...sums].every(([, sum]) => sum === 0)
}
