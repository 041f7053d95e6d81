import type { Battery } from './battery.ts'
import type { HubNode } from './hubNode.ts'
import { createOffers, type OffersAt } from './offers.ts'

/**
 * The offers of every step, worked out once. They depend on the power of a battery and not on what it holds, so that a
 * sweep over energies reads them again and again.
 */
export function recordedOffers(node: HubNode, battery: Battery, writeOffers: OffersAt): OffersAt {
  const { steps } = node
  const idleCost = new Float64Array(steps)
  const bridged = new Uint8Array(steps)
  const gives = new Uint8Array(steps)
  const begin = new Int32Array(steps + 1)
  let slope = new Float64Array(6 * steps)
  let energy = new Float64Array(6 * steps)
  const offers = createOffers()
  let at = 0
  for (let step = 0; step < steps; step++) {
    writeOffers(node, battery, step, offers)
    const count = offers.gives + offers.takes
    if (at + count > slope.length) {
      slope = grown(slope)
      energy = grown(energy)
    }
    for (let k = 0; k < offers.gives; k++) {
      slope[at] = offers.giveSlope[k]
      energy[at++] = offers.giveEnergy[k]
    }
    for (let k = 0; k < offers.takes; k++) {
      slope[at] = offers.takeSlope[k]
      energy[at++] = offers.takeEnergy[k]
    }
    idleCost[step] = offers.idleCost
    bridged[step] = offers.bridged ? 1 : 0
    gives[step] = offers.gives
    begin[step + 1] = at
  }
  return (_node, _battery, step, into) => {
    const first = begin[step]
    const given = gives[step]
    const taken = begin[step + 1] - first - given
    for (let k = 0; k < given; k++) {
      into.giveSlope[k] = slope[first + k]
      into.giveEnergy[k] = energy[first + k]
    }
    const from = first + given
    for (let k = 0; k < taken; k++) {
      into.takeSlope[k] = slope[from + k]
      into.takeEnergy[k] = energy[from + k]
    }
    into.idleCost = idleCost[step]
    into.bridged = bridged[step] === 1
    into.gives = given
    into.takes = taken
  }
}

function grown(values: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * values.length + 32)
  larger.set(values)
  return larger
}
