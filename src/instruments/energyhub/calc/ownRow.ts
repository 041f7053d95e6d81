import type { MeterReading } from './meterReading.ts'

type Row = readonly string[]

const fedIn = /^\s*(terug|invoed|export|product|opwek|tlv|odn|reverse)/i
const drawn = /^\s*(afname|afgenomen|levering|verbruik|import|consum|lvr|ldn|forward)/i

/** Which rows of a file count: all, or those of one connection, or those of one way through the meter. */
export type OwnRows = Pick<MeterReading, 'ean' | 'wayColumn'>

/** Whether a row belongs to the connection that is read, and to what is drawn or fed in when rows say which. */
export function isOwnRow(row: Row, { ean, wayColumn }: OwnRows, side: 'drawn' | 'fed-in'): boolean {
  if (ean && row[ean.column]?.trim() !== ean.value) return false
  return wayColumn === null || fedIn.test(row[wayColumn] ?? '') === (side === 'fed-in')
}

/** A column that says in each row whether it was drawn or fed in, as the market's own messages do. */
export function wayColumnOf(sample: readonly Row[]): number | null {
  const column = sample[0]?.findIndex((_, at) =>
    sample.every((row) => fedIn.test(row[at] ?? '') || drawn.test(row[at] ?? '')),
  )
  return column === undefined || column < 0 ? null : column
}
