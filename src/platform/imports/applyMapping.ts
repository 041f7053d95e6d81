import { gap } from '../../core/gap.ts'
import type { DateSystem } from './cells/date.ts'
import type { ColumnHow } from './cells/readCell.ts'
import { readCell } from './cells/readCell.ts'
import type { Reading } from './cells/reading.ts'
import { columnNotation } from './columnNotation.ts'
import type { ImportField } from './field.ts'
import { fileIssue } from './fileIssue.ts'
import type { Fault, ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import type { MappedRow } from './rowTyper.ts'
import type { Row } from './table.ts'
import type { TableSurvey } from './tableSurvey.ts'

/** One field of which the column and its notation are known. */
export type MappedColumn = {
  readonly field: string
  readonly column: number
  readonly header: string
  readonly how: ColumnHow
}

/** The columns of a profile, ready to be read; or what a person must first decide. */
export function applyMapping(
  profile: MappingProfile,
  fields: readonly ImportField[],
  table: Pick<TableSurvey, 'evidence' | 'headers' | 'headerLine' | 'facts'>,
  file: string,
): readonly MappedColumn[] | { readonly refused: readonly ImportIssue[] } {
  const { facts, headerLine } = table
  const place = { file, line: headerLine, ...(facts.sheet !== undefined && { sheet: facts.sheet }) }
  const given = new Set(profile.columns.filter(({ column }) => column < table.headers.length).map(({ field }) => field))
  const refused = fields
    .filter((field) => field.required && !given.has(field.id))
    .map((field) => withTitle(fileIssue(place, 'missing-column'), field))
  const mapped: MappedColumn[] = []
  for (const column of profile.columns) {
    const field = fields.find((one) => one.id === column.field)
    const evidence = table.evidence[column.column]
    if (field === undefined || evidence === undefined) continue
    const header = table.headers[column.column] ?? column.header
    const { notation, question } = columnNotation(field.kind, evidence, column, { ...place, column: header })
    if (question !== null) refused.push(question)
    const dateSystem: DateSystem = facts.dateSystem ?? 1900
    const known = field.kind === 'sbi' && field.known !== undefined ? { known: new Set(field.known) } : {}
    mapped.push({
      field: field.id,
      column: column.column,
      header,
      how: { kind: field.kind, ...notation, dateSystem, ...known },
    })
  }
  return refused.length > 0 ? { refused } : mapped
}

/** The title of a field differs per language, which a detail cannot. */
function withTitle(issue: ImportIssue, field: ImportField): ImportIssue {
  return {
    ...issue,
    nl: issue.nl.replaceAll('{field}', field.title.nl),
    en: issue.en.replaceAll('{field}', field.title.en),
  }
}

export type CellNote = { readonly column: MappedColumn; readonly value: string; readonly note: Fault }

export type RowReader = {
  /** One object for all rows: it shows the row that was put under it last. */
  readonly row: MappedRow
  put(cells: Row, line: number, numbers: Uint8Array | null): void
  /** Remarks on the cells that were read since `put`. */
  notes(): readonly CellNote[]
  column(field: string): MappedColumn | undefined
}

const noColumn = gap('not-delivered', 'geen kolom')
const noNotes: readonly CellNote[] = []

export function rowReader(columns: readonly MappedColumn[]): RowReader {
  const byField = new Map(columns.map((column) => [column.field, column]))
  let cells: Row = []
  let numbers: Uint8Array | null = null
  let line = 0
  let notes: CellNote[] | null = null

  const text = (field: string): string => {
    const column = byField.get(field)
    return column === undefined ? '' : (cells[column.column] ?? '').trim()
  }
  const read = (field: string): Reading => {
    const column = byField.get(field)
    if (column === undefined) return noColumn
    const cell = cells[column.column] ?? ''
    const reading = readCell(cell, column.how, numbers !== null && numbers[column.column] === 1)
    if ('value' in reading && reading.note !== undefined) {
      notes ??= []
      if (!notes.some((one) => one.column === column)) notes.push({ column, value: cell.trim(), note: reading.note })
    }
    return reading
  }
  const row: MappedRow = {
    get line() {
      return line
    },
    text,
    read,
  }
  return {
    row,
    put(nextCells, nextLine, nextNumbers) {
      cells = nextCells
      line = nextLine
      numbers = nextNumbers
      notes = null
    },
    notes: () => notes ?? noNotes,
    column: (field) => byField.get(field),
  }
}
