import { catalogue } from '../i18n/words.ts'
import type { Locale } from '../i18n/locale.ts'
import type { AnnexRow } from './annex.ts'
import { renderCsv } from './csv.ts'
import type { Cell, Table } from './model.ts'
import { documentsEn } from './words.en.ts'
import { documentsNl } from './words.nl.ts'

const catalogues = catalogue(documentsNl, documentsEn)

/** Every figure of a document as a line of a spreadsheet. */
export function annexCsv(rows: readonly AnnexRow[], language: Locale): Uint8Array {
  const { annex: words } = catalogues[language]
  const text = (value: string | null): Cell => ({ kind: 'text', text: value ?? '' })
  const number = (value: number | null): Cell => (value === null ? text(null) : { kind: 'number', value })
  const columns: readonly (readonly [string, (row: AnnexRow) => Cell])[] = [
    [words.figure, (row) => text(`F${row.number}`)],
    [words.section, (row) => text(row.section)],
    [words.block, (row) => text(row.block)],
    [words.row, (row) => text(row.row)],
    [words.column, (row) => text(row.column)],
    [words.value, (row) => number(row.value)],
    [words.atLeast, (row) => number(row.atLeast)],
    [words.atMost, (row) => number(row.atMost)],
    [words.missing, (row) => text(row.missing)],
    [words.unit, (row) => text(row.unit)],
    [words.method, (row) => text(row.method)],
    [words.question, (row) => text(row.ask === null ? null : JSON.stringify(row.ask))],
    [words.case, (row) => text(row.caseHash)],
    [words.sources, (row) => text(row.sources.join('; '))],
  ]
  const table: Table = {
    kind: 'table',
    name: words.name,
    caption: words.name,
    columns: columns.map(([header]) => ({ header, align: 'left' })),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
  return renderCsv(table, language)
}

/** The same for a program: numbers as numbers, questions as they were asked. */
export function annexJson(rows: readonly AnnexRow[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ schema: 1, figures: rows }, null, 2)}\n`)
}
