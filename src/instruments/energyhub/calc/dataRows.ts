import { decimalOf, readNumber } from './meterNumber.ts'
import type { MeterTable } from './meterReading.ts'
import { isTime } from './meterTimes.ts'

type Row = readonly string[]

/** The rows of a file that hold measurements, below rows of words; `sample` has rows from the whole file. */
export type DataRows = {
  readonly firstRow: number
  readonly headings: readonly string[]
  readonly data: readonly Row[]
  readonly sample: readonly Row[]
}

export function dataRows({ rows }: MeterTable): DataRows | null {
  const firstRow = firstDataRow(rows)
  if (firstRow === null) return null
  const data = rows.slice(firstRow).filter((row) => row.length > 1 || (row.length === 1 && row[0] !== ''))
  return { firstRow, headings: headingsAbove(rows, firstRow), data, sample: sampleOf(data) }
}

/** The first row with a time or with nothing but numbers; rows of words and of remarks (#) come before it. */
function firstDataRow(rows: readonly Row[]): number | null {
  for (let k = 0; k < Math.min(rows.length, 100); k++) {
    const row = rows[k]
    if (!row || row[0]?.startsWith('#')) continue
    const filled = row.filter((cell) => cell.trim() !== '')
    if (filled.length === 0) continue
    const hasTime = row.some((cell) => isTime(cell))
    const numbers = filled.filter((cell) => !Number.isNaN(readNumber(cell, decimalOf([cell])) ?? Number.NaN)).length
    if (hasTime ? numbers > 0 || rows.slice(k, k + 20).some(hasNumber) : numbers === filled.length) return k
  }
  return null
}

function hasNumber(row: Row): boolean {
  return row.some((cell) => cell !== '' && !isTime(cell) && !Number.isNaN(Number(cell.replace(',', '.'))))
}

function headingsAbove(rows: readonly Row[], firstRow: number): readonly string[] {
  const above = firstRow > 0 ? rows[firstRow - 1] : undefined
  const width = rows[firstRow]?.length ?? 0
  return Array.from({ length: width }, (_, column) => (above?.[column] ?? '').replace(/^#\s*/, '').trim())
}

/** Rows from the whole file, for the looks of it. */
function sampleOf(data: readonly Row[]): Row[] {
  const stride = Math.max(1, Math.floor(data.length / 200))
  return data.filter((_, k) => k % stride === 0)
}
