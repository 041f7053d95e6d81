import type { Battery } from './battery.ts'
import type { HubYear } from './oneMeter.ts'

/**
 * The solar energy (kWh) that is lost at least, whatever the plan: store every surplus that would be lost,
 * and give it back as early as load and feed-in allow, so that there is room for the next.
 */
export function leastCurtailment(year: HubYear, battery: Battery): number {
  const { load, pv, exportLimit, stepHours } = year
  const perKwIn = battery.etaCharge * stepHours
  const perKwOut = stepHours / battery.etaDischarge
  let charge = battery.startKwh
  let lost = 0
  for (let step = 0; step < load.length; step++) {
    charge *= battery.retention
    const surplus = pv[step] - load[step] - exportLimit[step]
    if (surplus > 0) {
      const room = perKwIn > 0 ? (battery.energyKwh - charge) / perKwIn : 0
      const stored = Math.min(surplus, battery.chargeKw, room)
      charge += stored * perKwIn
      lost += (surplus - stored) * stepHours
    } else {
      charge -= Math.min(-surplus, battery.dischargeKw, charge / perKwOut) * perKwOut
    }
  }
  return lost
}
