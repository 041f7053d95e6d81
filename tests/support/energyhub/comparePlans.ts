import assert from 'node:assert/strict'
import type { Solve } from '../../../src/core/solve.ts'
import { dispatchProgramme } from '../../../src/instruments/energyhub/calc/dispatchProgramme.ts'
import { oneMeter } from '../../../src/instruments/energyhub/calc/oneMeter.ts'
import { cheapestPlan, type Plan } from '../../../src/instruments/energyhub/calc/plan.ts'
import type { HubWithBattery } from './arbitraryHub.ts'

/**
 * Whether a hair's breadth decides that the wanted end can be reached: the optimiser then answers by its own tolerance.
 */
function isBorderline({ year, battery }: HubWithBattery): boolean {
  if (battery.energyKwh <= Math.max(0.01, 2e-6 * (battery.chargeKw + battery.dischargeKw))) return true
  const { endKwh, energyKwh, chargeKw, dischargeKw } = battery
  // Powers of a watt beside a store of a gigawatt-hour: the optimiser then at times finds no plan where one is plain.
  if (energyKwh > 1e7 * (chargeKw + dischargeKw)) return true
  if (endKwh === null) return false
  const hair = 3e-6 * (1 + energyKwh + chargeKw + dischargeKw)
  const reaches = [-hair, 0, hair].map((more) => {
    const end = Math.min(Math.max(endKwh + more, 0), energyKwh)
    return cheapestPlan(oneMeter(year), { ...battery, endKwh: end }) !== null
  })
  return reaches.some((reached) => reached !== reaches[0]) || hair > chargeKw + dischargeKw
}

/**
 * Our plan against that of an optimiser. `oneWay`: it too may not charge and discharge at once, so both must agree;
 * otherwise it is only allowed to be cheaper. Returns whether there was something to compare.
 */
export async function comparePlans(given: HubWithBattery, solve: Solve, oneWay: boolean): Promise<boolean> {
  const plan = cheapestPlan(oneMeter(given.year), given.battery)
  if (plan) auditPlan(given, plan)
  const solved = await solve(dispatchProgramme(given.year, given.battery, oneWay))
  if (solved.status === 'infeasible' || solved.status === 'unbounded') {
    assert.ok(plan === null || isBorderline(given), 'the optimiser finds no plan and we do')
    return false
  }
  if (solved.status === 'failed' && isBorderline(given)) {
    // An end of 1e-12 kWh forbids every discharge, and is zero to the optimiser: it then at times gives up.
    return false
  }
  assert.equal(solved.status, 'optimal')
  if (solved.status !== 'optimal') return false
  if (plan === null) {
    // With both directions at once a battery can burn energy to reach its end; ours cannot.
    assert.ok(!oneWay || isBorderline(given), `we find no plan and the optimiser does, for ${solved.objective}`)
    return false
  }
  const scale = Math.max(1, Math.abs(solved.objective))
  const more = (plan.cost - solved.objective) / scale
  // Our plan was audited: being a hair below says that the optimiser stopped within its own tolerance.
  assert.ok(more > -3e-5, `our cost ${plan.cost} is below the optimum ${solved.objective}`)
  if (oneWay || pricesAreNeverNegative(given)) {
    assert.ok(more < 3e-6, `our cost ${plan.cost} is above the optimum ${solved.objective}`)
  }
  return true
}

function pricesAreNeverNegative({ year, battery }: HubWithBattery): boolean {
  return battery.endKwh === null && year.sell.every((price) => price >= 0)
}

/** Every limit and balance of a plan, and its own proof. */
export function auditPlan({ year, battery }: HubWithBattery, plan: Plan): void {
  assert.ok(plan.gap < 1e-6, `gap ${plan.gap}`)
  assert.ok(plan.gap > -1e-6, `gap ${plan.gap}`)
  const { schedule } = plan
  const energy = 1e-7 * (1 + battery.energyKwh)
  const power = 1e-7 * (1 + battery.chargeKw + battery.dischargeKw)
  for (let t = 0; t < year.load.length; t++) {
    const [charge, discharge] = [schedule.chargeKw[t], schedule.dischargeKw[t]]
    const state = schedule.stateKwh[t + 1]
    assert.ok(state > -energy && state < battery.energyKwh + energy, `charge ${state} in step ${t}`)
    assert.ok(charge >= 0 && charge < battery.chargeKw + power, `charging ${charge} in step ${t}`)
    assert.ok(discharge >= 0 && discharge < battery.dischargeKw + power, `discharging ${discharge} in step ${t}`)
    assert.ok(charge === 0 || discharge === 0, `both ways at once in step ${t}`)
    const moved = year.stepHours * (battery.etaCharge * charge - discharge / battery.etaDischarge)
    assert.ok(
      Math.abs(state - battery.retention * schedule.stateKwh[t] - moved) < energy + power,
      `energy of step ${t}`,
    )
    const brought = schedule.importKw[t] + schedule.shortageKw[t] - schedule.exportKw[t]
    const used = year.load[t] - year.pv[t] + schedule.curtailedKw[t] + charge - discharge
    assert.ok(Math.abs(brought - used) < power + 1e-6, `balance of step ${t}: ${brought} and ${used}`)
    assert.ok(schedule.importKw[t] >= 0 && schedule.importKw[t] <= year.importLimit[t] + 1e-9, `import of step ${t}`)
    assert.ok(schedule.exportKw[t] >= 0 && schedule.exportKw[t] <= year.exportLimit[t] + power, `export of step ${t}`)
    assert.ok(schedule.curtailedKw[t] > -power && schedule.curtailedKw[t] < year.pv[t] + power, `sun of step ${t}`)
  }
  if (battery.endKwh !== null) {
    const end = schedule.stateKwh[year.load.length]
    assert.ok(Math.abs(end - battery.endKwh) < energy + power, `end ${end}`)
  }
}
