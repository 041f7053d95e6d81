import type { MeterReading } from './meterReading.ts'
import type { DateOrder } from './meterStamp.ts'
import { stampOf } from './meterTimes.ts'

/** Per row of a file what its clock shows, and its distance to UTC; NaN where it has none. */
export type MeterStamps = { readonly clock: Float64Array; readonly offset: Float64Array }

type Kept = { readonly key: string; readonly stamps: MeterStamps }

// Looking at a file and reading it need the same times; of a file that is let go, nothing is kept.
const kept = new WeakMap<readonly (readonly string[])[], Kept>()

/** The times of all rows of a file, read once. */
export function meterStamps(
  rows: readonly (readonly string[])[],
  time: NonNullable<MeterReading['time']>,
  order: DateOrder,
): MeterStamps {
  const key = `${time.date}/${time.clock}/${time.isExcelDay}/${order}`
  const known = kept.get(rows)
  if (known?.key === key) return known.stamps
  const clock = new Float64Array(rows.length).fill(Number.NaN)
  const offset = new Float64Array(rows.length).fill(Number.NaN)
  for (let k = 0; k < rows.length; k++) {
    const stamp = stampOf(rows[k], time, order)
    if (stamp === null) continue
    clock[k] = stamp.clock
    if (stamp.offset !== null) offset[k] = stamp.offset
  }
  const stamps = { clock, offset }
  kept.set(rows, { key, stamps })
  return stamps
}
