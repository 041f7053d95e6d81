import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { HubYear } from './oneMeter.ts'
import { refuseAt } from './refuseAt.ts'
import { readSeries, type Series } from './series.ts'

/** A hub behind one meter as a person gives it: mean kW per step and prices in EUR/kWh. */
export type GivenHub = {
  readonly stepHours: number
  readonly load: readonly number[] | Float64Array
  readonly pv: Series
  readonly importLimitKw: Series
  readonly exportLimitKw: Series
  readonly buy: Series
  readonly sell: Series
  readonly shortagePrice: number
}

/** Checks a hub. Prices that would let it trade with itself, and anything that is not a number, are refused. */
export function readHubYear(given: GivenHub): HubYear | Refusal {
  if (!(given.stepHours > 0 && given.stepHours < Infinity)) return refuseAt('step-length', '/stepHours')
  const steps = given.load.length
  if (steps === 0) return refuseAt('no-steps', '/load')
  const load = readSeries(given.load, steps, '/load', 0)
  if (isRefusal(load)) return load
  const pv = readSeries(given.pv, steps, '/pv', 0)
  if (isRefusal(pv)) return pv
  const importLimit = readSeries(given.importLimitKw, steps, '/importLimitKw', 0)
  if (isRefusal(importLimit)) return importLimit
  const exportLimit = readSeries(given.exportLimitKw, steps, '/exportLimitKw', 0)
  if (isRefusal(exportLimit)) return exportLimit
  const prices = readPrices(given, steps)
  if (isRefusal(prices)) return prices
  return { stepHours: given.stepHours, load, pv, importLimit, exportLimit, ...prices }
}

export type Prices = { readonly buy: Float64Array; readonly sell: Float64Array; readonly shortagePrice: number }

export type GivenPrices = { readonly buy: Series; readonly sell: Series; readonly shortagePrice: number }

/** Selling never earns more than buying costs, and shortage is never the cheaper choice. */
export function readPrices(given: GivenPrices, steps: number): Prices | Refusal {
  const buy = readSeries(given.buy, steps, '/buy')
  if (isRefusal(buy)) return buy
  const sell = readSeries(given.sell, steps, '/sell')
  if (isRefusal(sell)) return sell
  const { shortagePrice } = given
  if (!Number.isFinite(shortagePrice)) return refuseAt('not-a-number', '/shortagePrice')
  for (let step = 0; step < steps; step++) {
    if (sell[step] > buy[step]) return refuseAt('sell-above-buy', placeOf('/sell', given.sell, given.buy, step))
    if (buy[step] > shortagePrice) return refuseAt('shortage-below-buy', '/shortagePrice')
  }
  return { buy, sell, shortagePrice }
}

/** The step, also when the price that is read is one number and the other one makes it wrong. */
function placeOf(name: string, own: Series, other: Series, step: number): string {
  return typeof own === 'number' && typeof other === 'number' ? name : `${name}/${step}`
}
