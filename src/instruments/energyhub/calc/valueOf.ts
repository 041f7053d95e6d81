import type { Battery } from './battery.ts'
import { createTrace, runGreedy } from './greedy.ts'
import { bothWaysOffersAt } from './bothWays.ts'
import type { HubNode } from './hubNode.ts'
import { lowerBound } from './lowerBound.ts'
import { storedValue } from './storedValue.ts'
import { hubPrices, type Worth, worthOfBattery } from './worth.ts'

/** The least cost of one battery, how it changes with the battery, and the prices behind that. */
export type Valued = {
  readonly cost: number
  readonly lowerBound: number
  /** EUR that one more of each would save. */
  readonly worth: Worth
  /** Change of the stored energy (kWh), value of a stored kWh, and price of power at the hub, per step. */
  readonly stored: Float64Array
  readonly values: Float64Array
  readonly prices: Float64Array
}

/**
 * Least cost with its slopes, for searches over sizes, limits and charges. It lets the battery charge and discharge at
 * once where losses pay, as every linear model does: only then is the cost convex in all that is searched over.
 */
export function valueOf(node: HubNode, battery: Battery): Valued | null {
  const trace = createTrace(node.steps)
  const run = runGreedy(node, battery, trace, bothWaysOffersAt)
  if (!run.reachable) return null
  const values = storedValue(trace, battery, run.endValue)
  const prices = hubPrices(node, battery, values)
  return {
    cost: run.cost,
    lowerBound: lowerBound(node, battery, values, bothWaysOffersAt),
    worth: worthOfBattery(node, battery, values, prices),
    stored: trace.stored,
    values,
    prices,
  }
}
