import type { Battery } from './battery.ts'
import type { Trace } from './greedy.ts'

/**
 * What one more stored kWh is worth at each step (EUR): the multiplier of the energy balance.
 * Going back from the end, the value stays the same (less what leaks away) until a step holds it up or down:
 * it is at least the dearest discharge that went unserved and at most the cheapest charge that did.
 */
export function storedValue(trace: Trace, battery: Battery, endValue: number): Float64Array {
  const { floor, ceiling } = trace
  const values = new Float64Array(floor.length)
  let value = endValue
  for (let step = floor.length - 1; step >= 0; step--) {
    if (value < floor[step]) value = floor[step]
    else if (value > ceiling[step]) value = ceiling[step]
    values[step] = value
    value *= battery.retention
  }
  return values
}
