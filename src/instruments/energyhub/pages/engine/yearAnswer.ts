import { isRefusal, type Refusal } from '../../../../core/outcome.ts'
import { noBattery } from '../../calc/battery.ts'
import type { HubNode } from '../../calc/hubNode.ts'
import { lowestLimit } from '../../calc/lowestLimit.ts'
import { type HubYear, oneMeter } from '../../calc/oneMeter.ts'
import { cheapestPlan, type Plan } from '../../calc/plan.ts'
import { readBattery } from '../../calc/readBattery.ts'
import { readHubYear } from '../../calc/readHubYear.ts'
import { refuseAt } from '../../calc/refuseAt.ts'
import { type Totals, totalsOf } from '../../calc/totals.ts'
import type { Assumptions } from './assumptions.ts'
import type { HubCase } from './hubCase.ts'

/** What the pictures draw: mean kW per step, the stored energy in kWh after each step. */
export type YearSeries = {
  readonly load: Float64Array
  readonly pv: Float64Array
  readonly lostWithout: Float64Array
  readonly lost: Float64Array
  readonly charge: Float64Array
  readonly discharge: Float64Array
  readonly stored: Float64Array
  /** Drawn from the grid less fed in. */
  readonly gridWithout: Float64Array
  readonly grid: Float64Array
}

/** No plan can cost less than `lowerBound`; `gap` is relative to the cost. */
type Dispatched = Totals & { readonly cost: number; readonly lowerBound: number; readonly gap: number }

export type YearAnswer = {
  /** What was asked: the reader may have gone on. */
  readonly wanted: Assumptions
  readonly loadKwh: number
  readonly solarKwh: number
  readonly without: Dispatched
  readonly withBattery: Dispatched
  /** The lowest contract that the load can live within, kW. */
  readonly lowestKw: { readonly without: number; readonly withBattery: number }
  /** The cost with the battery in its parts: what is left is wear, and shortage at its price. */
  readonly bill: { readonly boughtEur: number; readonly soldEur: number; readonly otherEur: number }
  readonly series: YearSeries
  /** Time in the worker. */
  readonly ms: number
}

/** The case with what the reader changed. */
export function changedCase(given: HubCase, wanted: Assumptions): HubCase {
  const plus = (price: number | Float64Array, more: number) =>
    typeof price === 'number' ? price + more : more === 0 ? price : price.map((one) => one + more)
  return {
    ...given,
    pv: wanted.solarFactor === 1 ? given.pv : given.pv.map((kw) => kw * wanted.solarFactor),
    importLimitKw: wanted.importLimitKw ?? given.importLimitKw,
    exportLimitKw: wanted.exportLimitKw ?? given.exportLimitKw,
    buy: plus(given.buy, wanted.buyMore),
    sell: wanted.sellEurPerKwh ?? given.sell,
  }
}

/** The battery as the engine takes it; null when it is nothing. */
export function batteryOf(wanted: Assumptions) {
  if (wanted.batteryKw <= 0 || wanted.batteryKwh <= 0) return null
  return {
    chargeKw: wanted.batteryKw,
    dischargeKw: wanted.batteryKw,
    energyKwh: wanted.batteryKwh,
    etaCharge: wanted.efficiency,
    etaDischarge: wanted.efficiency,
    selfDischargePerHour: 0,
    wearEurPerKwh: wanted.wearEurPerKwh,
    startKwh: 0,
    endKwh: null,
  }
}

/** All that does not depend on the battery: a slider of the battery finds it ready. */
type Prepared = {
  readonly of: HubCase
  readonly key: string
  readonly year: HubYear
  readonly node: HubNode
  readonly net: Float64Array
  readonly without: Plan
  readonly lowestWithoutKw: number
}

/** Answers the year without and with the battery, with the steps that the server takes. */
export function createYearAnswer(): (given: HubCase, wanted: Assumptions) => YearAnswer | Refusal {
  let kept: Prepared | null = null
  return (given, wanted) => {
    const began = performance.now()
    const { batteryKw: _, batteryKwh: __, efficiency: ___, wearEurPerKwh: ____, ...rest } = wanted
    const key = JSON.stringify(rest)
    if (kept === null || kept.of !== given || kept.key !== key) {
      const prepared = prepare(given, wanted, key)
      if (isRefusal(prepared)) return prepared
      kept = prepared
    }
    return answerWith(kept, wanted, began)
  }
}

function prepare(given: HubCase, wanted: Assumptions, key: string): Prepared | Refusal {
  const year = readHubYear(changedCase(given, wanted))
  if (isRefusal(year)) return year
  const node = oneMeter(year)
  const without = cheapestPlan(node, noBattery)
  const net = year.load.map((kw, step) => kw - (year.pv[step] ?? 0))
  const lowest = lowestLimit(net, noBattery, year.stepHours)
  if (without === null || lowest === null) throw new Error('a year without a battery always has a plan')
  return { of: given, key, year, node, net, without, lowestWithoutKw: lowest.limitKw }
}

function answerWith(ready: Prepared, wanted: Assumptions, began: number): YearAnswer | Refusal {
  const { of, year, node, net, without, lowestWithoutKw } = ready
  const given = batteryOf(wanted)
  const battery = readBattery(given, year.stepHours)
  if (isRefusal(battery)) return battery
  const plan = given === null ? without : cheapestPlan(node, battery)
  const lowest = given === null ? null : lowestLimit(net, battery, year.stepHours)
  if (plan === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  const { schedule } = plan
  const { stepHours } = year
  const kwh = (values: Float64Array) => {
    let total = 0
    for (let step = 0; step < values.length; step++) total += values[step] ?? 0
    return total * stepHours
  }
  const difference = (from: Float64Array, less: Float64Array) => from.map((value, step) => value - (less[step] ?? 0))
  return {
    wanted,
    loadKwh: kwh(year.load),
    solarKwh: kwh(year.pv) + of.lostBehindKwh,
    without: dispatched(without, of),
    withBattery: dispatched(plan, of),
    lowestKw: { without: lowestWithoutKw, withBattery: lowest?.limitKw ?? lowestWithoutKw },
    bill: billOf(year, plan, of),
    series: {
      load: year.load.slice(),
      pv: year.pv.slice(),
      lostWithout: without.schedule.curtailedKw.slice(),
      lost: schedule.curtailedKw.slice(),
      charge: schedule.chargeKw.slice(),
      discharge: schedule.dischargeKw.slice(),
      stored: schedule.stateKwh.slice(1),
      gridWithout: difference(without.schedule.importKw, without.schedule.exportKw),
      grid: difference(schedule.importKw, schedule.exportKw),
    },
    ms: performance.now() - began,
  }
}

/** The totals of a plan. What is lost and short behind the companies' own connections counts in the answer of the hub. */
function dispatched({ cost, lowerBound, gap, schedule }: Plan, of: HubCase): Dispatched {
  const totals = totalsOf(schedule, of.stepHours)
  const more = of.shortBehindKwh * of.shortagePrice
  return {
    cost: cost + more,
    lowerBound: lowerBound + more,
    gap,
    ...totals,
    curtailedKwh: totals.curtailedKwh + of.lostBehindKwh,
    shortageKwh: totals.shortageKwh + of.shortBehindKwh,
  }
}

function billOf({ buy, sell, stepHours }: HubYear, { cost, schedule }: Plan, of: HubCase): YearAnswer['bill'] {
  let boughtEur = 0
  let soldEur = 0
  for (let step = 0; step < buy.length; step++) {
    boughtEur += (schedule.importKw[step] ?? 0) * (buy[step] ?? 0) * stepHours
    soldEur += (schedule.exportKw[step] ?? 0) * (sell[step] ?? 0) * stepHours
  }
  return { boughtEur, soldEur, otherEur: cost + of.shortBehindKwh * of.shortagePrice - boughtEur + soldEur }
}
