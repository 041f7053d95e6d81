import { neutralise } from './neutralise.ts'

/**
 * A table as CSV that a Dutch spreadsheet opens with a double click: semicolons, quotes where needed, CRLF and a
 * byte order mark. No cell can start a formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`
}

export function csvCell(text: string): string {
  const safe = neutralise(text)
  return /[";\r\n,\t|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
