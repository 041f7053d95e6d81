import {
  madeUpCompany,
  madeUpPark,
  madeUpPrices,
  quarterHoursAYear,
} from '../../../../tests/support/energyhub/madeUpPark.ts'
import { medianMs, report } from '../../../../tests/support/energyhub/timing.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { aggregate, type Company } from './aggregate.ts'
import type { Battery } from './battery.ts'
import { bestPeaks } from './bestPeaks.ts'
import { bestSize, type BatteryKind } from './bestSize.ts'
import { dispatchProgramme } from './dispatchProgramme.ts'
import { fittingContracts, fittingTogether, fittingWithBattery } from './fitting.ts'
import { lowestLimit } from './lowestLimit.ts'
import { mostThatFit } from './mostThatFit.ts'
import { type HubYear, oneMeter } from './oneMeter.ts'
import { asOneMeter } from './ownMeters.ts'
import { cheapestPlan } from './plan.ts'
import { rollingPlan } from './rollingPlan.ts'
import { sizeMap } from './size.ts'
import { largest } from './totals.ts'

// Times that a user waits for, on a year of quarter-hours, with HiGHS (WebAssembly) in the same run.
const solve = createHighs()
const n = quarterHoursAYear
const kind: BatteryKind = { etaCharge: 0.95, etaDischarge: 0.95, retention: 1, wearCharge: 0, wearDischarge: 0 }

function batteryFor(kw: number, kwh: number): Battery {
  return { ...kind, chargeKw: kw, dischargeKw: kw, energyKwh: kwh, startKwh: 0, endKwh: 0 }
}

async function highsMs(year: HubYear, battery: Battery): Promise<number> {
  const start = performance.now()
  const solved = await solve(dispatchProgramme(year, battery))
  if (solved.status !== 'optimal') throw new Error(`HiGHS: ${solved.status}`)
  return performance.now() - start
}

for (const prices of ['day-ahead', 'day and night', 'flat'] as const) {
  const year = madeUpPark(20, prices)
  const node = oneMeter(year)
  const peak = year.importLimit[0]
  const battery = batteryFor(0.3 * peak, 0.6 * peak)
  const otherMs = await highsMs(year, battery)
  const name = `dispatch with certificate, a year of quarter-hours, ${prices}`
  report({ name, value: medianMs(25, () => cheapestPlan(node, battery)), against: 'highs 1.15.3', otherMs, n })

  const net = year.load.map((power, step) => power - year.pv[step])
  report({ name: `peak, ${prices}`, value: medianMs(50, () => lowestLimit(net, battery, 0.25)), n })

  const cost = { perKw: 6, perKwh: 9, mostKw: peak, mostKwh: 8 * peak }
  const best = bestSize(node, kind, cost)
  if (best.gap > 1e-8) throw new Error(`gap of size: ${best.gap}`)
  report({ name: `size, gap at most 1e-8, ${prices}`, value: medianMs(3, () => bestSize(node, kind, cost)), n })
  const mapCost = { ...cost, mostKwh: 2 * peak }
  report({ name: `size map of 400, ${prices}`, value: medianMs(1, () => sizeMap(node, kind, mapCost, 20)), n: 400 })

  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const tariff = { stepsPerMonth: days.map((d) => d * 96), peakEurPerKw: 2, contractEurPerKwMonth: 20 / 12 }
  report({ name: `tariff on monthly peaks, ${prices}`, value: medianMs(3, () => bestPeaks(year, battery, tariff)), n })
  const rolling = { lookAheadSteps: 192, executeSteps: 96, forecast: 'last-week' } as const
  report({
    name: `rolling plan of 365 days, ${prices}`,
    value: medianMs(3, () => rollingPlan(year, battery, rolling)),
    n,
  })
}

{
  const steps = n
  const made = Array.from({ length: 500 }, (_, k) => madeUpCompany(5000 + k))
  const companies: Company[] = made.map(({ load, pv }) => ({
    load,
    pv,
    importLimit: largest(load),
    exportLimit: 0.3 * largest(pv),
  }))
  const limit = 0.5 * companies.reduce((total, { load }) => total + largest(load), 0)
  const group = {
    stepHours: 0.25,
    importLimit: new Float64Array(steps).fill(limit),
    exportLimit: new Float64Array(steps).fill(0.1 * limit),
    ...madeUpPrices(5, steps, 'day and night'),
    shortagePrice: 10,
  }
  const battery = batteryFor(0.1 * limit, 0.2 * limit)
  const solved = () => cheapestPlan(oneMeter(asOneMeter(group, aggregate(companies, steps))), battery)
  report({ name: '500 companies added up and solved', value: medianMs(3, solved), n: 500 * n })

  const hundred = made.slice(0, 100).map(({ load, pv }) => load.map((power, step) => power - pv[step]))
  const peaks = hundred.map(largest)
  const half = 0.5 * peaks.reduce((a, b) => a + b, 0)
  const store = { ...batteryFor(0.2 * half, 0.4 * half), startKwh: 0.4 * half, endKwh: null }
  const inQueue = () => [
    fittingContracts(peaks, half),
    fittingTogether(hundred, half),
    fittingWithBattery(hundred, half, store, 0.25),
  ]
  report({ name: 'fit of 100 companies in the order of the queue', value: medianMs(5, inQueue), n: 100 * n })
  const start = performance.now()
  inQueue()
  await mostThatFit(hundred, half, solve)
  report({ name: 'fit of 100 companies in the queue and in any order', value: performance.now() - start, n: 100 * n })
}
