import type { Together } from './aggregate.ts'
import { addPiece, type Curve } from './curve.ts'
import type { Flows, HubNode } from './hubNode.ts'
import type { HubYear } from './oneMeter.ts'

/** The group behind its companies: limits and prices; load and sun are those of the companies. */
export type GroupYear = Omit<HubYear, 'load' | 'pv'>

/** The same companies as one hub behind one meter: what they can draw at most is its load, the range its sun. */
export function asOneMeter(group: GroupYear, together: Together): HubYear {
  const { drawn, fedIn, drawable } = together
  return {
    ...group,
    load: drawn.map((power, step) => power + drawable[step]),
    pv: drawable.map((power, step) => power + fedIn[step]),
  }
}

/**
 * Each company pays at its own meter, and so does the battery at its own connection; the group only shares a limit.
 *
 * Curtailing to stay within the group's feed-in limit costs those that feed in their sale, and then those that draw
 * a purchase; staying within its import limit costs shortage. As the battery draws more, these are undone in turn.
 * The battery's own bill adds `sell` per kWh it gives and `buy` per kWh it takes.
 */
export function ownMeters(group: GroupYear, together: Together): HubNode {
  const { importLimit, exportLimit, buy, sell, shortagePrice } = group
  const { drawn, fedIn, drawable } = together

  function curveAt(step: number, into: Curve): void {
    const [p, f] = [buy[step], sell[step]]
    const net = drawn[step] - fedIn[step]
    const outlet = -exportLimit[step] - net
    const inlet = importLimit[step] - net
    into.count = 0
    into.start = outlet - fedIn[step] - drawable[step]
    let from = into.start
    const piece = (slope: number, end: number) => {
      if (end <= from) return
      // The battery's own bill changes at standing still.
      if (from < 0 && end > 0) addPiece(into, slope + f, 0)
      addPiece(into, slope + (end > 0 ? p : f), end)
      from = end
    }
    if (p < 0) {
      piece(0, inlet - fedIn[step] - drawable[step])
      piece(-p, inlet - fedIn[step])
      piece(-f, inlet)
    } else if (f < 0) {
      piece(-p, outlet - fedIn[step])
      piece(0, inlet - fedIn[step])
      piece(-f, inlet)
    } else {
      piece(-p, outlet - fedIn[step])
      piece(-f, outlet)
      piece(0, inlet)
    }
    piece(shortagePrice - p, Infinity)
  }

  function flowsAt(step: number, batteryKw: number, into: Flows): void {
    const [p, f] = [buy[step], sell[step]]
    // Sun left unused because feeding in, or not drawing, costs money.
    let sellers = f < 0 ? fedIn[step] : 0
    let buyers = p < 0 ? drawable[step] : 0
    const exchange = drawn[step] - fedIn[step] + batteryKw
    const needed = -exportLimit[step] - exchange
    if (sellers + buyers < needed) {
      sellers = Math.max(sellers, Math.min(fedIn[step], needed - buyers))
      buyers = Math.max(buyers, Math.min(drawable[step], needed - sellers))
    }
    const room = importLimit[step] - exchange
    if (sellers + buyers > room) {
      buyers = Math.max(0, Math.min(buyers, room - sellers))
      sellers = Math.max(0, Math.min(sellers, room - buyers))
    }
    const taken = batteryKw > 0 ? batteryKw : 0
    const given = batteryKw < 0 ? -batteryKw : 0
    into.shortageKw = Math.max(0, exchange + sellers + buyers - importLimit[step])
    into.importKw = drawn[step] + buyers + taken - into.shortageKw
    into.exportKw = fedIn[step] - sellers + given
    into.curtailedKw = sellers + buyers
    into.euroPerHour = p * into.importKw - f * into.exportKw + shortagePrice * into.shortageKw
  }

  return { steps: buy.length, stepHours: group.stepHours, curveAt, flowsAt }
}
