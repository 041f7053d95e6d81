import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { TariffAnswer } from '../questions/tariff.ts'
import { noBattery } from './battery.ts'
import { bestPeaks, type PowerTariff } from './bestPeaks.ts'
import type { GivenDispatch } from './dispatch.ts'
import { monthlyPeaks } from './groupContract.ts'
import { type HubYear, oneMeter } from './oneMeter.ts'
import { cheapestPlan, type Plan } from './plan.ts'
import { readBattery } from './readBattery.ts'
import { readHubYear } from './readHubYear.ts'
import { refuseAt } from './refuseAt.ts'
import { sum } from './totals.ts'

export type GivenTariff = GivenDispatch & PowerTariff

/** The cheapest plan when the grid operator charges each month's peak and the contracted power too. */
export function answerTariff(given: GivenTariff): TariffAnswer | Refusal {
  const year = readHubYear(given)
  if (isRefusal(year)) return year
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  for (const name of ['peakEurPerKw', 'contractEurPerKwMonth'] as const) {
    if (!(given[name] >= 0 && given[name] < Infinity)) return refuseAt('negative', `/${name}`)
  }
  const counted = given.stepsPerMonth.reduce((a, b) => a + b, 0)
  if (counted !== year.load.length || given.stepsPerMonth.some((steps) => !(steps > 0))) {
    return refuseAt('months-do-not-add-up', '/stepsPerMonth')
  }
  const node = oneMeter(year)
  const careless = cheapestPlan(node, battery)
  const without = cheapestPlan(node, noBattery)
  if (careless === null || without === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  // A tariff on peaks could otherwise be escaped by being short.
  if (sum(careless.schedule.shortageKw) > 1e-6) return refuseAt('connection-too-small', '/importLimitKw')
  const best = bestPeaks(year, battery, given)
  if (best === null) return refuseAt('end-not-reachable', '/battery/endKwh')

  const plan = cheapestPlan(oneMeter({ ...year, importLimit: limitedTo(year, best.peaksKw, given) }), battery)
  if (plan === null) throw new Error('the peaks were found with a plan')
  return {
    cost: best.cost,
    lowerBound: best.lowerBound,
    gap: best.gap,
    peaksKw: [...best.peaksKw],
    contractKw: Math.max(...best.peaksKw),
    plan: bill(plan, given),
    ignoringTariff: bill(careless, given),
    withoutBattery: bill(without, given),
  }
}

function limitedTo(year: HubYear, peaks: readonly number[], { stepsPerMonth }: PowerTariff): Float64Array {
  const limit = year.importLimit.slice()
  let step = 0
  for (const [month, steps] of stepsPerMonth.entries()) {
    // A hair of room, so that rounding in the search does not become shortage in the plan.
    const peak = peaks[month] + 1e-9 * (1 + peaks[month])
    for (const end = step + steps; step < end; step++) if (limit[step] > peak) limit[step] = peak
  }
  return limit
}

function bill({ cost, schedule }: Plan, { stepsPerMonth, peakEurPerKw, contractEurPerKwMonth }: PowerTariff) {
  const peaks = monthlyPeaks(schedule.importKw, stepsPerMonth)
  const peakEur = peaks.reduce((total, peak) => total + peak * peakEurPerKw, 0)
  const contractEur = Math.max(...peaks) * contractEurPerKwMonth * stepsPerMonth.length
  return { energyEur: cost, peakEur, contractEur, totalEur: cost + peakEur + contractEur }
}
