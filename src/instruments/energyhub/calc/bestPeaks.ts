import type { Battery } from './battery.ts'
import { lowestLimit } from './lowestLimit.ts'
import { createMaster, solveMaster } from './master.ts'
import { type HubYear, oneMeter } from './oneMeter.ts'
import { relativeGap } from './plan.ts'
import { largest } from './totals.ts'
import { valueOf } from './valueOf.ts'

/** A tariff on power: EUR per kW of each month's peak, and per kW of contract in each month. */
export type PowerTariff = {
  readonly stepsPerMonth: readonly number[]
  readonly peakEurPerKw: number
  readonly contractEurPerKwMonth: number
}

export type BestPeaks = {
  /** The peak to keep to in each month; the contract is the largest of them. */
  readonly peaksKw: readonly number[]
  /** Energy, peaks and contract together. */
  readonly cost: number
  readonly lowerBound: number
  readonly gap: number
  readonly rounds: number
}

type Month = { readonly from: number; readonly to: number; readonly lowest: number; readonly highest: number }

const enoughProof = 1e-9
const mostRounds = 120

/**
 * The monthly peaks with the lowest sum of energy, peak and contract.
 *
 * Months meet only in the charge of the battery and in the contract. So the outer search is over the peaks, the
 * contract and the charges between months; each round solves every month by itself and adds a plane below its cost.
 * When a charge between months cannot be reached, the whole period is taken as one block instead.
 */
export function bestPeaks(year: HubYear, battery: Battery, tariff: PowerTariff): BestPeaks | null {
  const months = monthsOf(year, battery, tariff)
  return (
    searched(
      year,
      battery,
      tariff,
      months,
      months.map((_, k) => [k]),
    ) ?? searched(year, battery, tariff, months, [months.map((_, k) => k)])
  )
}

function monthsOf(year: HubYear, battery: Battery, { stepsPerMonth }: PowerTariff): Month[] {
  let from = 0
  return stepsPerMonth.map((steps) => {
    const to = from + steps
    const net = year.load.subarray(from, to).map((power, k) => power - year.pv[from + k])
    const full = { ...battery, startKwh: battery.energyKwh, endKwh: null }
    const lowest = lowestLimit(net, full, year.stepHours)?.lowerBound ?? 0
    // Where buying is paid for, it may pay to buy all that is used and let the sun be lost.
    const most = net.map((power, k) => (year.buy[from + k] < 0 ? year.load[from + k] : power))
    const highest = largest(most) + battery.chargeKw
    from = to
    return { from: to - steps, to, lowest: Math.min(lowest, highest), highest }
  })
}

/** `blocks` lists the months that are solved together; `null` when a block has no plan. */
function searched(
  year: HubYear,
  battery: Battery,
  tariff: PowerTariff,
  months: readonly Month[],
  blocks: readonly (readonly number[])[],
): BestPeaks | null {
  const n = months.length
  const b = blocks.length
  // Variables: cost of each block, peak of each month, the contract, and the charges between blocks.
  const peakAt = (month: number) => b + month
  const contractAt = b + n
  const chargeAt = (border: number) => b + n + border
  const size = b + n + 1 + (b - 1)
  const floor = -1e6 - 1e3 * roughCost(year)
  const of = (value: number) => new Array<number>(size).fill(value)
  const [cost, lower, upper] = [of(0), of(0), of(Infinity)]
  for (let block = 0; block < b; block++) {
    cost[block] = 1
    lower[block] = floor
    if (block > 0) upper[chargeAt(block)] = battery.energyKwh
  }
  for (const [month, { lowest, highest }] of months.entries()) {
    cost[peakAt(month)] = tariff.peakEurPerKw
    lower[peakAt(month)] = lowest
    upper[peakAt(month)] = highest
  }
  cost[contractAt] = tariff.contractEurPerKwMonth * n
  const master = createMaster(cost, lower, upper)
  for (let month = 0; month < n; month++) {
    const slope = of(0)
    slope[contractAt] = 1
    slope[peakAt(month)] = -1
    master.cuts.push({ slope, least: 0 })
  }
  const strict = { ...year, shortagePrice: dearShortage(year, tariff) }
  let peaks = months.map(({ lowest, highest }) => (lowest + highest) / 2)
  let charges = of(battery.energyKwh / 2).slice(0, b + 1)
  let best: { peaksKw: readonly number[]; cost: number } | null = null
  let bound = -Infinity
  let rounds = 0
  while (rounds < mostRounds) {
    rounds++
    charges[0] = battery.startKwh
    let total = tariff.contractEurPerKwMonth * n * Math.max(...peaks)
    for (const peak of peaks) total += tariff.peakEurPerKw * peak
    for (const [block, own] of blocks.entries()) {
      const isLast = block === b - 1
      const part = withinPeaks(strict, months, own, peaks)
      const start = charges[block]
      const end = isLast ? battery.endKwh : charges[block + 1]
      const valued = valueOf(oneMeter(part), { ...battery, startKwh: start, endKwh: end })
      if (valued === null) return null
      total += valued.cost
      const slope = of(0)
      slope[block] = 1
      let least = valued.lowerBound
      const tilt = (variable: number, at: number, change: number) => {
        slope[variable] = -change
        least -= change * at
      }
      let offset = 0
      for (const month of own) {
        const steps = months[month].to - months[month].from
        tilt(peakAt(month), peaks[month], peakSlope(part, strict, months[month], offset, peaks[month], valued.prices))
        offset += steps
      }
      if (block > 0) tilt(chargeAt(block), start, -battery.retention * valued.values[0])
      if (!isLast) tilt(chargeAt(block + 1), charges[block + 1], valued.values[valued.values.length - 1])
      master.cuts.push({ slope, least })
    }
    if (best === null || total < best.cost) best = { peaksKw: peaks, cost: total }
    const lowest = solveMaster(master)
    if (lowest === null) throw new Error('planes below a convex cost never contradict each other')
    bound = Math.max(bound, lowest.value)
    if (relativeGap(best.cost, bound) <= enoughProof) break
    peaks = months.map((_, month) => lowest.x[peakAt(month)])
    charges = charges.map((_, border) => (border > 0 && border < b ? lowest.x[chargeAt(border)] : 0))
  }
  if (best === null) return null
  return { ...best, lowerBound: bound, gap: relativeGap(best.cost, bound), rounds }
}

/** Shortage so dear that no saving on a peak ever pays for it. */
function dearShortage(year: HubYear, { peakEurPerKw, contractEurPerKwMonth, stepsPerMonth }: PowerTariff): number {
  const perKw = peakEurPerKw + contractEurPerKwMonth * stepsPerMonth.length
  return 2 * (year.shortagePrice + perKw / year.stepHours)
}

function roughCost(year: HubYear): number {
  let total = 0
  for (let step = 0; step < year.load.length; step++) {
    total += (year.load[step] + year.pv[step]) * (Math.abs(year.buy[step]) + Math.abs(year.sell[step]))
  }
  return total * year.stepHours
}

/** The steps of some months in a row, with each month's peak as a limit on import. */
function withinPeaks(
  year: HubYear,
  months: readonly Month[],
  own: readonly number[],
  peaks: readonly number[],
): HubYear {
  const { from } = months[own[0]]
  const { to } = months[own[own.length - 1]]
  const importLimit = year.importLimit.slice(from, to)
  for (const month of own) {
    for (let step = months[month].from; step < months[month].to; step++) {
      if (importLimit[step - from] > peaks[month]) importLimit[step - from] = peaks[month]
    }
  }
  return {
    ...year,
    load: year.load.subarray(from, to),
    pv: year.pv.subarray(from, to),
    importLimit,
    exportLimit: year.exportLimit.subarray(from, to),
    buy: year.buy.subarray(from, to),
    sell: year.sell.subarray(from, to),
  }
}

/** How the cost of energy changes with the peak of one month: what power at the hub costs more than buying it. */
function peakSlope(
  part: HubYear,
  year: HubYear,
  month: Month,
  offset: number,
  peak: number,
  prices: Float64Array,
): number {
  let slope = 0
  for (let step = month.from; step < month.to; step++) {
    const k = offset + step - month.from
    if (year.importLimit[step] < peak) continue
    const gain = prices[k] - part.buy[k]
    if (gain > 0) slope -= gain * part.stepHours
  }
  return slope
}
