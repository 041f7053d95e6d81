import { type Battery, energyTolerance } from './battery.ts'
import type { HubNode } from './hubNode.ts'
import { insertOffer, createOfferQueue, type OfferQueue } from './offerQueue.ts'
import { createOffers, offersAt, type OffersAt } from './offers.ts'

/** What the forward pass leaves behind, per step, for the schedule and the proof. */
export type Trace = {
  /** Change of the stored energy, kWh. */
  readonly stored: Float64Array
  /** The value of a stored kWh lies between these two: dearest unserved discharge, cheapest unserved charge. */
  readonly floor: Float64Array
  readonly ceiling: Float64Array
  /** Steps whose cost was made convex, in rising order. */
  readonly bridged: number[]
}

export function createTrace(steps: number): Trace {
  const list = () => new Float64Array(steps)
  return { stored: list(), floor: list(), ceiling: list(), bridged: [] }
}

export type GreedyRun = {
  /** Lowest cost, EUR, of the convex problem. */
  readonly cost: number
  /** Value of a stored kWh at the end, EUR. */
  readonly endValue: number
  /** False when the wanted end charge cannot be reached. */
  readonly reachable: boolean
}

/** With self-discharge, energy is counted in kWh of the first step; this keeps the numbers in range. */
const largestScale = 1e60

/**
 * The cheapest use of one battery over all steps, in one pass.
 *
 * The queue holds the plan so far as pieces that could still be taken back or put to use. Each step first offers to
 * take energy out: it replaces the cheapest stored energy while that is cheaper than the offer. Then it offers to put
 * energy in: into free room, or in the place of dearer energy. What is pushed out at the cheap end is certainly used,
 * what is pushed out at the dear end is certainly not, so nothing is ever looked back on.
 */
export function runGreedy(
  node: HubNode,
  battery: Battery,
  trace: Trace | null = null,
  writeOffers: OffersAt = offersAt,
): GreedyRun {
  const { steps, stepHours } = node
  const { retention } = battery
  const queue = createOfferQueue()
  const offers = createOffers()
  const { giveSlope, giveEnergy, takeSlope, takeEnergy } = offers
  // Scale of each step, to turn energy of the first step back into that of its own.
  const scales = trace !== null && retention !== 1 ? new Float64Array(steps) : null
  let scale = 1
  let room = battery.energyKwh
  let filled = battery.startKwh
  let cost = 0
  // What lies stored at the start is paid for already.
  if (filled > 0) insertOffer(queue, -Infinity, filled, -1)

  for (let step = 0; step < steps; step++) {
    writeOffers(node, battery, step, offers)
    cost += offers.idleCost
    if (retention !== 1) {
      scale /= retention
      if (scale > largestScale) {
        filled = rescale(queue, scale, scales, step)
        scale = 1
      }
      room = battery.energyKwh * scale
      if (scales) scales[step] = scale
    }
    let floor = -Infinity
    let ceiling = Infinity

    for (let k = 0; k < offers.gives; k++) {
      const slope = giveSlope[k] / scale
      const wanted = giveEnergy[k] * scale
      let left = wanted
      while (left > 0 && queue.head < queue.tail) {
        const at = queue.head
        const cheapest = queue.slope[at]
        if (cheapest >= slope) break
        const held = queue.energy[at]
        const used = held > left ? left : held
        if (held > left) queue.energy[at] = held - left
        else queue.head++
        left -= used
        const origin = queue.step[at]
        if (origin >= 0) {
          cost += cheapest * used
          if (cheapest > floor) floor = cheapest
          if (trace) trace.stored[origin] += scales ? used / scales[origin] : used
        }
      }
      if (left < wanted) {
        const used = wanted - left
        insertOffer(queue, slope, used, step)
        cost -= slope * used
        if (trace) trace.stored[step] -= used / scale
      }
      if (left > 0) {
        if (slope > floor) floor = slope
        break
      }
    }

    let free = room - filled
    for (let k = 0; k < offers.takes; k++) {
      const slope = takeSlope[k] / scale
      const wanted = takeEnergy[k] * scale
      let left = wanted
      if (free > 0) {
        const used = free > left ? left : free
        left -= used
        free -= used
        filled += used
      }
      while (left > 0 && queue.head < queue.tail) {
        const at = queue.tail - 1
        const dearest = queue.slope[at]
        if (dearest <= slope) break
        const held = queue.energy[at]
        if (held > left) {
          queue.energy[at] = held - left
          left = 0
        } else {
          queue.tail--
          left -= held
        }
        if (dearest < ceiling) ceiling = dearest
      }
      if (left < wanted) insertOffer(queue, slope, wanted - left, step)
      if (left > 0) {
        if (slope < ceiling) ceiling = slope
        break
      }
    }

    if (trace) {
      if (offers.bridged) trace.bridged.push(step)
      trace.floor[step] = floor * scale
      trace.ceiling[step] = ceiling * scale
    }
  }

  return finish(queue, battery, trace, scales, cost, scale, energyTolerance(battery, stepHours))
}

/** Takes what the end needs from the cheap side of the queue; a free end takes what earns money by itself. */
function finish(
  queue: OfferQueue,
  battery: Battery,
  trace: Trace | null,
  scales: Float64Array | null,
  costSoFar: number,
  scale: number,
  tolerance: number,
): GreedyRun {
  const { head, tail } = queue
  const free = battery.endKwh === null
  let need = battery.endKwh === null ? Infinity : battery.endKwh * scale
  let cost = costSoFar
  let endValue = head < tail ? queue.slope[head] : 0
  let stuck = 0
  for (let at = head; at < tail && need > 0; at++) {
    const slope = queue.slope[at]
    if (free && slope >= 0) break
    const used = Math.min(queue.energy[at], need)
    const origin = queue.step[at]
    if (origin >= 0) {
      cost += slope * used
      if (trace) trace.stored[origin] += scales ? used / scales[origin] : used
    }
    need -= used
    endValue = slope
  }
  if (free) return { cost, endValue: 0, reachable: true }
  // The start charge has one entry, at the head. What is left of it beyond the wanted end could not be taken out.
  if (head < tail && queue.step[head] < 0) stuck = queue.energy[head] - (battery.endKwh ?? 0) * scale
  if (endValue === -Infinity) endValue = firstPrice(queue)
  return { cost, endValue: endValue * scale, reachable: need <= tolerance * scale && stuck <= tolerance * scale }
}

/** The cheapest entry that has a price: the start charge has none. With no entry at all any value proves the same. */
function firstPrice(queue: OfferQueue): number {
  for (let i = queue.head; i < queue.tail; i++) if (queue.slope[i] > -Infinity) return queue.slope[i]
  return 0
}

/** Counts energy in kWh of this step from now on. Entries that have leaked away to nothing are dropped. */
function rescale(queue: OfferQueue, scale: number, scales: Float64Array | null, step: number): number {
  let filled = 0
  let kept = queue.head
  if (scales) for (let i = 0; i < step; i++) scales[i] /= scale
  for (let i = queue.head; i < queue.tail; i++) {
    const energy = queue.energy[i] / scale
    if (energy < 1e-100) continue
    queue.slope[kept] = queue.slope[i] * scale
    queue.energy[kept] = energy
    queue.step[kept++] = queue.step[i]
    filled += energy
  }
  queue.tail = kept
  return filled
}
