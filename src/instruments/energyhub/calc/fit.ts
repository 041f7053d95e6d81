import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Solve, SolveOptions } from '../../../core/solve.ts'
import type { FitAnswer } from '../questions/fit.ts'
import { fittingContracts, fittingTogether, fittingWithBattery } from './fitting.ts'
import { mostThatFit } from './mostThatFit.ts'
import { type GivenBattery, readBattery } from './readBattery.ts'
import { refuseAt } from './refuseAt.ts'
import { readSeries, type Series } from './series.ts'
import { largest } from './totals.ts'

export type GivenFit = {
  readonly stepHours: number
  /** What the group may draw together. */
  readonly limitKw: number
  /** In the order of the queue. */
  readonly companies: readonly {
    readonly name: string
    readonly load: readonly number[] | Float64Array
    readonly pv: Series
    /** Left out: the highest power it draws. */
    readonly contractKw?: number
  }[]
  readonly battery: GivenBattery | null
}

/** How many companies fit in one connection, in the order of the queue: the order that the law knows. */
export function answerFit(given: GivenFit): FitAnswer | Refusal {
  const nets = readNets(given)
  if (isRefusal(nets)) return nets
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  const contracts = given.companies.map((company, k) => company.contractKw ?? largest(nets[k]))
  const sharing = fittingTogether(nets, given.limitKw)
  return {
    companies: given.companies.length,
    ownContracts: fittingContracts(contracts, given.limitKw),
    sharing,
    sharingWithBattery:
      given.battery === null ? null : fittingWithBattery(nets, given.limitKw, battery, given.stepHours),
    anyOrder: null,
  }
}

/** The same, and the largest group in any order: an upper bound for whoever may change the queue. */
export async function answerFitAnyOrder(
  given: GivenFit,
  solve: Solve,
  options: SolveOptions = {},
): Promise<FitAnswer | Refusal> {
  const answer = answerFit(given)
  if (isRefusal(answer)) return answer
  const nets = readNets(given)
  if (isRefusal(nets)) return nets
  const most = await mostThatFit(nets, given.limitKw, solve, options)
  if (isRefusal(most)) return most
  const names = most.companies.map((company) => given.companies[company].name)
  return { ...answer, anyOrder: { companies: most.companies.length, atMost: most.atMost, names } }
}

/** Load minus sun of each company. */
function readNets(given: GivenFit): Float64Array[] | Refusal {
  if (!(given.stepHours > 0 && given.stepHours < Infinity)) return refuseAt('step-length', '/stepHours')
  if (!(given.limitKw >= 0)) return refuseAt('negative', '/limitKw')
  if (given.companies.length === 0) return refuseAt('no-companies', '/companies')
  const steps = given.companies[0].load.length
  if (steps === 0) return refuseAt('no-steps', '/companies/0/load')
  const nets: Float64Array[] = []
  for (const [k, company] of given.companies.entries()) {
    const load = readSeries(company.load, steps, `/companies/${k}/load`, 0)
    if (isRefusal(load)) return load
    const pv = readSeries(company.pv, steps, `/companies/${k}/pv`, 0)
    if (isRefusal(pv)) return pv
    if (company.contractKw !== undefined && !(company.contractKw >= 0)) {
      return refuseAt('negative', `/companies/${k}/contractKw`)
    }
    const net = new Float64Array(steps)
    for (let step = 0; step < steps; step++) net[step] = load[step] - pv[step]
    nets.push(net)
  }
  return nets
}
