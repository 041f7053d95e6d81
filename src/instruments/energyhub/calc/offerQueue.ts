/**
 * What the store could still do, sorted by EUR per stored kWh: the head is the cheapest energy it holds,
 * the tail the dearest charge that still fits. Each entry remembers the step it came from.
 * Three arrays with room at both ends: entries are few (tens to some hundreds), so moving them is cheaper than a tree.
 */
export type OfferQueue = {
  slope: Float64Array
  energy: Float64Array
  step: Int32Array
  head: number
  tail: number
}

export function createOfferQueue(): OfferQueue {
  const room = 512
  return {
    slope: new Float64Array(room),
    energy: new Float64Array(room),
    step: new Int32Array(room),
    head: room / 2,
    tail: room / 2,
  }
}

/** Above this many entries a block move by the machine beats a loop. */
const blockMove = 48

export function insertOffer(queue: OfferQueue, slope: number, energy: number, step: number): void {
  if (queue.head < 2 || queue.tail > queue.slope.length - 2) recentre(queue)
  const { slope: slopes, energy: energies, step: steps, head, tail } = queue
  let low = head
  let high = tail
  while (low < high) {
    const middle = (low + high) >> 1
    if (slopes[middle] <= slope) low = middle + 1
    else high = middle
  }
  let place = low
  if (place - head < tail - place) {
    if (place - head > blockMove) {
      slopes.copyWithin(head - 1, head, place)
      energies.copyWithin(head - 1, head, place)
      steps.copyWithin(head - 1, head, place)
    } else {
      for (let i = head; i < place; i++) {
        slopes[i - 1] = slopes[i]
        energies[i - 1] = energies[i]
        steps[i - 1] = steps[i]
      }
    }
    queue.head = head - 1
    place--
  } else {
    if (tail - place > blockMove) {
      slopes.copyWithin(place + 1, place, tail)
      energies.copyWithin(place + 1, place, tail)
      steps.copyWithin(place + 1, place, tail)
    } else {
      for (let i = tail; i > place; i--) {
        slopes[i] = slopes[i - 1]
        energies[i] = energies[i - 1]
        steps[i] = steps[i - 1]
      }
    }
    queue.tail = tail + 1
  }
  slopes[place] = slope
  energies[place] = energy
  steps[place] = step
}

/** Gives both ends room again, in twice the space when half of it is in use. */
function recentre(queue: OfferQueue): void {
  const { slope, energy, step, head, tail } = queue
  const live = tail - head
  const room = live * 2 > slope.length ? slope.length * 2 : slope.length
  const start = (room - live) >> 1
  if (room > slope.length) {
    queue.slope = new Float64Array(room)
    queue.energy = new Float64Array(room)
    queue.step = new Int32Array(room)
  }
  // `subarray` and `set` read before they write, also when both are the same array.
  queue.slope.set(slope.subarray(head, tail), start)
  queue.energy.set(energy.subarray(head, tail), start)
  queue.step.set(step.subarray(head, tail), start)
  queue.head = start
  queue.tail = start + live
}
