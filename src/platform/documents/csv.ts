import type { Format } from '../i18n/format.ts'
import { formatFor } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { cellNumber, cellUnit } from './cellValue.ts'
import { guarded } from './formulaGuard.ts'
import type { Cell, Column, Table } from './model.ts'
import { plainText } from './plainText.ts'
import { cellText } from './tableText.ts'

const encoder = new TextEncoder()

/**
 * A table as a spreadsheet in this country opens it: semicolons, UTF-8 with a mark, decimal comma in Dutch.
 * Numbers are whole, without thousands marks; the total stays out, so that a sum over a column is right.
 */
export function renderCsv(table: Table, locale: Locale): Uint8Array {
  const format = formatFor(locale)
  const header = table.columns.map((column) => field(guarded(plainText(headerText(column, format)))))
  const lines = table.rows.map((cells) =>
    table.columns.map((column, at) => csvCell(cells[at], column, format)).join(';'),
  )
  return encoder.encode(`\ufeff${[header.join(';'), ...lines].join('\r\n')}\r\n`)
}

/** "Banen" or "Aandeel (%)": a file of figures has one line of headers. */
export function headerText(column: Column, format: Format): string {
  return column.unit === undefined ? column.header : `${column.header} (${format.unit(column.unit)})`
}

function csvCell(cell: Cell | undefined, column: Column, format: Format): string {
  if (!cell) return ''
  const value = cellNumber(cell)
  if (value === null) return field(guarded(plainText(cellText(cell, column, format))))
  const inUnit = cellUnit(cell, column) === 'share' ? value * 100 : value
  return decimal(inUnit, format.locale)
}

/** Fifteen digits are all that a spreadsheet keeps, and hide that 0.07 times 100 is 7.000000000000001. */
function decimal(value: number, locale: Locale): string {
  const written = Number(value.toPrecision(15)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 20,
  })
  const whole = written === '-0' ? '0' : written
  return locale === 'nl' ? whole.replace('.', ',') : whole
}

function field(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
