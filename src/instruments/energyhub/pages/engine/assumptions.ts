/** What the reader may change about a hub while the answer moves. Null: as the hub has it. */
export type Assumptions = {
  readonly batteryKw: number
  readonly batteryKwh: number
  readonly efficiency: number
  readonly wearEurPerKwh: number
  readonly importLimitKw: number | null
  readonly exportLimitKw: number | null
  /** EUR/kWh on top of every purchase price: a dearer or cheaper contract. */
  readonly buyMore: number
  readonly sellEurPerKwh: number | null
  /** All panels times this. */
  readonly solarFactor: number
  readonly batteryEurPerKw: number
  readonly batteryEurPerKwh: number
}
