import type { HubBattery, HubFields, ScenarioChange } from '../hubDossier.ts'

/** How the hub stands after the changes of a scenario. */
export type Setup = {
  /** One limit for the group, and what one has left another may use; false: each on his own. */
  readonly share: boolean
  readonly battery: {
    readonly kw: number
    readonly kwh: number
    readonly efficiency: number
    readonly wear: number
  } | null
  readonly groupImportKw: number | null
  readonly groupExportKw: number | null
  readonly solarFactor: number
  readonly nightToDay: number
}

/** A battery for who wants to see one before choosing it: two hours, a quarter of what the group may draw. */
const firstBattery = (groupKw: number) => ({
  kw: Math.max(10, Math.round(groupKw / 4)),
  kwh: 2 * Math.max(10, Math.round(groupKw / 4)),
})

export function setupOf(
  fields: HubFields,
  changes: readonly Pick<ScenarioChange, 'path' | 'value'>[],
  groupKw: number,
): Setup {
  const said = new Map(changes.map(({ path, value }) => [path, value]))
  const number = (path: ScenarioChange['path']) => {
    const value = said.get(path)
    return typeof value === 'number' && value >= 0 ? value : undefined
  }
  const sized = number('/batteryKw') !== undefined || number('/batteryKwh') !== undefined
  const wants = said.get('/battery') ?? (sized || fields.batteries.length > 0)
  const own = joined(fields.batteries)
  const { kw, kwh } = own ?? firstBattery(groupKw)
  return {
    share: said.get('/share') !== false,
    battery: wants
      ? {
          kw: number('/batteryKw') ?? kw,
          kwh: number('/batteryKwh') ?? kwh,
          efficiency: own?.efficiency ?? 0.95,
          wear: own?.wear ?? 0,
        }
      : null,
    groupImportKw: number('/groupImportKw') ?? fields.groupImportKw,
    groupExportKw: number('/groupExportKw') ?? fields.groupExportKw,
    solarFactor: number('/solarFactor') ?? 1,
    nightToDay: Math.min(1, number('/nightToDay') ?? 0),
  }
}

/** Batteries as one at the hub: exact when they are alike, and close to it otherwise. */
function joined(batteries: readonly HubBattery[]) {
  const kw = batteries.reduce((all, one) => all + one.powerKw, 0)
  const kwh = batteries.reduce((all, one) => all + one.energyKwh, 0)
  if (batteries.length === 0) return null
  const weighed = (pick: (one: HubBattery) => number) =>
    batteries.reduce((all, one) => all + pick(one) * one.energyKwh, 0) / kwh
  return { kw, kwh, efficiency: weighed((one) => one.efficiency), wear: weighed((one) => one.wearEurPerKwh) }
}
