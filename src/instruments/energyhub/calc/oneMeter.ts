import { addPiece, type Curve } from './curve.ts'
import type { Flows, HubNode } from './hubNode.ts'

/** Series of one hub behind one meter: mean kW per step, prices in EUR/kWh. */
export type HubYear = {
  readonly stepHours: number
  readonly load: Float64Array
  readonly pv: Float64Array
  readonly importLimit: Float64Array
  readonly exportLimit: Float64Array
  readonly buy: Float64Array
  readonly sell: Float64Array
  readonly shortagePrice: number
}

/**
 * Load, curtailable sun and a connection with a limit each way, paid on what passes one meter.
 *
 *     cost(y) = min  buy · import − sell · export + shortagePrice · shortage
 *               with import + shortage − export = load − pv + curtailed + y
 *
 * As y rises, first curtailing is undone (free), then feeding in (sell), then buying (buy), then shortage;
 * with negative prices the same pieces stand in another order. Requires sell <= buy <= shortagePrice.
 */
export function oneMeter(year: HubYear): HubNode {
  const { load, pv, importLimit, exportLimit, buy, sell, shortagePrice } = year

  function curveAt(step: number, into: Curve): void {
    const net = load[step] - pv[step]
    into.count = 0
    into.start = -exportLimit[step] - load[step]
    if (buy[step] < 0) {
      addPiece(into, sell[step], -load[step])
      addPiece(into, buy[step], importLimit[step] - load[step])
      addPiece(into, 0, importLimit[step] - net)
    } else if (sell[step] < 0) {
      addPiece(into, sell[step], -load[step])
      addPiece(into, 0, -net)
      addPiece(into, buy[step], importLimit[step] - net)
    } else {
      addPiece(into, 0, -net - exportLimit[step])
      addPiece(into, sell[step], -net)
      addPiece(into, buy[step], importLimit[step] - net)
    }
    addPiece(into, shortagePrice, Infinity)
  }

  function flowsAt(step: number, batteryKw: number, into: Flows): void {
    const sun = pv[step]
    const lowest = load[step] - sun + batteryKw
    const wanted = buy[step] < 0 ? importLimit[step] : sell[step] < 0 ? 0 : -exportLimit[step]
    // Curtailing can raise the exchange from `lowest` by at most the sun; within that we take what pays best.
    const exchange = Math.max(Math.min(Math.max(wanted, lowest), lowest + sun), -exportLimit[step])
    const drawn = exchange > 0 ? exchange : 0
    into.shortageKw = drawn > importLimit[step] ? drawn - importLimit[step] : 0
    into.importKw = drawn - into.shortageKw
    into.exportKw = exchange < 0 ? -exchange : 0
    into.curtailedKw = exchange - lowest
    into.euroPerHour = buy[step] * into.importKw - sell[step] * into.exportKw + shortagePrice * into.shortageKw
  }

  return { steps: load.length, stepHours: year.stepHours, curveAt, flowsAt }
}
