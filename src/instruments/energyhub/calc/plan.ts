import type { Battery } from './battery.ts'
import { closeGap } from './closeGap.ts'
import { exactStretch } from './exactStretch.ts'
import { createTrace, runGreedy } from './greedy.ts'
import type { HubNode } from './hubNode.ts'
import { lowerBound } from './lowerBound.ts'
import { type Schedule, scheduleOf } from './schedule.ts'
import { storedValue } from './storedValue.ts'

/** A plan with its proof: no plan can cost less than `lowerBound`. */
export type Plan = {
  readonly cost: number
  readonly lowerBound: number
  /** (cost − lowerBound) / max(1, |cost|) */
  readonly gap: number
  /** Change of the stored energy per step, kWh. */
  readonly stored: Float64Array
  /** Value of a stored kWh per step, EUR. */
  readonly values: Float64Array
  readonly schedule: Schedule
}

export function relativeGap(cost: number, bound: number): number {
  return (cost - bound) / Math.max(1, Math.abs(cost))
}

/** Above this gap the plan is not proof enough and a slower search follows. */
const enoughProof = 1e-9

/**
 * The cheapest plan; `null` when the battery cannot reach its wanted end charge.
 * The greedy is exact unless losses pay (power with a negative price). Then the stretches where it is not are searched
 * exactly, and when these do not fit the rest, the whole.
 */
export function cheapestPlan(node: HubNode, battery: Battery): Plan | null {
  const trace = createTrace(node.steps)
  const run = runGreedy(node, battery, trace)
  if (!run.reachable) return null
  const values = storedValue(trace, battery, run.endValue)
  const bound = lowerBound(node, battery, values)
  const convex = planOf(node, battery, values, trace.stored, bound)
  if (convex.gap <= enoughProof) return convex

  const { stored, bridged } = trace
  const states = convex.schedule.stateKwh
  const closed = closeGap(node, battery, { stored, bridged, values, lowerBound: bound, states })
  const better = closed ? planOf(node, battery, values, closed.stored, closed.lowerBound) : convex
  if (better.gap <= enoughProof) return better

  const start = { x: [battery.startKwh], y: [0] }
  const end = battery.endKwh === null ? { value: 0 } : { at: battery.endKwh }
  const exact = exactStretch(node, battery, 0, node.steps, start, end)
  if (exact === null) return better
  const whole = planOf(node, battery, values, exact.stored, exact.cost)
  return whole.cost <= better.cost
    ? whole
    : { ...better, lowerBound: exact.cost, gap: relativeGap(better.cost, exact.cost) }
}

function planOf(node: HubNode, battery: Battery, values: Float64Array, stored: Float64Array, bound: number): Plan {
  const { cost, schedule } = scheduleOf(node, battery, stored)
  return { cost, lowerBound: bound, gap: relativeGap(cost, bound), stored, values, schedule }
}
