import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Co2Answer } from '../questions/co2.ts'
import { type Battery, noBattery } from './battery.ts'
import type { GivenDispatch } from './dispatch.ts'
import { type HubYear, oneMeter } from './oneMeter.ts'
import { cheapestPlan, type Plan } from './plan.ts'
import { readBattery } from './readBattery.ts'
import { readHubYear } from './readHubYear.ts'
import { refuseAt } from './refuseAt.ts'
import { readSeries, type Series } from './series.ts'
import { largest } from './totals.ts'

export type GivenCo2 = GivenDispatch & {
  /** Emission of power from the grid. */
  readonly gramsPerKwh: Series
  /** Prices of emission (EUR per tonne) for which a plan is made. */
  readonly eurPerTonne: readonly number[]
}

const gramsPerTonne = 1e6
const gramsPerKg = 1e3

/**
 * What a battery does to the emission of the power that is drawn, and what less emission costs.
 *
 *     emission = Σ import · grams per kWh;  a price on emission is added to the price of buying
 *
 * Power that is fed in gets no credit; what it may replace elsewhere is shown beside it.
 */
export function answerCo2(given: GivenCo2): Co2Answer | Refusal {
  const year = readHubYear(given)
  if (isRefusal(year)) return year
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  const grams = readSeries(given.gramsPerKwh, year.load.length, '/gramsPerKwh', 0)
  if (isRefusal(grams)) return grams
  const points = []
  for (const [k, price] of given.eurPerTonne.entries()) {
    if (!(price >= 0 && price < Infinity)) return refuseAt('negative', `/eurPerTonne/${k}`)
    const priced = pricedPlan(year, battery, grams, price)
    if (priced === null) return refuseAt('end-not-reachable', '/battery/endKwh')
    points.push({ eurPerTonne: price, ...outcome(priced, year, battery, grams), gap: priced.gap })
  }
  const before = pricedPlan(year, noBattery, grams, 0)
  const cleanest = cleanestPlan(year, battery, grams)
  if (before === null || cleanest === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  return {
    withoutBattery: outcome(before, year, noBattery, grams),
    points,
    cleanest: { ...outcome(cleanest, year, battery, grams), gap: cleanest.gap },
  }
}

function pricedPlan(year: HubYear, battery: Battery, grams: Float64Array, eurPerTonne: number): Plan | null {
  const buy = year.buy.map((price, step) => price + (eurPerTonne * grams[step]) / gramsPerTonne)
  const shortagePrice = year.shortagePrice + (eurPerTonne * largest(grams)) / gramsPerTonne
  return cheapestPlan(oneMeter({ ...year, buy, shortagePrice }), battery)
}

/** The plan with the least emission, whatever it costs: its cost and bound are kilograms. */
function cleanestPlan(year: HubYear, battery: Battery, grams: Float64Array): Plan | null {
  const buy = grams.map((value) => value / gramsPerKg)
  const shortagePrice = 1e3 * (1 + largest(buy))
  const clean = { ...year, buy, sell: new Float64Array(buy.length), shortagePrice }
  return cheapestPlan(oneMeter(clean), { ...battery, wearCharge: 0, wearDischarge: 0 })
}

/** Cost at the prices of energy alone, emission of what is drawn, and what feeding in may save elsewhere. */
function outcome({ schedule }: Plan, year: HubYear, battery: Battery, grams: Float64Array) {
  const { importKw, exportKw, shortageKw, chargeKw, dischargeKw } = schedule
  let cost = 0
  let drawn = 0
  let fedIn = 0
  for (let step = 0; step < grams.length; step++) {
    cost +=
      year.buy[step] * importKw[step] -
      year.sell[step] * exportKw[step] +
      year.shortagePrice * shortageKw[step] +
      battery.wearCharge * chargeKw[step] +
      battery.wearDischarge * dischargeKw[step]
    drawn += grams[step] * importKw[step]
    fedIn += grams[step] * exportKw[step]
  }
  return {
    cost: cost * year.stepHours,
    emissionKg: (drawn * year.stepHours) / gramsPerKg,
    replacedElsewhereKg: (fedIn * year.stepHours) / gramsPerKg,
  }
}
