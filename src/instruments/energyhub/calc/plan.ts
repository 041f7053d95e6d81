import type { Battery } from './battery.ts'
import { exactPlan } from './exactPlan.ts'
import { runGreedy, type Trace } from './greedy.ts'
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

/** Above this gap the convex plan is not proof enough and the exact search follows. */
const enoughProof = 1e-9

/**
 * The cheapest plan; `null` when the battery cannot reach its wanted end charge.
 * The greedy is exact unless losses pay (power with a negative price); then its cost is only near the optimum,
 * and the slower exact search finds the rest.
 */
export function cheapestPlan(node: HubNode, battery: Battery): Plan | null {
  const list = () => new Float64Array(node.steps)
  const trace: Trace = { stored: list(), floor: list(), ceiling: list() }
  const run = runGreedy(node, battery, trace)
  if (!run.reachable) return null
  const values = storedValue(trace, battery, run.endValue)
  const bound = lowerBound(node, battery, values)
  const convex = scheduleOf(node, battery, trace.stored)
  const plan: Plan = {
    ...convex,
    lowerBound: bound,
    gap: relativeGap(convex.cost, bound),
    stored: trace.stored,
    values,
  }
  if (plan.gap <= enoughProof) return plan

  const exact = exactPlan(node, battery)
  if (exact === null) return plan
  const better = scheduleOf(node, battery, exact.stored)
  if (better.cost > plan.cost)
    return { ...plan, lowerBound: exact.lowerBound, gap: relativeGap(plan.cost, exact.lowerBound) }
  return {
    ...better,
    lowerBound: exact.lowerBound,
    gap: relativeGap(better.cost, exact.lowerBound),
    stored: exact.stored,
    values,
  }
}
