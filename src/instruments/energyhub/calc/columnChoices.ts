import { dataRows } from './dataRows.ts'
import { decimalOf, readNumber } from './meterNumber.ts'
import type { MeterTable } from './meterReading.ts'
import { isTime } from './meterTimes.ts'

/** A column of a meter file, for a person who chooses which one is the measurement. */
export type ColumnChoice = {
  readonly column: number
  readonly heading: string
  readonly holds: 'times' | 'numbers' | 'words'
  readonly example: string
}

/** All columns of a file, also of one that is refused for having too many with numbers. */
export function columnChoices(table: MeterTable): readonly ColumnChoice[] {
  const found = dataRows(table)
  if (found === null) return []
  const { headings, sample } = found
  return headings.map((heading, column) => {
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    const most = (test: (cell: string) => boolean) => cells.filter(test).length > 0.8 * cells.length
    const decimal = decimalOf(cells)
    const holds = most(isTime)
      ? 'times'
      : most((cell) => Number.isFinite(readNumber(cell, decimal)))
        ? 'numbers'
        : 'words'
    return { column, heading, holds, example: cells[0] ?? '' }
  })
}
