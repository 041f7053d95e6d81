import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import { aggregate, type Company } from '../calc/aggregate.ts'
import { type Battery, noBattery } from '../calc/battery.ts'
import { planTogether } from '../calc/hub.ts'
import type { GroupYear } from '../calc/ownMeters.ts'
import { type Plan, relativeGap } from '../calc/plan.ts'
import { readPrices } from '../calc/readHubYear.ts'
import { refuseAt } from '../calc/refuseAt.ts'
import type { Schedule } from '../calc/schedule.ts'
import { solarError } from '../calc/solarYear.ts'
import { sum, totalsOf } from '../calc/totals.ts'
import type { HubPrices, ScenarioResult } from '../hubDossier.ts'
import { behindMeter, buyPrices, groupLimits, type HubCompany } from './hubYear.ts'
import type { Setup } from './setup.ts'

export const stepHours = 0.25

type Outcome = Omit<ScenarioResult, 'curtailedBand'>

/**
 * What a scenario comes to. Sharing: one group behind one limit. Not sharing: each company behind its own limits, and
 * a battery divided over them by the sun they would lose; every company is then solved by itself, and the proofs add up.
 */
export function scenarioResult(
  companies: readonly HubCompany[],
  setup: Setup,
  prices: HubPrices,
  year: number,
): ScenarioResult | Refusal {
  const result = outcomeOf(companies, setup, prices, year)
  if (isRefusal(result)) return result
  // Much use and little sun lose the least; only what is estimated can be otherwise.
  const bound = (loads: number, suns: number) => {
    const isKnown = companies.every((one) => one.isMeasured && (one.isSunMeasured || one.pv.every((kw) => kw === 0)))
    if (isKnown) return result.curtailedKwh
    const scaled = companies.map((one) => ({
      ...one,
      load: one.isMeasured ? one.load : one.load.map((kw) => kw * loads),
      pv: one.isSunMeasured ? one.pv : one.pv.map((kw) => kw * suns),
    }))
    const other = outcomeOf(scaled, setup, prices, year)
    return isRefusal(other) ? result.curtailedKwh : other.curtailedKwh
  }
  const low = bound(1 + loadError, 1 - solarError)
  const high = bound(1 - loadError, 1 + solarError)
  return {
    ...result,
    curtailedBand: {
      value: result.curtailedKwh,
      low: Math.min(low, result.curtailedKwh),
      high: Math.max(high, result.curtailedKwh),
    },
  }
}

/** How far the estimated loads together may be off while the sun shines: our assumption, until makers have measured. */
const loadError = 0.25

function outcomeOf(companies: readonly HubCompany[], setup: Setup, prices: HubPrices, year: number): Outcome | Refusal {
  const steps = companies[0]?.load.length ?? 0
  if (steps === 0) return refuseAt('no-companies', '/members')
  const read = readPrices(
    { buy: buyPrices(prices, year), sell: prices.sellEurPerKwh, shortagePrice: prices.shortageEurPerKwh },
    steps,
  )
  if (isRefusal(read)) return read
  const flat = (kw: number) => new Float64Array(steps).fill(kw)
  const group = (importKw: number, exportKw: number): GroupYear => ({
    stepHours,
    importLimit: flat(importKw),
    exportLimit: flat(exportKw),
    ...read,
  })
  const battery = setup.battery === null ? noBattery : asBattery(setup.battery)
  if (setup.share) {
    const limits = groupLimits(companies, setup)
    return solved([{ companies, battery, group: group(limits.importKw, limits.exportKw) }], setup, prices)
  }
  const parts = dividedBySun(companies, battery)
  const apart = companies.map((one, at) => ({
    companies: [one],
    battery: parts[at] ?? noBattery,
    group: group(one.contractImportKw, one.contractExportKw),
  }))
  return solved(apart, setup, prices)
}

type Part = { readonly companies: readonly HubCompany[]; readonly battery: Battery; readonly group: GroupYear }

function solved(parts: readonly Part[], setup: Setup, prices: HubPrices): Outcome | Refusal {
  const solutions: { plan: Plan; lost: number; short: number; companies: readonly HubCompany[] }[] = []
  for (const { companies, battery, group } of parts) {
    const together = aggregate(
      // Alone, its own contract is the limit of the node itself, and the battery stands behind it.
      setup.share ? companies.map((one) => behindMeter(one, true)) : companies.map(unlimited),
      group.buy.length,
    )
    const plan = planTogether(group, together, companies.length > 1 ? prices.view : 'one-meter', battery)
    if (plan === null) return refuseAt('end-not-reachable', '/battery')
    solutions.push({
      plan,
      lost: sum(together.lostKw) * stepHours,
      short: sum(together.shortKw) * stepHours,
      companies,
    })
  }
  const all = solutions.flatMap((one) => one.companies)
  const add = (pick: (one: (typeof solutions)[number]) => number) => solutions.reduce((so, one) => so + pick(one), 0)
  const totals = solutions.map(({ plan }) => totalsOf(plan.schedule, stepHours))
  const total = (pick: (one: (typeof totals)[number]) => number) => totals.reduce((so, one) => so + pick(one), 0)
  const shortCost = add(({ short }) => short) * prices.shortageEurPerKwh
  const cost = add(({ plan }) => plan.cost) + shortCost
  const lowerBound = add(({ plan }) => plan.lowerBound) + shortCost
  return {
    loadKwh: all.reduce((so, one) => so + sum(one.load), 0) * stepHours,
    solarKwh: all.reduce((so, one) => so + sum(one.pv), 0) * stepHours,
    curtailedKwh: total((one) => one.curtailedKwh) + add(({ lost }) => lost),
    importKwh: total((one) => one.importKwh),
    exportKwh: total((one) => one.exportKwh),
    shortageKwh: total((one) => one.shortageKwh) + add(({ short }) => short),
    peakImportKw: peakOf(
      solutions.map(({ plan }) => plan.schedule),
      'importKw',
      'exportKw',
    ),
    peakExportKw: peakOf(
      solutions.map(({ plan }) => plan.schedule),
      'exportKw',
      'importKw',
    ),
    cost,
    lowerBound,
    gap: relativeGap(cost, lowerBound),
    batteryKw: setup.battery?.kw ?? 0,
    batteryKwh: setup.battery?.kwh ?? 0,
  }
}

function unlimited({ load, pv }: HubCompany): Company {
  return { load, pv, importLimit: Infinity, exportLimit: Infinity }
}

/** The highest net exchange of all together with the grid. */
function peakOf(schedules: readonly Schedule[], way: 'importKw' | 'exportKw', other: 'importKw' | 'exportKw'): number {
  const steps = schedules[0]?.importKw.length ?? 0
  let most = 0
  for (let at = 0; at < steps; at++) {
    let net = 0
    for (const schedule of schedules) net += (schedule[way][at] ?? 0) - (schedule[other][at] ?? 0)
    if (net > most) most = net
  }
  return most
}

export function asBattery({ kw, kwh, efficiency, wear }: NonNullable<Setup['battery']>): Battery {
  return {
    ...noBattery,
    chargeKw: kw,
    dischargeKw: kw,
    energyKwh: kwh,
    etaCharge: efficiency,
    etaDischarge: efficiency,
    wearCharge: wear,
    wearDischarge: wear,
  }
}

/** Behind each meter a part of the battery: by the sun that is lost there, or by use when none is lost. */
function dividedBySun(companies: readonly HubCompany[], battery: Battery): readonly Battery[] {
  if (battery.energyKwh === 0) return companies.map(() => noBattery)
  const lost = companies.map(({ load, pv, contractExportKw }) => {
    let kwh = 0
    for (let at = 0; at < load.length; at++) kwh += Math.max(0, (pv[at] ?? 0) - (load[at] ?? 0) - contractExportKw)
    return kwh
  })
  const all = lost.reduce((so, one) => so + one, 0)
  const used = companies.map(({ load }) => sum(load))
  const allUsed = used.reduce((so, one) => so + one, 0)
  return companies.map((_, at) => {
    const part = all > 0 ? (lost[at] ?? 0) / all : allUsed > 0 ? (used[at] ?? 0) / allUsed : 1 / companies.length
    return {
      ...battery,
      chargeKw: battery.chargeKw * part,
      dischargeKw: battery.dischargeKw * part,
      energyKwh: battery.energyKwh * part,
    }
  })
}
