import type { Battery } from './battery.ts'
import type { HubNode } from './hubNode.ts'
import { type Offers, trueOffersAt } from './offers.ts'

/**
 * The offers of one step when the battery may charge and discharge at once, as in a linear programme. That burns
 * energy in its losses, and pays where power has a price below `threshold`.
 *
 * Walk up the power y that the battery draws. While power is that cheap, stay at the largest throughput that gives y:
 * all discharging with more and more charging, then all charging with less and less discharging. At the first dearer
 * piece stop burning at that y, and go on one way only.
 */
export function bothWaysOffersAt(node: HubNode, battery: Battery, step: number, into: Offers): void {
  trueOffersAt(node, battery, step, into)
  const { etaCharge, etaDischarge, wearCharge, wearDischarge } = battery
  const lost = 1 - etaCharge * etaDischarge
  if (lost <= 1e-15) return
  const threshold = -(wearCharge + wearDischarge * etaCharge * etaDischarge) / lost
  const { curve } = into
  const lowest = Math.max(curve.start, -battery.dischargeKw)
  let k = 0
  while (curve.end[k] <= lowest) k++
  if (curve.slope[k] < threshold) return writeBurning(node, battery, step, lowest, k, threshold, into)
  const burnt = (oneWay(battery, lowest) - atFullThroughput(battery, lowest)) * node.stepHours
  if (burnt <= 1e-12 * battery.dischargeKw * node.stepHours) return
  into.giveSlope[into.gives] = burningSlope(battery)
  into.giveEnergy[into.gives++] = burnt
}

/** EUR per stored kWh that is burnt in losses at equal power: only the wear it saves to stop. */
function burningSlope({ wearCharge, wearDischarge, etaCharge, etaDischarge }: Battery): number {
  return -(wearCharge + wearDischarge) / (1 / etaDischarge - etaCharge)
}

/** Change of stored energy (kW) that draws y one way. */
function oneWay({ etaCharge, etaDischarge }: Battery, y: number): number {
  return y < 0 ? y / etaDischarge : y * etaCharge
}

/** Change of stored energy (kW) that draws y with as much as possible going in and out at once: the least. */
function atFullThroughput({ chargeKw, dischargeKw, etaCharge, etaDischarge }: Battery, y: number): number {
  const turn = chargeKw - dischargeKw
  if (y <= turn) return (y + dischargeKw) * etaCharge - dischargeKw / etaDischarge
  return chargeKw * etaCharge - (chargeKw - y) / etaDischarge
}

/** Rewrites the offers: pieces from the emptiest change upward, then split at standing still. */
function writeBurning(
  node: HubNode,
  battery: Battery,
  step: number,
  lowest: number,
  first: number,
  threshold: number,
  into: Offers,
): void {
  const { curve, flows } = into
  const { stepHours } = node
  const { chargeKw, dischargeKw, etaCharge, etaDischarge, wearCharge, wearDischarge } = battery
  const turn = chargeKw - dischargeKw
  const slopes: number[] = []
  const energies: number[] = []
  const add = (slope: number, energy: number) => {
    if (energy <= 0) return
    slopes.push(slope)
    energies.push(energy * stepHours)
  }
  let burning = true
  let from = lowest
  for (let k = first; from < chargeKw; k++) {
    const to = Math.min(curve.end[k], chargeKw)
    const slope = curve.slope[k]
    if (burning && slope >= threshold) {
      burning = false
      add(burningSlope(battery), oneWay(battery, from) - atFullThroughput(battery, from))
    }
    if (burning) {
      add((slope + wearCharge) / etaCharge, (Math.min(to, turn) - from) * etaCharge)
      add((slope - wearDischarge) * etaDischarge, (to - Math.max(from, turn)) / etaDischarge)
    } else {
      add((slope - wearDischarge) * etaDischarge, (Math.min(to, 0) - from) / etaDischarge)
      add((slope + wearCharge) / etaCharge, (to - Math.max(from, 0)) * etaCharge)
    }
    from = to
  }
  const charging = lowest <= turn ? lowest + dischargeKw : chargeKw
  node.flowsAt(step, lowest, flows)
  const start = flows.euroPerHour + wearCharge * charging + wearDischarge * (charging - lowest)
  splitAtIdle(slopes, energies, atFullThroughput(battery, lowest) * stepHours, start * stepHours, into)
}

function splitAtIdle(
  slopes: readonly number[],
  energies: readonly number[],
  lowest: number,
  cost: number,
  into: Offers,
): void {
  into.gives = 0
  into.takes = 0
  into.idleCost = cost
  let below = -lowest
  let k = 0
  for (; k < slopes.length && below > 0; k++) {
    const energy = Math.min(energies[k], below)
    into.giveSlope[into.gives] = slopes[k]
    into.giveEnergy[into.gives++] = energy
    into.idleCost += slopes[k] * energy
    below -= energy
    if (energy < energies[k]) {
      into.takeSlope[into.takes] = slopes[k]
      into.takeEnergy[into.takes++] = energies[k] - energy
    }
  }
  for (; k < slopes.length; k++) {
    into.takeSlope[into.takes] = slopes[k]
    into.takeEnergy[into.takes++] = energies[k]
  }
  // Written from the emptiest change upward; the dearest comes first.
  into.giveSlope.subarray(0, into.gives).reverse()
  into.giveEnergy.subarray(0, into.gives).reverse()
}
