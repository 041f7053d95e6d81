import type { Battery } from './battery.ts'
import { type ForecastKind, forecastOf } from './forecast.ts'
import { type HubYear, oneMeter } from './oneMeter.ts'
import { createOffers, type Offers, offersAt } from './offers.ts'
import { valueOf } from './valueOf.ts'

export type Rolling = {
  readonly lookAheadSteps: number
  readonly executeSteps: number
  readonly forecast: ForecastKind
}

/**
 * What the battery does (kWh stored per step) when it is planned again and again on a forecast.
 *
 * Each plan gives the value of a stored kWh; in the real step the battery takes every offer that is better than
 * that value, so that it reacts to what it sees. Between equally good choices it keeps to the plan.
 */
export function rollingPlan(year: HubYear, battery: Battery, rolling: Rolling): Float64Array {
  const steps = year.load.length
  const real = oneMeter(year)
  const offers = createOffers()
  const stored = new Float64Array(steps)
  let state = battery.startKwh
  for (let from = 0; from < steps; from += rolling.executeSteps) {
    const to = Math.min(from + rolling.lookAheadSteps, steps)
    const expected = oneMeter(forecastOf(year, from, to, rolling.forecast))
    const endKwh = to === steps ? battery.endKwh : null
    const plan =
      valueOf(expected, { ...battery, startKwh: state, endKwh }) ??
      valueOf(expected, { ...battery, startKwh: state, endKwh: null })
    if (plan === null) throw new Error('a battery with a free end always has a plan')
    for (let step = from; step < Math.min(from + rolling.executeSteps, steps); step++) {
      offersAt(real, battery, step, offers)
      const kept = battery.retention * state
      const wanted = bestAt(offers, plan.values[step - from], plan.stored[step - from])
      const change = Math.min(Math.max(wanted, -kept), battery.energyKwh - kept)
      stored[step] = change
      state = kept + change
    }
  }
  return stored
}

/** The change that a value per stored kWh asks for; where several are equally good, the one nearest to the plan. */
function bestAt(offers: Offers, value: number, planned: number): number {
  const hair = 1e-9 * (1 + Math.abs(value))
  let least = 0
  let most = 0
  for (let k = 0; k < offers.gives && offers.giveSlope[k] > value - hair; k++) {
    least -= offers.giveEnergy[k]
    if (offers.giveSlope[k] > value + hair) most -= offers.giveEnergy[k]
  }
  for (let k = 0; k < offers.takes && offers.takeSlope[k] < value + hair; k++) {
    most += offers.takeEnergy[k]
    if (offers.takeSlope[k] < value - hair) least += offers.takeEnergy[k]
  }
  return Math.min(Math.max(planned, least), most)
}
