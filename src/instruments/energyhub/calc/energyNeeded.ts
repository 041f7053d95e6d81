import type { Battery } from './battery.ts'
import { holdsLimit } from './lowestLimit.ts'

/**
 * The smallest battery (kWh) that keeps load minus sun within a limit with its given power, full at the start;
 * `null` when its power is too small for that, or no size is enough.
 *
 * Without self-discharge one pass is enough: the largest shortage that builds up before it is filled again.
 */
export function energyNeeded(net: Float64Array, limitKw: number, battery: Battery, stepHours: number): number | null {
  const perKwIn = battery.etaCharge * stepHours
  const perKwOut = stepHours / battery.etaDischarge
  let missing = 0
  let most = 0
  for (let step = 0; step < net.length; step++) {
    const over = net[step] - limitKw
    if (over > battery.dischargeKw) return null
    missing = over > 0 ? missing + over * perKwOut : Math.max(0, missing - Math.min(-over, battery.chargeKw) * perKwIn)
    if (missing > most) most = missing
  }
  return battery.retention === 1 ? most : withLeak(net, limitKw, battery, stepHours, most)
}

/** With self-discharge a larger battery also leaks more; halve the range until the size is known to a billionth. */
function withLeak(
  net: Float64Array,
  limitKw: number,
  battery: Battery,
  stepHours: number,
  atLeast: number,
): number | null {
  const holds = (energyKwh: number) =>
    holdsLimit(net, { ...battery, energyKwh, startKwh: energyKwh, endKwh: null }, stepHours, limitKw)
  if (holds(atLeast)) return atLeast
  let low = atLeast
  let high = Math.max(1, 2 * atLeast)
  for (let doubling = 0; !holds(high); doubling++) {
    if (doubling > 40) return null
    low = high
    high *= 2
  }
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
