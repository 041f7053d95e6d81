import { type Battery, batteryKw } from './battery.ts'
import { createFlows, type HubNode } from './hubNode.ts'

/** What happens in each step, mean kW; `stateKwh` has one entry more: the charge before the first step. */
export type Schedule = {
  readonly chargeKw: Float64Array
  readonly dischargeKw: Float64Array
  readonly stateKwh: Float64Array
  readonly importKw: Float64Array
  readonly exportKw: Float64Array
  readonly curtailedKw: Float64Array
  readonly shortageKw: Float64Array
}

/** The flows and the true cost (EUR) of changing the stored energy by `stored` kWh in each step, one direction at a time. */
export function scheduleOf(
  node: HubNode,
  battery: Battery,
  stored: Float64Array,
): { readonly cost: number; readonly schedule: Schedule } {
  const { steps, stepHours } = node
  const list = () => new Float64Array(steps)
  const schedule: Schedule = {
    chargeKw: list(),
    dischargeKw: list(),
    stateKwh: new Float64Array(steps + 1),
    importKw: list(),
    exportKw: list(),
    curtailedKw: list(),
    shortageKw: list(),
  }
  const flows = createFlows()
  let state = battery.startKwh
  let cost = 0
  schedule.stateKwh[0] = state
  for (let step = 0; step < steps; step++) {
    const power = batteryKw(battery, stored[step], stepHours)
    const charge = power > 0 ? power : 0
    const discharge = power < 0 ? -power : 0
    node.flowsAt(step, power, flows)
    cost += stepHours * (flows.euroPerHour + battery.wearCharge * charge + battery.wearDischarge * discharge)
    state = state * battery.retention + stored[step]
    schedule.chargeKw[step] = charge
    schedule.dischargeKw[step] = discharge
    schedule.stateKwh[step + 1] = state
    schedule.importKw[step] = flows.importKw
    schedule.exportKw[step] = flows.exportKw
    schedule.curtailedKw[step] = flows.curtailedKw
    schedule.shortageKw[step] = flows.shortageKw
  }
  return { cost, schedule }
}
