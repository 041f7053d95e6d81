import { isRefusal, type Refusal } from '../../../../core/outcome.ts'
import { answerDispatch } from '../../calc/dispatch.ts'
import { answerPeak } from '../../calc/peak.ts'
import type { DispatchAnswer } from '../../questions/dispatch.ts'
import type { PeakAnswer } from '../../questions/peak.ts'
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
  /** What the connection may bring, for the line in the picture. */
  readonly importLimit: Float64Array
}

type Dispatched = Omit<DispatchAnswer, 'schedule'>

export type YearAnswer = {
  readonly loadKwh: number
  readonly solarKwh: number
  readonly without: Dispatched
  readonly withBattery: Dispatched
  readonly peak: PeakAnswer
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

/** The year without and with the battery, in the same steps as the server takes. */
export function yearAnswer(given: HubCase, wanted: Assumptions): YearAnswer | Refusal {
  const began = performance.now()
  const year = changedCase(given, wanted)
  const battery = batteryOf(wanted)
  const without = answerDispatch({ ...year, battery: null, schedule: true })
  if (isRefusal(without)) return without
  const withBattery = battery === null ? without : answerDispatch({ ...year, battery, schedule: true })
  if (isRefusal(withBattery)) return withBattery
  const peak = answerPeak({ stepHours: year.stepHours, load: year.load, pv: year.pv, battery })
  if (isRefusal(peak)) return peak
  const { schedule: before, ...totalsBefore } = without
  const { schedule: after, ...totalsAfter } = withBattery
  if (!before || !after) throw new Error('a plan that was asked for its schedule has one')
  const limit = year.importLimitKw
  const difference = (from: readonly number[], less: readonly number[]) =>
    Float64Array.from(from, (value, step) => value - (less[step] ?? 0))
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0) * year.stepHours
  return {
    loadKwh: sum(year.load),
    solarKwh: sum(year.pv) + year.lostBehindKwh,
    without: behindToo(totalsBefore, year),
    withBattery: behindToo(totalsAfter, year),
    peak,
    bill: billOf(year, after.importKw, after.exportKw, totalsAfter.cost),
    series: {
      load: year.load.slice(),
      pv: year.pv.slice(),
      lostWithout: Float64Array.from(before.curtailedKw),
      lost: Float64Array.from(after.curtailedKw),
      charge: Float64Array.from(after.chargeKw),
      discharge: Float64Array.from(after.dischargeKw),
      stored: Float64Array.from(after.stateKwh.slice(1)),
      gridWithout: difference(before.importKw, before.exportKw),
      grid: difference(after.importKw, after.exportKw),
      importLimit: typeof limit === 'number' ? new Float64Array(year.load.length).fill(limit) : limit.slice(),
    },
    ms: performance.now() - began,
  }
}

function billOf({ buy, sell, stepHours }: HubCase, bought: readonly number[], sold: readonly number[], cost: number) {
  const at = (price: number | Float64Array, step: number) => (typeof price === 'number' ? price : (price[step] ?? 0))
  const boughtEur = bought.reduce((sum, kw, step) => sum + kw * at(buy, step), 0) * stepHours
  const soldEur = sold.reduce((sum, kw, step) => sum + kw * at(sell, step), 0) * stepHours
  return { boughtEur, soldEur, otherEur: cost - boughtEur + soldEur }
}

/** What is lost and short behind the companies' own connections counts in the answer of the hub. */
function behindToo(totals: Dispatched, { lostBehindKwh, shortBehindKwh, shortagePrice }: HubCase): Dispatched {
  const more = shortBehindKwh * shortagePrice
  return {
    ...totals,
    cost: totals.cost + more,
    lowerBound: totals.lowerBound + more,
    curtailedKwh: totals.curtailedKwh + lostBehindKwh,
    shortageKwh: totals.shortageKwh + shortBehindKwh,
  }
}
