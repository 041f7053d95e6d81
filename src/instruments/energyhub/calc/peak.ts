import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { PeakAnswer } from '../questions/peak.ts'
import { noBattery } from './battery.ts'
import { energyNeeded } from './energyNeeded.ts'
import { type LowestLimit, lowestLimit } from './lowestLimit.ts'
import { relativeGap } from './plan.ts'
import { type GivenBattery, readBattery } from './readBattery.ts'
import { refuseAt } from './refuseAt.ts'
import { readSeries, type Series } from './series.ts'

export type GivenPeak = {
  readonly stepHours: number
  readonly load: readonly number[] | Float64Array
  readonly pv: Series
  readonly battery: GivenBattery | null
  /** Asks how large a battery of this power must be to live within this many kW. */
  readonly contractKw?: number
}

/** The lowest contract that the load can live within, without and with the battery. */
export function answerPeak(given: GivenPeak): PeakAnswer | Refusal {
  if (!(given.stepHours > 0 && given.stepHours < Infinity)) return refuseAt('step-length', '/stepHours')
  const steps = given.load.length
  if (steps === 0) return refuseAt('no-steps', '/load')
  const load = readSeries(given.load, steps, '/load', 0)
  if (isRefusal(load)) return load
  const pv = readSeries(given.pv, steps, '/pv', 0)
  if (isRefusal(pv)) return pv
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  const contract = given.contractKw
  if (contract !== undefined && !(contract >= 0)) return refuseAt('negative', '/contractKw')

  const net = load.map((power, step) => power - pv[step])
  const without = lowestLimit(net, noBattery, given.stepHours)
  const with_ = lowestLimit(net, battery, given.stepHours)
  if (without === null || with_ === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  return {
    withoutBattery: proven(without),
    withBattery: proven(with_),
    energyNeededKwh: contract === undefined ? null : energyNeeded(net, contract, battery, given.stepHours),
  }
}

function proven({ limitKw, lowerBound, step }: LowestLimit) {
  return { limitKw, lowerBound, gap: relativeGap(limitKw, lowerBound), step }
}
