import type { CaseOf } from '../../../../core/instrument.ts'
import type { HubDossier } from '../../hubDossier.ts'
import type { dispatch } from '../../questions/dispatch.ts'
import type { Assumptions } from '../engine/assumptions.ts'
import type { HubCase } from '../engine/hubCase.ts'
import type { Most } from '../engine/sizeAnswer.ts'

/** The hub as the server filled it, for the engine in the browser. */
export function caseOf(
  filled: CaseOf<typeof dispatch>,
  behind: { readonly lostKwh: number; readonly shortKwh: number },
): HubCase {
  const series = (given: number | readonly number[], steps: number) =>
    typeof given === 'number' ? new Float64Array(steps).fill(given) : Float64Array.from(given)
  const short = (given: number | readonly number[]) =>
    typeof given === 'number'
      ? given
      : given.every((one) => one === given[0])
        ? (given[0] ?? 0)
        : Float64Array.from(given)
  const steps = filled.load.length
  return {
    stepHours: filled.stepHours,
    load: Float64Array.from(filled.load),
    pv: series(filled.pv, steps),
    importLimitKw: short(filled.importLimitKw),
    exportLimitKw: short(filled.exportLimitKw),
    buy: short(filled.buy),
    sell: short(filled.sell),
    shortagePrice: filled.shortagePrice,
    lostBehindKwh: behind.lostKwh,
    shortBehindKwh: behind.shortKwh,
  }
}

/** The level of a limit, for a field: its lowest when it changes through the year. */
export function levelOf(limit: number | Float64Array): number {
  return typeof limit === 'number' ? limit : limit.reduce((least, kw) => Math.min(least, kw), Infinity)
}

/** What the fields show before anybody touches them: the hub's own battery, or a first one to look at. */
export function startOf(hub: Pick<HubDossier, 'prices'>, filled: CaseOf<typeof dispatch>, given: HubCase): Assumptions {
  const own = filled.battery
  const first = Math.max(10, Math.round(levelOf(given.importLimitKw) / 4))
  return {
    batteryKw: own?.chargeKw ?? first,
    batteryKwh: own?.energyKwh ?? 2 * first,
    efficiency: own?.etaCharge ?? 0.95,
    wearEurPerKwh: own?.wearEurPerKwh ?? 0,
    importLimitKw: null,
    exportLimitKw: null,
    buyMore: 0,
    sellEurPerKwh: null,
    solarFactor: 1,
    batteryEurPerKw: hub.prices.batteryEurPerKw,
    batteryEurPerKwh: hub.prices.batteryEurPerKwh,
  }
}

/** A round number at or just above: 1, 2, 2.5 or 5 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 2, 2.5, 4, 5, 8, 10].find((digit) => digit * power >= value) ?? 10) * power
}

/** How far the map of sizes reaches: past the battery that is there, and no further than the group's own swing. */
export function mapReach(given: HubCase, start: Assumptions): Most {
  let swing = 10
  for (let step = 0; step < given.load.length; step++) {
    swing = Math.max(swing, Math.abs((given.load[step] ?? 0) - (given.pv[step] ?? 0)))
  }
  const kw = roundUp(Math.max(Math.min(swing, 4 * start.batteryKw) * 0.75, start.batteryKw * 1.5))
  return { kw, kwh: Math.max(roundUp(kw * 3), roundUp(start.batteryKwh * 1.5)) }
}
