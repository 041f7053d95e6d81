import type { Battery } from './battery.ts'
import type { HubNode } from './hubNode.ts'
import { createMaster, solveMaster } from './master.ts'
import { relativeGap } from './plan.ts'
import { valueOf } from './valueOf.ts'

/** A battery without its size: what stays the same whatever its power and energy. */
export type BatteryKind = Omit<Battery, 'chargeKw' | 'dischargeKw' | 'energyKwh' | 'startKwh' | 'endKwh'>

/** A battery of this size that starts and ends empty. */
export function sized(kind: BatteryKind, kw: number, kwh: number): Battery {
  return { ...kind, chargeKw: kw, dischargeKw: kw, energyKwh: kwh, startKwh: 0, endKwh: 0 }
}

export type SizePrices = {
  /** EUR per kW and per kWh, over the same period as the series. */
  readonly perKw: number
  readonly perKwh: number
  readonly mostKw: number
  readonly mostKwh: number
}

export type BestSize = {
  readonly kw: number
  readonly kwh: number
  /** Investment and operation together. */
  readonly cost: number
  readonly lowerBound: number
  readonly gap: number
  readonly costWithout: number
  readonly rounds: number
}

const enoughProof = 1e-9
const mostRounds = 200

/**
 * The power and energy with the lowest sum of investment and operation.
 *
 * The cost of operation is convex in both, and each run of the greedy gives its value and slopes: a plane below it.
 * The lowest point of all planes so far is a lower bound, and the next size to try (Kelley's method).
 */
export function bestSize(node: HubNode, kind: BatteryKind, prices: SizePrices): BestSize {
  const { perKw, perKwh, mostKw, mostKwh } = prices
  const without = valueOf(node, sized(kind, 0, 0))
  if (without === null) throw new Error('a battery that starts and ends empty always has a plan')
  // Operation never earns more than this: what the dearest battery would save.
  const floor = -1e3 * (1 + Math.abs(without.cost)) - 1e6
  // Counted from the floor, so that the first corner has no negative cost.
  const master = createMaster([1, perKw, perKwh], [floor, 0, 0], [Infinity, mostKw, mostKwh])
  let best = { kw: 0, kwh: 0, cost: without.cost }
  let bound = -Infinity
  let [kw, kwh] = [mostKw * 0.3, mostKwh * 0.3]
  let rounds = 0
  while (rounds < mostRounds) {
    rounds++
    const valued = valueOf(node, sized(kind, kw, kwh))
    if (valued === null) throw new Error('a battery that starts and ends empty always has a plan')
    const total = valued.cost + perKw * kw + perKwh * kwh
    if (total < best.cost) best = { kw, kwh, cost: total }
    const slopeKw = -(valued.worth.chargeKw + valued.worth.dischargeKw)
    const slopeKwh = -valued.worth.energyKwh
    master.cuts.push({ slope: [1, -slopeKw, -slopeKwh], least: valued.lowerBound - slopeKw * kw - slopeKwh * kwh })
    const lowest = solveMaster(master)
    if (lowest === null) throw new Error('planes below a convex cost never contradict each other')
    bound = Math.max(bound, lowest.value)
    if (relativeGap(best.cost, bound) <= enoughProof) break
    ;[, kw, kwh] = lowest.x
  }
  return {
    ...best,
    lowerBound: bound,
    gap: relativeGap(best.cost, bound),
    costWithout: without.cost,
    rounds,
  }
}
