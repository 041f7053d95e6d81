import type { RefusalCode } from '../refusals.ts'

/** An energy hub as ESDL (Energy System Description Language, TNO) can hold it. `null`: the file does not say. */
export type EsdlHub = {
  readonly name: string
  /** The connection of the group; what passes it either way. */
  readonly importLimitKw: number | null
  readonly exportLimitKw: number | null
  readonly members: readonly EsdlMember[]
  readonly batteries: readonly EsdlBattery[]
}

export type EsdlMember = {
  readonly name: string
  readonly importLimitKw: number | null
  readonly exportLimitKw: number | null
  readonly annualKwh: number | null
  /** Compass degrees: 90 east, 180 south, 270 west. */
  readonly solar: readonly { readonly kwp: number; readonly azimuth: number; readonly tilt: number }[]
}

export type EsdlBattery = {
  readonly name: string
  readonly chargeKw: number
  readonly dischargeKw: number
  readonly energyKwh: number
  readonly etaCharge: number
  readonly etaDischarge: number
  /** Name of the member behind whose meter it stands; null for the group's own. */
  readonly member: string | null
}

/** What was left out of a file, and of which asset: never in silence. */
export type EsdlNote = { readonly code: RefusalCode; readonly asset: string }

/** ESDL has no place for how much a connection may feed in; it stands as a KPI by this name, in kW. */
export const feedInLimit = 'feedInLimitKw'
