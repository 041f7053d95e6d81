import type { Battery } from './battery.ts'
import { createCurve, type Curve } from './curve.ts'
import type { HubNode } from './hubNode.ts'

/** What one more of each would save over the whole period, EUR: the multipliers of the limits. */
export type Worth = {
  readonly chargeKw: number
  readonly dischargeKw: number
  readonly energyKwh: number
}

export type WorthOfConnection = { readonly importKw: number; readonly exportKw: number }

/** Price of power at the hub in each step (EUR/kWh): the multiplier of its balance, given the value of a stored kWh. */
export function hubPrices(node: HubNode, battery: Battery, values: Float64Array): Float64Array {
  const curve = createCurve()
  const prices = new Float64Array(node.steps)
  for (let step = 0; step < node.steps; step++) {
    node.curveAt(step, curve)
    // Charging pays while power costs less than `in`; discharging while it brings more than `out`.
    const chargeBelow = values[step] * battery.etaCharge - battery.wearCharge
    const dischargeAbove = values[step] / battery.etaDischarge + battery.wearDischarge
    prices[step] = priceAt(curve, battery, chargeBelow, dischargeAbove)
  }
  return prices
}

/** The slope of the node where neither more charging nor more discharging pays. */
function priceAt(curve: Curve, battery: Battery, chargeBelow: number, dischargeAbove: number): number {
  if (chargeBelow > dischargeAbove) {
    // Losses pay: the store would take and give at once; the node sits at the difference of both powers.
    const power = battery.chargeKw - battery.dischargeKw
    if (slopeAbove(curve, power) < dischargeAbove) {
      return Math.min(slopeBelow(curve, battery.chargeKw), dischargeAbove)
    }
    if (slopeBelow(curve, power) > chargeBelow) return Math.max(slopeAbove(curve, -battery.dischargeKw), chargeBelow)
    return Math.min(Math.max(slopeBelow(curve, power), dischargeAbove), chargeBelow)
  }
  const above = slopeAbove(curve, 0)
  const below = slopeBelow(curve, 0)
  if (above < chargeBelow) {
    return battery.chargeKw > 0 ? Math.min(slopeBelow(curve, battery.chargeKw), chargeBelow) : above
  }
  if (below > dischargeAbove) {
    return battery.dischargeKw > 0 ? Math.max(slopeAbove(curve, -battery.dischargeKw), dischargeAbove) : below
  }
  // With no outlet left there is no price from below; the other end tells what one kW of outlet would bring.
  return below > -Infinity ? Math.max(below, chargeBelow) : Math.min(above, dischargeAbove)
}

/** Slope just above a power; below the start of the curve nothing can be delivered at any price. */
function slopeAbove(curve: Curve, power: number): number {
  if (power < curve.start) return -Infinity
  let k = 0
  while (curve.end[k] <= power) k++
  return curve.slope[k]
}

function slopeBelow(curve: Curve, power: number): number {
  if (power <= curve.start) return -Infinity
  let k = 0
  while (curve.end[k] < power) k++
  return curve.slope[k]
}

/** What a larger battery would save, to first order. */
export function worthOfBattery(node: HubNode, battery: Battery, values: Float64Array, prices: Float64Array): Worth {
  const { steps, stepHours } = node
  let chargeKw = 0
  let dischargeKw = 0
  let energyKwh = 0
  for (let step = 0; step < steps; step++) {
    const gainIn = values[step] * battery.etaCharge - battery.wearCharge - prices[step]
    const gainOut = prices[step] - battery.wearDischarge - values[step] / battery.etaDischarge
    if (gainIn > 0) chargeKw += stepHours * gainIn
    if (gainOut > 0) dischargeKw += stepHours * gainOut
    if (step + 1 < steps) {
      const room = battery.retention * values[step + 1] - values[step]
      if (room > 0) energyKwh += room
    }
  }
  if (battery.endKwh === null && values[steps - 1] < 0) energyKwh -= values[steps - 1]
  return { chargeKw, dischargeKw, energyKwh }
}

/**
 * What one kW more on the connection would save, each way: power at the hub is dearer than buying while the import limit
 * holds it back, and cheaper than selling while the export limit does. With own meters the same comparison is made at
 * the battery's own meter.
 */
export function worthOfConnection(
  year: { readonly buy: Float64Array; readonly sell: Float64Array; readonly stepHours: number },
  prices: Float64Array,
): WorthOfConnection {
  let importKw = 0
  let exportKw = 0
  for (let step = 0; step < prices.length; step++) {
    const gainIn = prices[step] - year.buy[step]
    const gainOut = year.sell[step] - prices[step]
    if (gainIn > 0) importKw += year.stepHours * gainIn
    if (gainOut > 0) exportKw += year.stepHours * gainOut
  }
  return { importKw, exportKw }
}
