import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Solve, SolveOptions } from '../../../core/solve.ts'
import type { HubAnswer } from '../questions/hub.ts'
import { aggregate, type Company, limitSeries, type Together } from './aggregate.ts'
import type { Battery } from './battery.ts'
import type { PriceView } from './hubProgramme.ts'
import { idleCost } from './idleCost.ts'
import { oneMeter } from './oneMeter.ts'
import { asOneMeter, type GroupYear, ownMeters } from './ownMeters.ts'
import { cheapestPlan, type Plan, relativeGap } from './plan.ts'
import { type GivenBattery, readBattery } from './readBattery.ts'
import { type GivenGroup, readCompanies, readGroup } from './readCompanies.ts'
import { refuseAt } from './refuseAt.ts'
import { solveSeparateBatteries } from './separateBatteries.ts'
import { sum, totalsOf } from './totals.ts'
import { hubPrices, worthOfBattery, worthOfConnection } from './worth.ts'

export type GivenHubBattery = GivenBattery & {
  /** The company behind whose meter it stands; `null` for a connection of its own at the hub. */
  readonly at: string | null
}

export type GivenHubCase = GivenGroup & {
  readonly price: PriceView
  readonly batteries: readonly GivenHubBattery[]
}

const mostBatteries = 5

/**
 * Companies with their own limits behind one shared limit. With at most one battery, at the hub, they add up exactly to
 * one node and the engine answers; otherwise the optimiser does.
 */
export async function answerHub(
  given: GivenHubCase,
  solve: Solve,
  options: SolveOptions = {},
): Promise<HubAnswer | Refusal> {
  if (given.batteries.length > mostBatteries) return refuseAt('too-many-batteries', '/batteries')
  const [only] = given.batteries
  const isShared = given.batteries.length === 0 || (given.batteries.length === 1 && only?.at === null)
  if (isShared) return answerSharedHub(given)

  const companies = readCompanies(given.companies)
  if (isRefusal(companies)) return companies
  const group = readGroup(given, companies[0].load.length)
  if (isRefusal(group)) return group
  const placed: { readonly battery: Battery; readonly company: number | null }[] = []
  for (const [k, one] of given.batteries.entries()) {
    const battery = readBattery(one, given.stepHours, `/batteries/${k}`)
    if (isRefusal(battery)) return battery
    const company = one.at === null ? null : given.companies.findIndex(({ name }) => name === one.at)
    if (company === -1) return refuseAt('unknown-company', `/batteries/${k}/at`)
    placed.push({ battery, company })
  }
  const outcome = await solveSeparateBatteries(group, companies, placed, given.price, solve, options)
  return isRefusal(outcome) ? outcome : { ...outcome, costApart: costApart(group, companies), worth: null }
}

/** The same for at most one battery at the hub: it needs no optimiser and runs in a browser. */
export function answerSharedHub(given: GivenHubCase): HubAnswer | Refusal {
  const companies = readCompanies(given.companies)
  if (isRefusal(companies)) return companies
  const steps = companies[0].load.length
  const group = readGroup(given, steps)
  if (isRefusal(group)) return group
  const battery = readBattery(given.batteries[0] ?? null, given.stepHours, '/batteries/0')
  if (isRefusal(battery)) return battery
  const together = aggregate(companies, steps)
  const plan = planTogether(group, together, given.price, battery)
  if (plan === null) return refuseAt('end-not-reachable', '/batteries/0/endKwh')

  const behind = {
    lostBehindOwnLimitsKwh: sum(together.lostKw) * given.stepHours,
    shortBehindOwnLimitsKwh: sum(together.shortKw) * given.stepHours,
  }
  const shortCost = behind.shortBehindOwnLimitsKwh * group.shortagePrice
  const totals = totalsOf(plan.schedule, given.stepHours)
  const node = given.price === 'one-meter' ? oneMeter(asOneMeter(group, together)) : ownMeters(group, together)
  const prices = hubPrices(node, battery, plan.values)
  return {
    cost: plan.cost + shortCost,
    lowerBound: plan.lowerBound + shortCost,
    gap: relativeGap(plan.cost + shortCost, plan.lowerBound + shortCost),
    ...totals,
    curtailedKwh: totals.curtailedKwh + behind.lostBehindOwnLimitsKwh,
    shortageKwh: totals.shortageKwh + behind.shortBehindOwnLimitsKwh,
    ...behind,
    bothWaysKwh: 0,
    costApart: costApart(group, companies),
    worth: {
      ...worthOfBattery(node, battery, plan.values, prices),
      ...worthOfConnection(group, prices),
    },
  }
}

/** The cheapest plan for companies that were added up, in one of the two ways of paying. */
export function planTogether(group: GroupYear, together: Together, view: PriceView, battery: Battery): Plan | null {
  const node = view === 'one-meter' ? oneMeter(asOneMeter(group, together)) : ownMeters(group, together)
  return cheapestPlan(node, battery)
}

/** What all of them pay on their own, each within his own limits, without sharing anything. */
function costApart(group: GroupYear, companies: readonly Company[]): number {
  let total = 0
  for (const { load, pv, importLimit, exportLimit } of companies) {
    const limits = {
      importLimit: limitSeries(importLimit, load.length),
      exportLimit: limitSeries(exportLimit, load.length),
    }
    total += idleCost(oneMeter({ ...group, load, pv, ...limits }))
  }
  return total
}
