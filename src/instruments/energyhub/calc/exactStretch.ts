import { type Battery, energyTolerance } from './battery.ts'
import type { HubNode } from './hubNode.ts'
import { createOffers, isDented, type Offers, trueOffersAt } from './offers.ts'
import { addPoint, clip, convexStretches, heightAt, lowerOf, type Polyline } from './polyline.ts'

/** More points than this in one step, and the search is given up: the convex bound then has to do. */
const mostPoints = 4_000

/** Where a stretch ends: at one charge, or anywhere at a value per kWh left. */
export type StretchEnd = { readonly at: number } | { readonly value: number }

export type ExactStretch = {
  readonly stored: Float64Array
  /** Charge before the first and after the last step. */
  readonly first: number
  readonly last: number
  /** Start, steps and end together. */
  readonly cost: number
}

/**
 * The exact optimum of the steps `from` up to `to` for a battery that goes one way at a time, also where losses pay.
 *
 * The least cost F(s) of arriving with charge s is a line of straight pieces, no longer convex. One step turns it into
 * min over z of F(s − z) + cost(z). Cut F into convex stretches and the cost into charging and discharging: each pair is
 * convex, so their sum comes from merging slopes; the new F is the lowest of these lines.
 *
 * `start` is the cost of each charge to start from. `null` when the end cannot be reached, or the lines grow too long.
 */
export function exactStretch(
  node: HubNode,
  battery: Battery,
  from: number,
  to: number,
  start: Polyline,
  end: StretchEnd,
): ExactStretch | null {
  const offers = createOffers()
  const arrivals: Polyline[] = []
  let arrival = start
  for (let step = from; step < to; step++) {
    arrivals.push(arrival)
    trueOffersAt(node, battery, step, offers)
    arrival = afterStep(leaked(arrival, battery.retention), offers, battery.energyKwh)
    if (arrival.x.length > mostPoints) return null
  }
  const last = endState(arrival, end, energyTolerance(battery, node.stepHours))
  if (last === null) return null

  const stored = new Float64Array(to - from)
  let state = last
  for (let step = to - 1; step >= from; step--) {
    trueOffersAt(node, battery, step, offers)
    const change = bestChange(leaked(arrivals[step - from], battery.retention), offers, state)
    stored[step - from] = change
    state = (state - change) / battery.retention
  }
  const value = 'value' in end ? end.value * last : 0
  return { stored, first: state, last, cost: heightAt(arrival, last) - value }
}

function leaked(arrival: Polyline, retention: number): Polyline {
  return retention === 1 ? arrival : { x: arrival.x.map((x) => x * retention), y: arrival.y }
}

function endState({ x, y }: Polyline, end: StretchEnd, tolerance: number): number | null {
  if ('at' in end) return end.at < x[0] - tolerance || end.at > x[x.length - 1] + tolerance ? null : end.at
  let best = 0
  for (let k = 1; k < x.length; k++) if (y[k] - end.value * x[k] < y[best] - end.value * x[best]) best = k
  return x[best]
}

/** The least cost of each charge after a step. */
function afterStep(arrival: Polyline, offers: Offers, energyKwh: number): Polyline {
  const bounds = convexStretches(arrival)
  let lines: Polyline[] = []
  for (let k = 0; k + 1 < bounds.length; k++) {
    if (isDented(offers)) {
      lines.push(convexSum(arrival, bounds[k], bounds[k + 1], offers, true, false))
      lines.push(convexSum(arrival, bounds[k], bounds[k + 1], offers, false, true))
    } else lines.push(convexSum(arrival, bounds[k], bounds[k + 1], offers, true, true))
  }
  while (lines.length > 1) {
    const pairs: Polyline[] = []
    for (let k = 0; k < lines.length; k += 2) {
      pairs.push(k + 1 < lines.length ? lowerOf(lines[k], lines[k + 1]) : lines[k])
    }
    lines = pairs
  }
  return clip(lines[0], 0, energyKwh)
}

/** Least cost over a convex stretch of arrivals and one or both directions: all pieces, sorted by slope. */
function convexSum(
  arrival: Polyline,
  first: number,
  last: number,
  offers: Offers,
  giving: boolean,
  taking: boolean,
): Polyline {
  let atX = arrival.x[first]
  let atY = arrival.y[first] + offers.idleCost
  // The offers as one row of rising slopes: gives backward from the last, then takes.
  let give = giving ? offers.gives : 0
  for (let k = 0; k < give; k++) {
    atX -= offers.giveEnergy[k]
    atY -= offers.giveSlope[k] * offers.giveEnergy[k]
  }
  let take = 0
  const takes = taking ? offers.takes : 0
  const x = [atX]
  const y = [atY]
  let from = first
  for (;;) {
    const arrivalSlope =
      from < last ? (arrival.y[from + 1] - arrival.y[from]) / (arrival.x[from + 1] - arrival.x[from]) : Infinity
    const offerSlope = give > 0 ? offers.giveSlope[give - 1] : take < takes ? offers.takeSlope[take] : Infinity
    if (arrivalSlope === Infinity && offerSlope === Infinity) return { x, y }
    if (arrivalSlope <= offerSlope) {
      atX += arrival.x[from + 1] - arrival.x[from]
      atY += arrival.y[from + 1] - arrival.y[from]
      from++
    } else {
      const energy = give > 0 ? offers.giveEnergy[--give] : offers.takeEnergy[take++]
      atX += energy
      atY += offerSlope * energy
    }
    addPoint(x, y, atX, atY)
  }
}

/** The change that leads to `state` at least cost: it ends on a corner of the arrivals or of the offers. */
function bestChange(arrival: Polyline, offers: Offers, state: number): number {
  // The state is there only up to rounding: as little of it as finds a way back.
  for (let tolerance = 1e-14 * (1 + Math.abs(state)); tolerance < Infinity; tolerance *= 30) {
    const change = bestChangeWithin(arrival, offers, state, tolerance)
    if (change !== null) return change
  }
  return 0
}

function bestChangeWithin(arrival: Polyline, offers: Offers, state: number, tolerance: number): number | null {
  const lowest = arrival.x[0] - tolerance
  const highest = arrival.x[arrival.x.length - 1] + tolerance
  let best: number | null = null
  let bestCost = Infinity

  function consider(change: number, changeCost: number): void {
    const before = state - change
    if (before < lowest || before > highest) return
    const cost = heightAt(arrival, before) + changeCost
    if (cost >= bestCost) return
    bestCost = cost
    best = change
  }

  for (const corner of arrival.x) consider(state - corner, costOfChange(offers, state - corner, tolerance))
  consider(0, offers.idleCost)
  let change = 0
  let cost = offers.idleCost
  for (let k = 0; k < offers.gives; k++) {
    change -= offers.giveEnergy[k]
    cost -= offers.giveSlope[k] * offers.giveEnergy[k]
    consider(change, cost)
  }
  change = 0
  cost = offers.idleCost
  for (let k = 0; k < offers.takes; k++) {
    change += offers.takeEnergy[k]
    cost += offers.takeSlope[k] * offers.takeEnergy[k]
    consider(change, cost)
  }
  return best
}

/** What a change of the stored energy costs in this step; infinite when it is more than the step can do. */
function costOfChange(offers: Offers, change: number, tolerance: number): number {
  const { gives, giveSlope, giveEnergy, takes, takeSlope, takeEnergy } = offers
  let cost = offers.idleCost
  let left = Math.abs(change)
  if (change < 0) {
    for (let k = 0; k < gives && left > 0; k++) {
      const used = Math.min(left, giveEnergy[k])
      cost -= giveSlope[k] * used
      left -= used
    }
  } else {
    for (let k = 0; k < takes && left > 0; k++) {
      const used = Math.min(left, takeEnergy[k])
      cost += takeSlope[k] * used
      left -= used
    }
  }
  return left > tolerance ? Infinity : cost
}
