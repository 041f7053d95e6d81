import { isRefusal, type Refusal } from '../../../../core/outcome.ts'
import { aggregate } from '../../calc/aggregate.ts'
import { asOneMeter } from '../../calc/ownMeters.ts'
import { type GivenGroup, readCompanies, readGroup } from '../../calc/readCompanies.ts'
import { sum } from '../../calc/totals.ts'

/** The year of a hub as the browser keeps it: mean kW per step, EUR/kWh. Never that of one company. */
export type HubCase = {
  readonly stepHours: number
  readonly load: Float64Array
  readonly pv: Float64Array
  readonly importLimitKw: number | Float64Array
  readonly exportLimitKw: number | Float64Array
  readonly buy: number | Float64Array
  readonly sell: number | Float64Array
  readonly shortagePrice: number
  /** Behind the companies' own connections; no battery at the hub changes it. */
  readonly lostBehindKwh: number
  readonly shortBehindKwh: number
}

/** Companies added up exactly to the one meter that the engine works on. */
export function caseOfCompanies(given: GivenGroup): HubCase | Refusal {
  const companies = readCompanies(given.companies)
  if (isRefusal(companies)) return companies
  const steps = companies[0]?.load.length ?? 0
  const group = readGroup(given, steps)
  if (isRefusal(group)) return group
  const together = aggregate(companies, steps)
  const { load, pv, importLimit, exportLimit, buy, sell, shortagePrice, stepHours } = asOneMeter(group, together)
  return {
    stepHours,
    load,
    pv,
    importLimitKw: importLimit,
    exportLimitKw: exportLimit,
    buy,
    sell,
    shortagePrice,
    lostBehindKwh: sum(together.lostKw) * stepHours,
    shortBehindKwh: sum(together.shortKw) * stepHours,
  }
}
