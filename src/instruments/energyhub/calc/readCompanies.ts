import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Company, Limit } from './aggregate.ts'
import type { GroupYear } from './ownMeters.ts'
import { type GivenPrices, readPrices } from './readHubYear.ts'
import { refuseAt } from './refuseAt.ts'
import { readSeries, type Series } from './series.ts'

export type GivenCompany = {
  readonly name: string
  readonly load: readonly number[] | Float64Array
  readonly pv: Series
  readonly importLimitKw: Series
  readonly exportLimitKw: Series
}

export type GivenGroup = GivenPrices & {
  readonly stepHours: number
  readonly companies: readonly GivenCompany[]
  readonly importLimitKw: Series
  readonly exportLimitKw: Series
}

/** Checks the members of a hub; all series must have the steps of the first load. */
export function readCompanies(given: readonly GivenCompany[]): readonly Company[] | Refusal {
  if (given.length === 0) return refuseAt('no-companies', '/companies')
  const steps = given[0].load.length
  if (steps === 0) return refuseAt('no-steps', '/companies/0/load')
  const companies: Company[] = []
  for (const [k, company] of given.entries()) {
    const load = readSeries(company.load, steps, `/companies/${k}/load`, 0)
    if (isRefusal(load)) return load
    const pv = readSeries(company.pv, steps, `/companies/${k}/pv`, 0)
    if (isRefusal(pv)) return pv
    const importLimit = readLimit(company.importLimitKw, steps, `/companies/${k}/importLimitKw`)
    if (isRefusal(importLimit)) return importLimit
    const exportLimit = readLimit(company.exportLimitKw, steps, `/companies/${k}/exportLimitKw`)
    if (isRefusal(exportLimit)) return exportLimit
    companies.push({ load, pv, importLimit, exportLimit })
  }
  return companies
}

function readLimit(given: Series, steps: number, at: string): Limit | Refusal {
  if (typeof given !== 'number') return readSeries(given, steps, at, 0)
  const checked = readSeries([given], 1, at, 0)
  return isRefusal(checked) ? { ...checked, at } : given
}

/** Checks the limits and prices that the members share. */
export function readGroup(given: GivenGroup, steps: number): GroupYear | Refusal {
  if (!(given.stepHours > 0 && given.stepHours < Infinity)) return refuseAt('step-length', '/stepHours')
  const importLimit = readSeries(given.importLimitKw, steps, '/importLimitKw', 0)
  if (isRefusal(importLimit)) return importLimit
  const exportLimit = readSeries(given.exportLimitKw, steps, '/exportLimitKw', 0)
  if (isRefusal(exportLimit)) return exportLimit
  const prices = readPrices(given, steps)
  if (isRefusal(prices)) return prices
  for (let step = 0; step < steps; step++) {
    // At his own meter a member could otherwise earn by being short.
    if (prices.buy[step] - prices.sell[step] > prices.shortagePrice)
      return refuseAt('shortage-below-buy', '/shortagePrice')
  }
  return { stepHours: given.stepHours, importLimit, exportLimit, ...prices }
}
