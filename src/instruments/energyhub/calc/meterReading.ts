import type { DateOrder } from './meterStamp.ts'
import type { MeterUnit } from './meterColumns.ts'
import type { Decimal } from './meterNumber.ts'
import type { MeterReasonCode } from './meterReasons.ts'

/** The cells of a meter file as text. Lines count from 1, so that a reader finds a cell back. */
export type MeterTable = { readonly rows: readonly (readonly string[])[]; readonly lines?: readonly number[] }

/** Which clock the times come from. `winter`: an hour ahead of UTC all year, as many loggers do. */
export type Clock = 'local' | 'utc' | 'winter' | 'written'

/** A column with numbers: +1 for what is drawn from the grid, −1 for what is fed in. */
export type ValueColumn = { readonly column: number; readonly sign: 1 | -1 }

/** What of a reading is shown to a person, with its reason. */
export type MeterItem =
  | 'values'
  | 'unit'
  | 'stamp'
  | 'clock'
  | 'stepMinutes'
  | 'dateOrder'
  | 'decimal'
  | 'isRegister'
  | 'startsOn'
  | 'ean'
  | 'year'

/** What a person may say better than the file does. */
export type MeterCorrections = Partial<Pick<MeterReading, MeterItem | 'time'>>

/**
 * How a meter file is to be read: found by looking, shown to the user, corrected by him, and kept for the next file.
 * Plain JSON. `reasons` says of each item why, `guessed` names what the file does not say.
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
  /** A column that says per row "afname" or "invoeding"; null when a column is one or the other. */
  readonly wayColumn: number | null
  /** The Dutch calendar year of which the file holds most. */
  readonly year: number
  /** Why each item is read as it is: a code of `meterReasons`, which has the certainty and the words. */
  readonly reasons: Readonly<Partial<Record<MeterItem, MeterReasonCode>>>
  /** The items that we assumed: what a person should look at first. */
  readonly guessed: readonly MeterItem[]
}
