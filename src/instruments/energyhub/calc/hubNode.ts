import type { Curve } from './curve.ts'

/** What flows in one step (mean kW), and what it costs per hour. */
export type Flows = {
  importKw: number
  exportKw: number
  curtailedKw: number
  shortageKw: number
  euroPerHour: number
}

export function createFlows(): Flows {
  return { importKw: 0, exportKw: 0, curtailedKw: 0, shortageKw: 0, euroPerHour: 0 }
}

/**
 * Everything around the battery, seen from the battery: per step a convex cost of its power, and the flows behind it.
 * The engine knows nothing else of a hub, so another way of paying is another node.
 */
export type HubNode = {
  readonly steps: number
  readonly stepHours: number
  readonly curveAt: (step: number, into: Curve) => void
  readonly flowsAt: (step: number, batteryKw: number, into: Flows) => void
}
