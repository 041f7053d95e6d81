import type { MeterReasonCode } from './meterReasons.ts'
import type { ColumnSaid } from './meterColumns.ts'
import type { MeterReading } from './meterReading.ts'

type Row = readonly string[]

type Eans = {
  readonly column: number | null
  readonly eans: readonly string[]
  readonly chosen: MeterReading['ean']
  readonly reason: MeterReasonCode | null
}

/** An EAN is text of 18 digits; what a spreadsheet made a number of is lost, and is never guessed. */
export function eanIn(data: readonly Row[], sample: readonly Row[], said: readonly ColumnSaid[]): Eans {
  const isLost = (cell: string) => /^8[.,]7\d*e\+?17$/i.test(cell.trim())
  const column =
    sample[0]?.findIndex((cell, at) => isEanColumn(sample, said, at) || (said[at]?.isEan && isLost(cell))) ?? -1
  if (column < 0) return { column: null, eans: [], chosen: null, reason: null }
  const all = [...new Set(data.map((row) => (row[column] ?? '').trim()))].filter(Boolean)
  const eans = all.filter((cell) => !isLost(cell))
  const [first] = eans
  if (first === undefined) {
    return { column, eans, chosen: null, reason: 'ean-lost' }
  }
  const reason = eans.length > 1 ? 'several-eans' : hasCheckDigit(first) ? 'one-ean' : 'ean-check'
  return { column, eans, chosen: { column, value: first }, reason }
}

/** GS1: digits weigh 3 and 1 in turn from the right, and the last makes the sum a multiple of ten. */
function hasCheckDigit(ean: string): boolean {
  let sum = 0
  for (let k = 0; k < ean.length; k++) sum += Number(ean[k]) * ((ean.length - 1 - k) % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

function isEanColumn(sample: readonly Row[], said: readonly ColumnSaid[], column: number): boolean {
  const eans = sample.filter((row) => /^87\d{16}$/.test((row[column] ?? '').trim())).length
  return eans > 0.8 * sample.length || (said[column]?.isEan === true && eans > 0)
}
