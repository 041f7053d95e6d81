import type { MeterCorrections, MeterReading } from '../calc/meterReading.ts'
import type { MeterNote } from '../calc/readMeter.ts'

/** What the worker is given. `kept`: how earlier files of this organisation were read. */
export type MeterTask = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly corrections: MeterCorrections | null
  readonly kept: readonly MeterReading[]
}

export type MeterRefusal = { readonly refused: string; readonly nl: string; readonly en: string; readonly at?: string }

export type ReadMeterFile = {
  readonly reading: MeterReading
  readonly isRemembered: boolean
  readonly notes: readonly MeterNote[]
  /** Minutes since 1970, UTC. */
  readonly start: number
  readonly kw: Float64Array
  readonly made: Uint8Array
}

/** `rows` are the first of the file as text; empty when the file holds what may not be kept. */
export type MeterResult = { readonly rows: readonly (readonly string[])[] } & (
  | { readonly kind: 'refused'; readonly refusal: MeterRefusal; readonly reading: MeterReading | null }
  | { readonly kind: 'read'; readonly file: ReadMeterFile }
)
