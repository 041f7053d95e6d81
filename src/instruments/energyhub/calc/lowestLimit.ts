import { type Battery, energyTolerance } from './battery.ts'

export type LowestLimit = {
  /** kW that the connection must bring at least. */
  readonly limitKw: number
  /** Proven: with less the battery runs empty. */
  readonly lowerBound: number
  /** The step in which it would run empty, or where its power falls short. */
  readonly step: number
}

/**
 * The smallest import limit that load minus sun can live within, with a battery.
 *
 * For a given limit the best the battery can do is to fill up whenever it may. So walk through the steps; when the
 * battery runs empty, raise the limit by the shortage divided by how fast the charge grows with the limit, and go
 * back to the last moment it was full. The charge is a concave function of the limit, so this never overshoots.
 *
 * `null` when no limit lets the battery end as full as asked.
 */
export function lowestLimit(net: Float64Array, battery: Battery, stepHours: number): LowestLimit | null {
  const { chargeKw, dischargeKw, energyKwh, retention } = battery
  const perKwIn = battery.etaCharge * stepHours
  const perKwOut = stepHours / battery.etaDischarge
  const tolerance = 1e-12 * (energyKwh + 1)
  const wanted = battery.endKwh ?? 0
  const last = net.length - 1
  let limit = 0
  let critical = 0
  for (let step = 0; step <= last; step++) {
    if (net[step] - dischargeKw <= limit) continue
    limit = net[step] - dischargeKw
    critical = step
  }
  let charge = battery.startKwh
  let growth = 0
  let fullAt = 0
  let chargeThere = charge
  for (let step = 0; step <= last; step++) {
    const over = net[step] - limit
    charge *= retention
    growth *= retention
    if (over > 0) {
      charge -= over * perKwOut
      growth += perKwOut
    } else if (-over < chargeKw) {
      charge -= over * perKwIn
      growth += perKwIn
    } else charge += chargeKw * perKwIn
    if (charge >= energyKwh) {
      charge = energyKwh
      growth = 0
      fullAt = step + 1
      chargeThere = energyKwh
    }
    const least = step === last ? wanted : 0
    if (charge >= least - tolerance) continue
    if (growth <= 0) return null
    limit += (least - charge) / growth
    critical = step
    step = fullAt - 1
    charge = chargeThere
    growth = 0
  }
  return { limitKw: firstThatHolds(net, battery, stepHours, limit), lowerBound: limit, step: critical }
}

/** The bound itself, or the nearest number above it that a plain simulation confirms: rounding is not our proof. */
function firstThatHolds(net: Float64Array, battery: Battery, stepHours: number, bound: number): number {
  for (let extra = 0; extra < 1e-6; extra = extra * 10 + 1e-13) {
    const limit = bound + extra * Math.max(1, bound)
    if (holdsLimit(net, battery, stepHours, limit)) return limit
  }
  return bound
}

/** Whether load minus sun stays within a limit when the battery fills up whenever it may. */
export function holdsLimit(net: Float64Array, battery: Battery, stepHours: number, limit: number): boolean {
  const perKwIn = battery.etaCharge * stepHours
  const perKwOut = stepHours / battery.etaDischarge
  const tolerance = energyTolerance(battery, stepHours) * 1e-2
  let charge = battery.startKwh
  for (let step = 0; step < net.length; step++) {
    const over = net[step] - limit
    charge *= battery.retention
    if (over > 0) {
      if (over > battery.dischargeKw * (1 + 1e-12)) return false
      charge -= over * perKwOut
      if (charge < -tolerance) return false
    } else {
      charge += Math.min(-over, battery.chargeKw) * perKwIn
      if (charge > battery.energyKwh) charge = battery.energyKwh
    }
  }
  return charge >= (battery.endKwh ?? 0) - tolerance
}
