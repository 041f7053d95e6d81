import { aggregate } from '../calc/aggregate.ts'
import { sum } from '../calc/totals.ts'
import type { PreparedScenario } from './compareScenarios.ts'
import { behindMeter, groupLimits } from './hubYear.ts'
import { quartersOf } from './quartersOf.ts'
import { stepHours } from './scenarioResult.ts'

/** The hub as one node, with what is lost and short behind the companies' own limits beside it. `start` is UTC minutes. */
export function hubSums({ companies, setup, state }: PreparedScenario) {
  const { start, count } = quartersOf(state.row.fields.year)
  const { drawn, fedIn, drawable, lostKw, shortKw } = aggregate(
    companies.map((one) => behindMeter(one, setup.share)),
    count,
  )
  const { importKw, exportKw } = groupLimits(companies, setup)
  const watts = (kw: number) => Math.round(kw * 1000) / 1000
  return {
    start,
    stepHours,
    load: Array.from(drawn, (kw, at) => watts(kw + (drawable[at] ?? 0))),
    pv: Array.from(fedIn, (kw, at) => watts(kw + (drawable[at] ?? 0))),
    importLimitKw: importKw,
    exportLimitKw: exportKw,
    lostBehindOwnLimitsKwh: sum(lostKw) * stepHours,
    shortBehindOwnLimitsKwh: sum(shortKw) * stepHours,
  }
}
