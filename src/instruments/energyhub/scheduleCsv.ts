import type { Table } from '../../platform/documents/model.ts'
import type { Locale } from '../../platform/i18n/locale.ts'

const encoder = new TextEncoder()

/**
 * The same file as any other CSV of the house, written for a table of moments and watts alone: 300,000 numbers by the
 * rules of a language take seconds, and these need none but the decimal mark.
 */
export function scheduleCsv({ columns, rows }: Table, locale: Locale): Uint8Array {
  const header = columns.map(({ header: name, unit }) => (unit === undefined ? name : `${name} (${unit})`)).join(';')
  const written = (value: unknown) => {
    const plain = String(value)
    return locale === 'nl' ? plain.replace('.', ',') : plain
  }
  const lines = rows.map((cells) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : written(cell.value))).join(';'),
  )
  return encoder.encode(`\ufeff${[header, ...lines].join('\r\n')}\r\n`)
}
