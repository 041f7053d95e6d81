import type { Battery } from './battery.ts'
import { createCurve, type Curve } from './curve.ts'
import { createFlows, type Flows, type HubNode } from './hubNode.ts'

/**
 * What one step offers the store, in kWh of stored energy and EUR per stored kWh, seen from standing still:
 * `give` empties it (dearest first), `take` fills it (cheapest first).
 */
export type Offers = {
  idleCost: number
  /** A dent was bridged: see below. */
  bridged: boolean
  gives: number
  readonly giveSlope: Float64Array
  readonly giveEnergy: Float64Array
  takes: number
  readonly takeSlope: Float64Array
  readonly takeEnergy: Float64Array
  readonly curve: Curve
  readonly flows: Flows
}

export function createOffers(): Offers {
  const list = () => new Float64Array(12)
  return {
    idleCost: 0,
    bridged: false,
    gives: 0,
    giveSlope: list(),
    giveEnergy: list(),
    takes: 0,
    takeSlope: list(),
    takeEnergy: list(),
    curve: createCurve(),
    flows: createFlows(),
  }
}

/** Writes what one step offers: as it really is, or made convex in one of two ways. */
export type OffersAt = (node: HubNode, battery: Battery, step: number, into: Offers) => void

/** Writes the offers of one step, made convex where losses would pay. */
export function offersAt(node: HubNode, battery: Battery, step: number, into: Offers): void {
  trueOffersAt(node, battery, step, into)
  into.bridged = isDented(into)
  if (into.bridged) bridge(into)
}

/** Whether discharging and charging in turn would cost less than standing still. */
export function isDented(offers: Offers): boolean {
  return offers.gives > 0 && offers.takes > 0 && offers.giveSlope[0] > offers.takeSlope[0]
}

/** Writes what the step really costs, dents and all. */
export function trueOffersAt(node: HubNode, battery: Battery, step: number, into: Offers): void {
  const { curve, flows } = into
  const { slope, end } = curve
  const { stepHours } = node
  node.curveAt(step, curve)
  node.flowsAt(step, 0, flows)
  into.idleCost = flows.euroPerHour * stepHours
  into.gives = 0
  into.takes = 0

  let idle = 0
  while (end[idle] <= 0) idle++

  const lowest = Math.max(curve.start, -battery.dischargeKw)
  let from = 0
  for (let k = idle; k >= 0 && from > lowest; k--) {
    const below = k === 0 ? curve.start : end[k - 1]
    const to = below > lowest ? below : lowest
    if (to >= from) continue
    into.giveSlope[into.gives] = (slope[k] - battery.wearDischarge) * battery.etaDischarge
    into.giveEnergy[into.gives++] = ((from - to) * stepHours) / battery.etaDischarge
    from = to
  }
  const highest = battery.chargeKw
  from = 0
  for (let k = idle; from < highest; k++) {
    const to = end[k] < highest ? end[k] : highest
    if (to <= from) continue
    into.takeSlope[into.takes] = (slope[k] + battery.wearCharge) / battery.etaCharge
    into.takeEnergy[into.takes++] = (to - from) * stepHours * battery.etaCharge
    from = to
  }
}

/**
 * When power is worth less than nothing, losses pay, and the cost of the stored energy has a dent upward at standing
 * still: discharging and charging in turn would cost less than doing nothing. The engine needs a convex cost, so the
 * dent is bridged by the straight line below it: still a lower bound on what a battery with one direction at a time
 * can reach, and the tightest convex one.
 */
function bridge(offers: Offers): void {
  const { giveSlope, giveEnergy, takeSlope, takeEnergy } = offers
  let gives = 1
  let takes = 0
  let given = giveEnergy[0]
  let taken = 0
  let value = giveSlope[0] * giveEnergy[0]
  let givenValue = value
  let slope = giveSlope[0]
  for (;;) {
    if (takes < offers.takes && takeSlope[takes] < slope) {
      taken += takeEnergy[takes]
      value += takeSlope[takes] * takeEnergy[takes]
      takes++
    } else if (gives < offers.gives && giveSlope[gives] > slope) {
      given += giveEnergy[gives]
      givenValue += giveSlope[gives] * giveEnergy[gives]
      value += giveSlope[gives] * giveEnergy[gives]
      gives++
    } else break
    slope = value / (given + taken)
  }
  offers.idleCost += slope * given - givenValue
  offers.gives = replaceHead(giveSlope, giveEnergy, offers.gives, gives, slope, given)
  offers.takes = replaceHead(takeSlope, takeEnergy, offers.takes, takes, slope, taken)
}

/** Puts one piece in the place of the first `joined` pieces; returns the new number of pieces. */
function replaceHead(
  slopes: Float64Array,
  energies: Float64Array,
  count: number,
  joined: number,
  slope: number,
  energy: number,
): number {
  slopes[0] = slope
  energies[0] = energy
  slopes.copyWithin(1, joined, count)
  energies.copyWithin(1, joined, count)
  return count - joined + 1
}
