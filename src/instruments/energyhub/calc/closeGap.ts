import type { Battery } from './battery.ts'
import { type ExactStretch, exactStretch, type StretchEnd } from './exactStretch.ts'
import type { HubNode } from './hubNode.ts'
import { boundOfSteps } from './lowerBound.ts'
import { createOffers, offersAt } from './offers.ts'
import type { Polyline } from './polyline.ts'

/** A convex plan: changes of the stored energy, value of a stored kWh per step, and the bound these prove. */
export type ConvexPlan = {
  readonly stored: Float64Array
  /** Steps whose cost was made convex. */
  readonly bridged: readonly number[]
  readonly values: Float64Array
  readonly lowerBound: number
  /** Charge before each step, and after the last. */
  readonly states: Float64Array
}

/** `follows`: the stretch before it ends where this one starts, so that its start has a price already. */
type Stretch = { from: number; to: number; follows: boolean }

/** EUR per kWh by which the value of a stored kWh must jump for a charge to be a place to cut. */
const jump = 1e-4

/**
 * Where losses pay, the convex plan costs a little more than it thinks: some steps stand still on a bridged dent.
 * This searches the stretches around such steps exactly, and leaves the rest of the year as it is.
 *
 * A stretch is cut where the battery is full or empty and the value of a stored kWh jumps: the charge there has a
 * price that keeps it in its place. The stretch is then searched with its charges at both ends free, against those
 * prices; what it costs more than the convex bound of the same steps is added to the bound. When the search keeps both
 * charges in place its plan fits the rest, and cost and bound meet. When not, the stretch is made longer.
 */
export function closeGap(
  node: HubNode,
  battery: Battery,
  convex: ConvexPlan,
): { readonly stored: Float64Array; readonly lowerBound: number } | null {
  const lossy = stepsWithLoss(node, battery, convex)
  const cuts = cutsOf(battery, convex.values)
  const stored = convex.stored.slice()
  const done: (Stretch & { readonly more: number })[] = []
  let next = 0
  while (next < lossy.length) {
    const before = done[done.length - 1]?.to ?? -1
    const from = Math.max(cutBefore(cuts, lossy[next]), before)
    const stretch = { from, to: cutAfter(cuts, lossy[next] + 1), follows: from === before }
    for (;;) {
      const exact = searched(node, battery, convex.values, stretch)
      if (exact === null) return null
      const tolerance = 1e-9 * (1 + battery.energyKwh)
      const startMoved = Math.abs(exact.first - convex.states[stretch.from]) > tolerance
      const endMoved = Math.abs(exact.last - convex.states[stretch.to]) > tolerance
      if (!startMoved && !endMoved) {
        stored.set(exact.stored, stretch.from)
        done.push({ ...stretch, more: exact.cost - convexPart(node, battery, convex.values, stretch) })
        break
      }
      if (startMoved) {
        if (stretch.from === 0) return null
        const joined = stretch.follows ? done.pop() : undefined
        const earlier = done[done.length - 1]?.to ?? -1
        // It reaches into the stretch before it: search both at once.
        stretch.from = joined ? joined.from : Math.max(cutBefore(cuts, stretch.from - 1), earlier)
        stretch.follows = stretch.from === earlier
      }
      if (endMoved) {
        if (stretch.to === node.steps) return null
        stretch.to = cutAfter(cuts, stretch.to + 1)
      }
    }
    while (next < lossy.length && lossy[next] < stretch.to) next++
  }
  return { stored, lowerBound: done.reduce((bound, { more }) => bound + more, convex.lowerBound) }
}

/** Steps whose true cost is above the convex cost of the same change. */
function stepsWithLoss(node: HubNode, battery: Battery, { stored, bridged }: ConvexPlan): number[] {
  const offers = createOffers()
  const lossy: number[] = []
  for (const step of bridged) {
    offersAt(node, battery, step, offers)
    const change = stored[step]
    const rounding = 1e-12 * (1 + battery.energyKwh)
    const below = change < 0 ? -change - offers.giveEnergy[0] : change - offers.takeEnergy[0]
    // On the bridge and not at one of its ends.
    if (below < -rounding) lossy.push(step)
  }
  return lossy
}

/** Steps before which the plan may be cut, first and last included, in rising order. */
function cutsOf(battery: Battery, values: Float64Array): number[] {
  const cuts = [0]
  for (let step = 1; step < values.length; step++) {
    if (Math.abs(values[step - 1] - battery.retention * values[step]) > jump) cuts.push(step)
  }
  cuts.push(values.length)
  return cuts
}

function cutBefore(cuts: readonly number[], step: number): number {
  let low = 0
  let high = cuts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (cuts[middle] <= step) low = middle
    else high = middle
  }
  return cuts[high] <= step ? cuts[high] : cuts[low]
}

function cutAfter(cuts: readonly number[], step: number): number {
  let low = 0
  let high = cuts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle] < step) low = middle + 1
    else high = middle
  }
  return cuts[low]
}

function searched(node: HubNode, battery: Battery, values: Float64Array, stretch: Stretch): ExactStretch | null {
  const { from, to } = stretch
  return exactStretch(node, battery, from, to, startOf(battery, values, stretch), endOf(battery, values, to))
}

/** Any charge may start the stretch, at the value it has for the step before; or at the price it was left at. */
function startOf(battery: Battery, values: Float64Array, { from, follows }: Stretch): Polyline {
  if (from === 0) return { x: [battery.startKwh], y: [0] }
  if (battery.energyKwh === 0) return { x: [0], y: [0] }
  const value = follows ? battery.retention * values[from] : values[from - 1]
  return { x: [0, battery.energyKwh], y: [0, value * battery.energyKwh] }
}

/** Any charge may end it, at the value it has for the step after. */
function endOf(battery: Battery, values: Float64Array, to: number): StretchEnd {
  if (to < values.length) return { value: battery.retention * values[to] }
  return battery.endKwh === null ? { value: 0 } : { at: battery.endKwh }
}

/** What the convex bound counts for the same steps, start and end. */
function convexPart(node: HubNode, battery: Battery, values: Float64Array, { from, to, follows }: Stretch): number {
  const { retention, energyKwh } = battery
  let part = boundOfSteps(node, battery, values, from, to)
  if (from === 0) part -= retention * values[0] * battery.startKwh
  else if (!follows) part += Math.min(0, values[from - 1] - retention * values[from]) * energyKwh
  if (to < values.length) return part + Math.min(0, values[to - 1] - retention * values[to]) * energyKwh
  const last = values[to - 1]
  return part + (battery.endKwh === null ? Math.min(0, last * energyKwh) : last * battery.endKwh)
}
