import { isGap } from '../../../core/gap.ts'
import type { HubPrices } from '../hubDossier.ts'
import type { Company } from '../calc/aggregate.ts'
import { estimateLoad } from '../calc/estimateLoad.ts'
import type { SunOn } from '../sun/sunOn.ts'
import type { Db } from '../store/hubs.ts'
import type { SeriesRow } from '../store/series.ts'
import { type HubState, measuredOf, type MemberState } from './hubState.ts'
import { quartersOf } from './quartersOf.ts'
import type { Setup } from './setup.ts'

/** One company of the hub in the year of the hub, as the engine takes it, with where it came from. */
export type HubCompany = {
  readonly id: string
  readonly name: string
  readonly load: Float64Array
  readonly pv: Float64Array
  /** By its own contract, while it shares with nobody. */
  readonly contractImportKw: number
  readonly contractExportKw: number
  /** What its connection carries each way. */
  readonly connectionKw: number
  readonly isMeasured: boolean
  readonly isSunMeasured: boolean
}

/**
 * A company as the engine takes it. In a group the contract of the group is the limit, and what one feeds in another
 * may draw, as far as the connections carry it; alone its own contract is.
 */
export function behindMeter({ load, pv, ...own }: HubCompany, share: boolean): Company {
  return share
    ? { load, pv, importLimit: own.connectionKw, exportLimit: own.connectionKw }
    : { load, pv, importLimit: own.contractImportKw, exportLimit: own.contractExportKw }
}

type Kinds = ReadonlyMap<SeriesRow['kind'], Float64Array>

/**
 * The companies of a hub after the changes of a scenario. `which`: the series that may be used; every other company
 * is estimated.
 */
export async function hubCompanies(
  db: Db,
  organisation: string,
  state: HubState,
  setup: Pick<Setup, 'solarFactor' | 'nightToDay'>,
  which: ReadonlySet<string>,
): Promise<HubCompany[]> {
  const measured = await measuredOf(db, organisation, state, which)
  const { year } = state.row.fields
  return state.members.map((member) => companyOf(member, measured.get(member.id) ?? new Map(), year, setup, state.sun))
}

function companyOf(
  { id, fields, row }: MemberState,
  kinds: Kinds,
  year: number,
  { solarFactor, nightToDay }: Pick<Setup, 'solarFactor' | 'nightToDay'>,
  sun: SunOn,
): HubCompany {
  const net = kinds.get('net')
  const own = net ?? kinds.get('load')
  const load = own ? own.map((kw) => Math.max(0, kw)) : estimatedLoad(fields, row.seq, year)
  // All panels of a hub lie under the same clouds.
  const panels = () => sun(fields.solar)
  // A net meter has taken the own use off already: what it fed in is the sun that others can use.
  const made = kinds.get('solar') ?? (net ? null : panels())
  const pv = made
    ? made.map((kw) => Math.max(0, kw) * solarFactor)
    : withMore(net?.map((kw) => Math.max(0, -kw)) ?? new Float64Array(load.length), solarFactor - 1, panels)
  const moved = nightToDay > 0 ? movedToDay(load, year, nightToDay) : load
  const highest = (series: Float64Array) => series.reduce((most, kw) => Math.max(most, kw), 0)
  // Without a number we take a contract for what is used, that allows as much the other way, and a connection that
  // carries what stands on the roof.
  const contractImportKw = fields.importLimitKw ?? Math.ceil(highest(load) * 1.1)
  const contractExportKw = fields.exportLimitKw ?? contractImportKw
  return {
    id,
    name: fields.name,
    load: moved,
    pv,
    contractImportKw,
    contractExportKw,
    connectionKw: fields.connectionKw ?? Math.max(contractImportKw, contractExportKw, Math.ceil(highest(pv))),
    isMeasured: own !== undefined,
    isSunMeasured: kinds.has('solar') || net !== undefined,
  }
}

/** Nobody measured it: the invoice over the working hours, with ups and downs of its own. Without an invoice, nothing. */
function estimatedLoad({ annualKwh, sbi, shifts }: MemberState['fields'], seed: number, year: number): Float64Array {
  const estimate = estimateLoad({ year, annualKwh, sbi, shifts, seed })
  return isGap(estimate) ? new Float64Array(quartersOf(year).count) : estimate.kw
}

function withMore(pv: Float64Array, more: number, panels: () => Float64Array): Float64Array {
  if (more === 0) return pv
  const extra = panels()
  return pv.map((kw, at) => Math.max(0, kw + more * (extra[at] ?? 0)))
}

/** Moves a part of what is used between 23 and 7 to 9-17 h of the same day on the Dutch clock. */
export function movedToDay(load: Float64Array, year: number, part: number): Float64Array {
  const quarters = quartersOf(year)
  const moved = load.slice()
  const ofDay = new Map<number, { kwh: number; places: number[] }>()
  for (let at = 0; at < load.length; at++) {
    const { day, hour } = quarters.localAt(at)
    const here = ofDay.get(day) ?? { kwh: 0, places: [] }
    ofDay.set(day, here)
    if (hour >= 23 || hour < 7) {
      here.kwh += part * (load[at] ?? 0)
      moved[at] = (1 - part) * (load[at] ?? 0)
    }
    if (hour >= 9 && hour < 17) here.places.push(at)
  }
  for (const { kwh, places } of ofDay.values())
    for (const at of places) moved[at] = (moved[at] ?? 0) + kwh / places.length
  return moved
}

/** Buying price per step: one number, or by day and night on a Dutch clock. */
export function buyPrices({ buy }: Pick<HubPrices, 'buy'>, year: number): number | Float64Array {
  if (buy.kind === 'flat') return buy.eurPerKwh
  const quarters = quartersOf(year)
  return Float64Array.from({ length: quarters.count }, (_, at) => {
    const { hour, weekday } = quarters.localAt(at)
    return weekday >= 1 && weekday <= 5 && hour >= 7 && hour < 23 ? buy.dayEurPerKwh : buy.nightEurPerKwh
  })
}

/** Limits of the group: what was agreed, or what its members may use together. */
export function groupLimits(companies: readonly HubCompany[], setup: Pick<Setup, 'groupImportKw' | 'groupExportKw'>) {
  const sum = (pick: (one: HubCompany) => number) => companies.reduce((all, one) => all + pick(one), 0)
  return {
    importKw: setup.groupImportKw ?? sum((one) => one.contractImportKw),
    exportKw: setup.groupExportKw ?? sum((one) => one.contractExportKw),
  }
}
