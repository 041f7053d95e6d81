import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { RollingAnswer } from '../questions/rolling.ts'
import type { GivenDispatch } from './dispatch.ts'
import type { ForecastKind } from './forecast.ts'
import { idleCost } from './idleCost.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { readBattery } from './readBattery.ts'
import { readHubYear } from './readHubYear.ts'
import { refuseAt } from './refuseAt.ts'
import { rollingPlan } from './rollingPlan.ts'
import { scheduleOf } from './schedule.ts'
import { totalsOf } from './totals.ts'

export type GivenRolling = GivenDispatch & {
  readonly lookAheadHours: number
  readonly executeHours: number
  readonly forecast: ForecastKind
}

/** What is left of the gain when the battery has a forecast instead of foresight. */
export function answerRolling(given: GivenRolling): RollingAnswer | Refusal {
  const year = readHubYear(given)
  if (isRefusal(year)) return year
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  const executeSteps = Math.round(given.executeHours / given.stepHours)
  const lookAheadSteps = Math.round(given.lookAheadHours / given.stepHours)
  if (!(executeSteps >= 1)) return refuseAt('out-of-range', '/executeHours')
  if (!(lookAheadSteps >= executeSteps)) return refuseAt('out-of-range', '/lookAheadHours')
  const node = oneMeter(year)
  const best = cheapestPlan(node, battery)
  const without = idleCost(node)
  if (best === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  const stored = rollingPlan(year, battery, { executeSteps, lookAheadSteps, forecast: given.forecast })
  const { cost, schedule } = scheduleOf(node, battery, stored)
  const gain = without - best.cost
  return {
    cost,
    costWithout: without,
    costWithForesight: best.cost,
    lowerBound: best.lowerBound,
    gap: best.gap,
    partKept: gain > 1e-9 ? (without - cost) / gain : null,
    ...totalsOf(schedule, given.stepHours),
  }
}
