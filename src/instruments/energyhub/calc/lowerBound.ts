import type { Battery } from './battery.ts'
import type { HubNode } from './hubNode.ts'
import { createOffers, offersAt, type OffersAt } from './offers.ts'

/**
 * What no plan can go below, EUR, given any value per stored kWh (weak duality). With m the values:
 *
 *     Σ min over z of (cost_t(z) − m_t z)  +  Σ min over s in [0, E] of (m_t − ϱ m_{t+1}) s  −  ϱ m_1 s_0  +  end term
 *
 * It needs no trust in how the values were found: wrong values only give a lower bound that is less sharp.
 */
export function lowerBound(
  node: HubNode,
  battery: Battery,
  values: Float64Array,
  writeOffers: OffersAt = offersAt,
): number {
  const last = node.steps - 1
  let bound = boundOfSteps(node, battery, values, 0, node.steps, writeOffers)
  bound -= battery.retention * values[0] * battery.startKwh
  if (battery.endKwh === null) return bound + Math.min(0, values[last] * battery.energyKwh)
  return bound + values[last] * battery.endKwh
}

/** The part of the bound that belongs to the steps `from` up to `to`, and the charges between them. */
export function boundOfSteps(
  node: HubNode,
  battery: Battery,
  values: Float64Array,
  from: number,
  to: number,
  writeOffers: OffersAt = offersAt,
): number {
  const offers = createOffers()
  const { giveSlope, giveEnergy, takeSlope, takeEnergy } = offers
  const { retention, energyKwh } = battery
  let bound = 0
  for (let step = from; step < to; step++) {
    writeOffers(node, battery, step, offers)
    const value = values[step]
    let least = offers.idleCost
    for (let k = 0; k < offers.gives && giveSlope[k] > value; k++) least -= (giveSlope[k] - value) * giveEnergy[k]
    for (let k = 0; k < offers.takes && takeSlope[k] < value; k++) least -= (value - takeSlope[k]) * takeEnergy[k]
    bound += least
    const drop = step + 1 < to ? value - retention * values[step + 1] : 0
    if (drop < 0) bound += drop * energyKwh
  }
  return bound
}
