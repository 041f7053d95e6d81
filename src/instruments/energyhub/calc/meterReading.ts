import type { DateOrder } from './meterStamp.ts'
import type { MeterUnit } from './meterColumns.ts'
import type { Decimal } from './meterNumber.ts'

/** The cells of a meter file as text. Lines count from 1, so that a reader finds a cell back. */
export type MeterTable = { readonly rows: readonly (readonly string[])[]; readonly lines?: readonly number[] }

/** Which clock the times come from. `winter`: an hour ahead of UTC all year, as many loggers do. */
export type Clock = 'local' | 'utc' | 'winter' | 'written'

/** A column with numbers: +1 for what is drawn from the grid, −1 for what is fed in. */
export type ValueColumn = { readonly column: number; readonly sign: 1 | -1 }

/**
 * How a meter file is to be read: found by looking, shown to the user, corrected by him, and kept for the next file.
 * `guessed` names what the file does not say.
 */
export type MeterReading = {
  readonly firstRow: number
  readonly headings: readonly string[]
  /** `null`: no times in the file; it then starts on `startsOn`. */
  readonly time: { readonly date: number; readonly clock: number | null; readonly isExcelDay: boolean } | null
  readonly startsOn: string | null
  readonly dateOrder: DateOrder
  readonly clock: Clock
  readonly stamp: 'start' | 'end'
  readonly stepMinutes: number
  readonly values: readonly ValueColumn[]
  readonly unit: MeterUnit
  readonly decimal: Decimal
  /** Meter readings that only rise, instead of amounts per step. */
  readonly isRegister: boolean
  readonly ean: { readonly column: number; readonly value: string } | null
  readonly eans: readonly string[]
  readonly guessed: readonly (keyof MeterReading)[]
}
