import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { CurtailmentAnswer } from '../questions/curtailment.ts'
import { noBattery } from './battery.ts'
import type { GivenDispatch } from './dispatch.ts'
import { leastCurtailment } from './leastCurtailment.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { readBattery } from './readBattery.ts'
import { readHubYear } from './readHubYear.ts'
import { refuseAt } from './refuseAt.ts'
import { sum, totalsOf } from './totals.ts'

/** How much solar power is lost: now, at least with this battery, and in the cheapest plan. */
export function answerCurtailment(given: GivenDispatch): CurtailmentAnswer | Refusal {
  const year = readHubYear(given)
  if (isRefusal(year)) return year
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  const plan = cheapestPlan(oneMeter(year), battery)
  if (plan === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  return {
    solarKwh: sum(year.pv) * given.stepHours,
    nowKwh: leastCurtailment(year, noBattery),
    unavoidableKwh: leastCurtailment(year, battery),
    inCheapestPlanKwh: totalsOf(plan.schedule, given.stepHours).curtailedKwh,
    cost: plan.cost,
    lowerBound: plan.lowerBound,
    gap: plan.gap,
  }
}
