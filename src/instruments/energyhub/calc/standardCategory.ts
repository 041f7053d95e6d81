/** The categories in which Dutch connections without quarter-hour readings are settled; `measured` has its own readings. */
export type StandardCategory = 'E1A' | 'E1B' | 'E1C' | 'E2A' | 'E2B' | 'E3A' | 'E3B' | 'E3C' | 'E3D'

export type Connection = {
  /** Fuse value per phase: 25 of "3 x 25 A". */
  readonly ampere: number
  /** Power of the transport contract; decides only above 3 x 80 A. */
  readonly contractKw?: number
  readonly annualKwh?: number
  readonly peakKw?: number
  /** One counter, or two that change at night (23-07) or in the evening (21-07). */
  readonly counters?: 'single' | 'night' | 'evening'
}

/**
 * The standard category of a connection. Above 3 x 80 A the operating time decides, annual kWh / highest kW:
 * up to 2000 h is E3A, to 3000 h E3B, to 5000 h E3C, longer E3D. From 100 kW on a connection must be measured.
 * `null`: the annual use or the peak is missing, so the operating time is not known.
 */
export function standardCategory(connection: Connection): StandardCategory | 'measured' | null {
  const { ampere, contractKw = 0, annualKwh, peakKw, counters = 'single' } = connection
  if (ampere <= 25) return counters === 'single' ? 'E1A' : counters === 'night' ? 'E1B' : 'E1C'
  if (ampere <= 80) return counters === 'single' ? 'E2A' : 'E2B'
  if (contractKw >= 100) return 'measured'
  if (annualKwh === undefined || peakKw === undefined || !(peakKw > 0)) return null
  return categoryOfHours(annualKwh / peakKw)
}

/** By operating time, for a connection above 3 x 80 A. */
export function categoryOfHours(hours: number): StandardCategory {
  if (hours <= 2000) return 'E3A'
  if (hours <= 3000) return 'E3B'
  return hours <= 5000 ? 'E3C' : 'E3D'
}
