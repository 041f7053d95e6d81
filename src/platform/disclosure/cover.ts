import type { Alternative } from './alternative.ts'
import { alternativeOf, needAgainst, reachOf, successfulAttack } from './alternative.ts'
import { hiddenIn, wantedOf } from './auditSystem.ts'
import type { Need } from './model.ts'
import type { Swap } from './swaps.ts'
import type { System } from './system.ts'

type Candidate = { readonly swap: Swap; readonly alternative: Alternative }

/**
 * What it costs to hide a cell: each one counts, a large one more, and a total most of all: it is what readers come
 * for, and every table has few. A cell that is a total of all its dimensions but one is a total.
 */
export function lossOf(system: System, cell: number): number {
  const named = system.codes[cell]?.filter((code) => code !== 0).length ?? 0
  return (1 + Math.sqrt(system.value[cell] ?? 0) / 2) * (named <= 1 ? 8 : 1)
}

/** The gate may hide what is offered and not zero. */
export function isHideable(system: System, cell: number): boolean {
  return system.standing[cell] === 'offered' && (system.value[cell] ?? 0) > 0
}

/** What to hide, and the secrets that are not kept by it yet. */
export type Cover = { readonly hidden: Set<number>; readonly open: readonly number[] }

/**
 * Hides, for each cell with a secret, the cheapest swaps that keep every attacker far enough off; then shows again
 * what turned out to be superfluous. What no swap can protect is left to the repair.
 */
export function coverSecrets(
  system: System,
  coalition: number,
  swapsOf: (cell: number) => readonly Swap[],
  onProgress: (done: number, of: number) => void = () => undefined,
): Cover {
  const hidden = new Set(system.reason.flatMap((reason, cell) => (reason && isHideable(system, cell) ? [cell] : [])))
  const primary = new Set(hidden)
  const secrets = system.need.flatMap((need, cell) => (need && hiddenIn(system, hidden)(cell) ? [cell] : []))
  const couldBe = (cell: number) => hiddenIn(system, hidden)(cell) || isHideable(system, cell)
  const chosen = new Map<number, Candidate[]>()
  const users = new Map<number, Set<number>>()

  const inOrder = secrets.toSorted((a, b) => (system.value[a] ?? 0) - (system.value[b] ?? 0))
  inOrder.forEach((cell, at) => {
    if (at % 50 === 0) onProgress(at, inOrder.length)
    cover(cell, candidatesOf(cell))
  })
  for (const cell of [...hidden].filter((one) => !primary.has(one)).sort((a, b) => loss(b) - loss(a))) showAgain(cell)
  const open = secrets.filter((cell) => attackOn(cell, chosen.get(cell) ?? []) !== null)
  return { hidden, open }

  function candidatesOf(cell: number): Candidate[] {
    const need = system.need[cell] ?? nothing
    const wanted = wantedOf(system, cell, need)
    return swapsOf(cell).flatMap((swap) =>
      ([1, -1] as const).flatMap((direction) => {
        const most = direction === 1 ? wanted.up : wanted.down
        const reach = Math.min(most, reachOf(system, swap, direction, couldBe))
        return reach > 0 ? [{ swap, alternative: alternativeOf(system, cell, swap, direction * reach) }] : []
      }),
    )
  }

  function cover(cell: number, candidates: readonly Candidate[]): boolean {
    const own = chosen.get(cell) ?? []
    const wanted = wantedOf(system, cell, system.need[cell] ?? nothing)
    for (let round = 0; round < 10; round++) {
      const attack = attackOn(cell, own)
      if (!attack) break
      const next = cheapest(own, candidates, attack, wanted)
      if (!next) return false
      own.push(next)
      for (const moved of next.swap.cells) {
        if (couldBeShown(moved)) hidden.add(moved)
        users.set(moved, (users.get(moved) ?? new Set()).add(cell))
      }
    }
    chosen.set(cell, own)
    return attackOn(cell, own) === null
  }

  function attackOn(cell: number, own: readonly Candidate[]): readonly string[] | null {
    const alternatives = own.map(({ alternative }) => alternative)
    return successfulAttack(alternatives, needAgainst(system, cell, system.need[cell] ?? nothing), coalition)
  }

  function cheapest(
    own: readonly Candidate[],
    candidates: readonly Candidate[],
    attack: readonly string[],
    wanted: { readonly up: number; readonly down: number },
  ): Candidate | null {
    const survivors = own.filter(({ alternative }) => survives(alternative, attack))
    const up = survivors.reduce((most, { alternative }) => Math.max(most, alternative.change), 0)
    const down = survivors.reduce((most, { alternative }) => Math.max(most, -alternative.change), 0)
    let best: Candidate | null = null
    let least = Infinity
    for (const one of candidates) {
      const { change, killers } = one.alternative
      const gain = change > 0 ? change - up : -change - down
      if (gain <= 0 || !survives(one.alternative, attack)) continue
      const short = change > 0 ? wanted.up - change : wanted.down + change
      let cost = short > 1e-9 ? 5 : 0
      for (const moved of one.swap.cells) if (couldBeShown(moved)) cost += loss(moved)
      for (const set of killers) cost += set.length === 1 ? 0.4 : 0.15
      if (cost >= least) continue
      least = cost
      best = one
    }
    return best
  }

  /** Shows a cell again when all that lean on it can do with what stays hidden. */
  function showAgain(cell: number): void {
    const leaning = [...(users.get(cell) ?? [])]
    const before = leaning.map((secret) => chosen.get(secret) ?? [])
    hidden.delete(cell)
    const stays = leaning.every((secret) => {
      chosen.set(
        secret,
        (chosen.get(secret) ?? []).filter(({ swap }) => !swap.cells.includes(cell)),
      )
      if (attackOn(secret, chosen.get(secret) ?? []) === null) return true
      const free = candidatesOf(secret).filter(({ swap }) => swap.cells.every((moved) => !couldBeShown(moved)))
      return cover(secret, free)
    })
    if (stays) return
    hidden.add(cell)
    leaning.forEach((secret, i) => chosen.set(secret, before[i] ?? []))
  }

  function couldBeShown(cell: number): boolean {
    return system.standing[cell] === 'offered' && !hidden.has(cell)
  }

  function loss(cell: number): number {
    return lossOf(system, cell)
  }
}

const nothing: Need = { below: 0, above: 0, width: 0 }

function survives({ killers }: Alternative, group: readonly string[]): boolean {
  return !killers.some((set) => set.every((id) => group.includes(id)))
}
