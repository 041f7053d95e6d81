import type { Gap } from '../../../core/gap.ts'
import type { Fault } from '../issue.ts'

/** A value that was read, with a remark when we had to mend something or doubt it. */
export type Value<T> = { readonly value: T; readonly unit?: string; readonly note?: Fault }

/** An upper bound beside a suppressed value: `<5` is less than five. */
export type CellGap = Gap & { readonly below?: number }

export type ReadingOf<T> = Value<T> | CellGap | Fault
export type Reading = ReadingOf<string | number | boolean>

export function isValue<T>(reading: ReadingOf<T>): reading is Value<T> {
  return 'value' in reading
}
