import type { Battery } from './battery.ts'
import { holdsLimit } from './lowestLimit.ts'

/** How many of a row of companies fit, taken in their order, until the first that does not. */

/** Each keeps its own contract: the contracts may add up to the limit. */
export function fittingContracts(contractsKw: readonly number[], limitKw: number): number {
  let total = 0
  let count = 0
  while (count < contractsKw.length && total + contractsKw[count] <= limitKw) total += contractsKw[count++]
  return count
}

/** They share one limit: what they draw together, quarter by quarter, must stay below it. */
export function fittingTogether(nets: readonly Float64Array[], limitKw: number): number {
  const together = new Float64Array(nets[0]?.length ?? 0)
  for (let count = 0; count < nets.length; count++) {
    if (addedPeak(together, nets[count]) > limitKw) return count
  }
  return nets.length
}

/** They share the limit and a battery. */
export function fittingWithBattery(
  nets: readonly Float64Array[],
  limitKw: number,
  battery: Battery,
  stepHours: number,
): number {
  const together = new Float64Array(nets[0]?.length ?? 0)
  for (let count = 0; count < nets.length; count++) {
    const peak = addedPeak(together, nets[count])
    // More than the battery can give at once needs no simulation.
    if (peak > limitKw + battery.dischargeKw) return count
    if (peak > limitKw && !holdsLimit(together, battery, stepHours, limitKw)) return count
  }
  return nets.length
}

/** Adds one company to the sum and gives the largest power of it. */
function addedPeak(together: Float64Array, net: Float64Array): number {
  let peak = 0
  for (let step = 0; step < together.length; step++) {
    const power = together[step] + net[step]
    together[step] = power
    if (power > peak) peak = power
  }
  return peak
}
