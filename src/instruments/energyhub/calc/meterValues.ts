import type { ColumnSaid, MeterUnit } from './meterColumns.ts'
import { decimalOf, readNumber } from './meterNumber.ts'
import type { ValueColumn } from './meterReading.ts'

type Row = readonly string[]

/** The column, or columns of high and low tariff and of both ways, that hold energy or power. */
export function valueColumns(
  sample: readonly Row[],
  said: readonly ColumnSaid[],
  used: ReadonlySet<number>,
): readonly ValueColumn[] | 'none' | 'several' {
  const numeric: number[] = []
  for (let column = 0; column < (sample[0]?.length ?? 0); column++) {
    if (used.has(column) || (said[column]?.isUnnamed && isRowNumber(sample, column))) continue
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    const decimal = decimalOf(cells)
    const numbers = cells.filter((cell) => !Number.isNaN(readNumber(cell, decimal) ?? 0)).length
    if (cells.length > 0.5 * sample.length && numbers > 0.9 * cells.length) numeric.push(column)
  }
  const of = (test: (one: ColumnSaid) => boolean) =>
    numeric.filter((column) => {
      const one = said[column]
      return one !== undefined && !one.isOther && test(one)
    })
  const signed = (columns: readonly number[]) =>
    columns.map((column): ValueColumn => ({ column, sign: said[column]?.way === 'fed-in' ? -1 : 1 }))
  const ways = of(({ way, unit }) => way !== null && unit !== null)
  const [, ...moreWays] = ways
  if (ways.length > 0 && (moreWays.length === 0 || ways.length <= 4)) return signed(ways)
  const units = of(({ unit }) => unit !== null)
  if (units.length === 1) return signed(units)
  const wayWords = of(({ way }) => way !== null)
  if (wayWords.length > 0 && wayWords.length <= 4) return signed(wayWords)
  const loads = of(({ isLoad }) => isLoad)
  if (
    loads.length > 0 &&
    (loads.length === 1 || loads[0] === numeric.find((column) => said[column] && !said[column].isOther))
  ) {
    return signed(loads.slice(0, 1))
  }
  const left = of(() => true)
  if (left.length === 1) return signed(left)
  return left.length === 0 ? 'none' : 'several'
}

/** Whole numbers that rise with the same step all the way only count the rows. */
function isRowNumber(sample: readonly Row[], column: number): boolean {
  if (sample.length < 3) return false
  const numbers = sample.map((row) => Number(row[column] || Number.NaN))
  const step = numbers[1] - numbers[0]
  return step > 0 && numbers.every((value, k) => Number.isInteger(value) && value === numbers[0] + k * step)
}

export function unitOf(said: readonly ColumnSaid[], values: readonly ValueColumn[]): MeterUnit | null {
  return values.map(({ column }) => said[column]?.unit ?? null).find((unit) => unit !== null) ?? null
}

/** A meter that is read again and again: never falling, and far from zero at the start. */
export function risesOnly(data: readonly Row[], column: number, decimal: 'comma' | 'point'): boolean {
  let last = -Infinity
  let first = Number.NaN
  let count = 0
  for (const row of data) {
    const value = readNumber(row[column] ?? '', decimal)
    if (value === null || Number.isNaN(value)) continue
    if (value < last) return false
    if (count++ === 0) first = value
    last = value
  }
  return count > 3 && last > first && first > (10 * (last - first)) / count
}

/** The unit of a file that writes it in a column of its own. */
export function unitInCells(sample: readonly Row[]): MeterUnit | null {
  for (const cell of sample[0] ?? []) {
    const unit = /^(kWh|Wh|MWh|kW|W|MW)$/i.exec(cell.trim())?.[1]
    const known = unit && units.find((one) => one.toLowerCase() === unit.toLowerCase())
    if (known) return known
  }
  return null
}

const units: readonly MeterUnit[] = ['kWh', 'Wh', 'MWh', 'kW', 'W', 'MW']
