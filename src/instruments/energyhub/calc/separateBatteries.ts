import type { Refusal } from '../../../core/outcome.ts'
import type { Solve, SolveOptions } from '../../../core/solve.ts'
import type { HubAnswer } from '../questions/hub.ts'
import { aggregate, type Company } from './aggregate.ts'
import type { Battery } from './battery.ts'
import { hubProgramme, type PriceView, type Site } from './hubProgramme.ts'
import { asOneMeter, type GroupYear } from './ownMeters.ts'
import { relativeGap } from './plan.ts'
import { refuseAt } from './refuseAt.ts'
import { sum } from './totals.ts'

export type PlacedBattery = { readonly battery: Battery; readonly company: number | null }

/**
 * Several batteries, or one behind the meter of a company: one linear programme for the optimiser.
 * Companies without a battery are added up first, so that the size depends on the batteries alone.
 */
export async function solveSeparateBatteries(
  group: GroupYear,
  companies: readonly Company[],
  placed: readonly PlacedBattery[],
  view: PriceView,
  solve: Solve,
  options: SolveOptions,
): Promise<Omit<HubAnswer, 'costApart' | 'worth'> | Refusal> {
  const steps = group.buy.length
  const { stepHours } = group
  const withBattery = (k: number) => placed.some(({ company }) => company === k)
  const others = aggregate(
    companies.filter((_, k) => !withBattery(k)),
    steps,
  )
  const sites: Site[] = [...othersAsSites(group, others, view)]
  for (const [k, company] of companies.entries()) {
    if (!withBattery(k)) continue
    const batteries = placed.filter((one) => one.company === k).map(({ battery }) => battery)
    sites.push({ ...company, batteries })
  }
  for (const { battery, company } of placed) if (company === null) sites.push(emptySite(steps, [battery]))

  const model = hubProgramme(group, sites, view)
  const solved = await solve(model.programme, options)
  if (solved.status === 'infeasible') return refuseAt('end-not-reachable', '/batteries')
  if (solved.status !== 'optimal') return refuseAt('solver-failed', '/batteries')
  const { x } = solved
  const column = (first: number) => x.subarray(first, first + steps)
  const kwh = (firsts: readonly number[]) => firsts.reduce((total, first) => total + sum(column(first)), 0) * stepHours

  const lostBehindOwnLimitsKwh = sum(others.lostKw) * stepHours
  const shortBehindOwnLimitsKwh = sum(others.shortKw) * stepHours
  const shortCost = shortBehindOwnLimitsKwh * group.shortagePrice
  let bothWaysKwh = 0
  for (const { charge, discharge } of model.batteries) {
    for (let t = 0; t < steps; t++) bothWaysKwh += Math.min(x[charge + t], x[discharge + t]) * stepHours
  }
  const net = new Float64Array(steps)
  for (const [site, first] of model.drawn.entries()) {
    for (let t = 0; t < steps; t++) net[t] += x[first + t] - x[model.fedIn[site] + t]
  }
  const groupShort = column(model.groupShort)
  const exchange = net.map((power, t) => power - groupShort[t])
  const bought = model.group ? kwh([model.group.drawn]) : kwh(model.drawn) - sum(groupShort) * stepHours
  const sold = model.group ? kwh([model.group.fedIn]) : kwh(model.fedIn)
  const cost = solved.objective + shortCost
  const lowerBound = solved.bound + shortCost
  return {
    cost,
    lowerBound,
    gap: relativeGap(cost, lowerBound),
    importKwh: bought,
    exportKwh: sold,
    curtailedKwh: kwh(model.curtailed) + lostBehindOwnLimitsKwh,
    shortageKwh: kwh([...model.short, model.groupShort]) + shortBehindOwnLimitsKwh,
    peakImportKw: exchange.reduce((most, power) => Math.max(most, power), 0),
    peakExportKw: exchange.reduce((most, power) => Math.max(most, -power), 0),
    chargeKwh: kwh(model.batteries.map(({ charge }) => charge)),
    dischargeKwh: kwh(model.batteries.map(({ discharge }) => discharge)),
    lostBehindOwnLimitsKwh,
    shortBehindOwnLimitsKwh,
    bothWaysKwh,
  }
}

function emptySite(steps: number, batteries: readonly Battery[]): Site {
  const nothing = new Float64Array(steps)
  return { load: nothing, pv: nothing, importLimit: Infinity, exportLimit: Infinity, batteries }
}

/**
 * The companies without a battery. Behind one meter they are one site; at their own meters those that feed in and those
 * that draw stay apart, because power of the one is not free for the other.
 */
function othersAsSites(group: GroupYear, others: ReturnType<typeof aggregate>, view: PriceView): Site[] {
  const steps = group.buy.length
  const free = emptySite(steps, [])
  if (view === 'one-meter') {
    const { load, pv } = asOneMeter(group, others)
    return [{ ...free, load, pv }]
  }
  return [
    { ...free, pv: others.fedIn, importLimit: 0 },
    {
      ...free,
      load: others.drawn.map((power, step) => power + others.drawable[step]),
      pv: others.drawable,
      exportLimit: 0,
    },
  ]
}
