import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { DispatchAnswer } from '../questions/dispatch.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { type GivenBattery, readBattery } from './readBattery.ts'
import { type GivenHub, readHubYear } from './readHubYear.ts'
import { refuseAt } from './refuseAt.ts'
import type { Schedule } from './schedule.ts'
import { totalsOf } from './totals.ts'
import { hubPrices, worthOfBattery, worthOfConnection } from './worth.ts'

export type GivenDispatch = GivenHub & {
  readonly battery: GivenBattery | null
  /** Whether the answer carries the plan of every step. */
  readonly schedule?: boolean
}

/** The cheapest plan for a hub with one battery, and the proof that none is cheaper. */
export function answerDispatch(given: GivenDispatch): DispatchAnswer | Refusal {
  const year = readHubYear(given)
  if (isRefusal(year)) return year
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  const node = oneMeter(year)
  const plan = cheapestPlan(node, battery)
  if (plan === null) return refuseAt('end-not-reachable', '/battery/endKwh')
  const prices = hubPrices(node, battery, plan.values)
  return {
    cost: plan.cost,
    lowerBound: plan.lowerBound,
    gap: plan.gap,
    ...totalsOf(plan.schedule, given.stepHours),
    worth: { ...worthOfBattery(node, battery, plan.values, prices), ...worthOfConnection(year, prices) },
    ...(given.schedule ? { schedule: listed(plan.schedule) } : {}),
  }
}

/** The schedule as plain lists, so that it survives JSON. */
function listed(schedule: Schedule) {
  return {
    chargeKw: Array.from(schedule.chargeKw),
    dischargeKw: Array.from(schedule.dischargeKw),
    stateKwh: Array.from(schedule.stateKwh),
    importKw: Array.from(schedule.importKw),
    exportKw: Array.from(schedule.exportKw),
    curtailedKw: Array.from(schedule.curtailedKw),
    shortageKw: Array.from(schedule.shortageKw),
  }
}
