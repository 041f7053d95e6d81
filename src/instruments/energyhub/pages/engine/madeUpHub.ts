import type { Assumptions } from './assumptions.ts'
import type { HubCase } from './hubCase.ts'

/** What stands in the fields before anybody touches them. */
export const standardAssumptions: Assumptions = {
  batteryKw: 150,
  batteryKwh: 300,
  efficiency: 0.95,
  wearEurPerKwh: 0,
  importLimitKw: null,
  exportLimitKw: null,
  buyMore: 0,
  sellEurPerKwh: null,
  solarFactor: 1,
  batteryEurPerKw: 150,
  batteryEurPerKwh: 350,
}

const steps = 35_040

/** A made-up hub of workshops with full roofs and little room to feed in: the same every time, for gallery and tests. */
export function madeUpHub(companies: number): HubCase {
  const load = new Float64Array(steps)
  const pv = new Float64Array(steps)
  for (let step = 0; step < steps; step++) {
    const day = Math.floor(step / 96)
    const hour = (step % 96) / 4
    const isWork = day % 7 < 5 && hour >= 7 && hour < 17
    const season = Math.cos(((day - 172) / 365) * 2 * Math.PI)
    // No clock and no chance: a wave that repeats badly stands for weather and machines.
    const clouds = 0.55 + 0.45 * Math.sin(day * 2.399 + Math.sin(day * 0.7) * 2)
    const machines = 1 + 0.12 * Math.sin(step * 0.61) + 0.08 * Math.sin(step * 0.173)
    const light = Math.max(0, Math.cos(((hour - 13.6) / (7 + 1.6 * season)) * (Math.PI / 2)))
    load[step] = companies * (isWork ? 62 * machines : 11 + 2 * Math.sin(step * 0.3))
    pv[step] = light > 0 ? companies * 105 * (0.62 + 0.38 * season) * clouds * light ** 1.3 : 0
  }
  return {
    stepHours: 0.25,
    load,
    pv,
    importLimitKw: companies * 85,
    exportLimitKw: companies * 22,
    buy: 0.21,
    sell: 0.05,
    shortagePrice: 10,
    lostBehindKwh: 0,
    shortBehindKwh: 0,
  }
}
