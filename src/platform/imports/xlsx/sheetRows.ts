import type { Caps } from '../caps.ts'
import { fileFault } from '../fileIssue.ts'
import type { Fault } from '../issue.ts'
import type { Row, RowBatch, RowFault } from '../table.ts'
import { columnLetters, columnOf, dateText, numberText, unescaped } from './cellText.ts'
import type { Package } from './unpack.ts'
import type { Workbook, WorkbookSheet } from './workbook.ts'
import { WorkbookFault } from './workbookFault.ts'
import type { Attributes } from './xml.ts'
import { readXml } from './xml.ts'

const batchRows = 2_000
const emptyRow: Row = Object.freeze([])

/** A range of merged cells, as `A3:A9`, and the row in which it begins. */
export type Merged = { readonly cells: string; readonly line: number }

type OpenCell = {
  column: number
  type: string
  style: number
  value: string | null
  inline: string | null
  formula: boolean
}

/**
 * The rows of one sheet, with the row numbers that Excel shows. Rows without any value at the bottom are not there;
 * rows without a value in between are empty rows. A cell that only has a colour does not count.
 */
export async function* sheetRows(
  from: Package,
  book: Workbook,
  sheet: WorkbookSheet,
  merged: Merged[] = [],
): AsyncGenerator<RowBatch, void, undefined> {
  const collected = collector(book, from.caps, merged)
  for await (const _ of readXml(from, sheet.entry, collected.handlers)) {
    if (collected.size() >= batchRows) yield collected.take()
  }
  if (collected.size() > 0) yield collected.take()
}

function collector(book: Workbook, caps: Caps, merged: Merged[]) {
  let rows: Row[] = []
  let lines: number[] = []
  let faults: RowFault[] = []
  let numbers: (Uint8Array | null)[] = []
  let lastLine = 0
  let line = 0
  let cells: string[] = []
  let typed: number[] = []
  let cell: OpenCell | null = null
  let lastColumn = -1
  let rowFault: Fault | null = null
  let into: 'value' | 'inline' | null = null
  let phonetic = false

  const startRow = (attributes: Attributes): void => {
    line = attributes['r'] === undefined ? line + 1 : Number(attributes['r'])
    if (!Number.isInteger(line) || line <= lastLine) throw new WorkbookFault('broken-workbook', { part: 'row' })
    cells = []
    typed = []
    lastColumn = -1
    rowFault = null
  }

  const startCell = (attributes: Attributes): void => {
    const reference = attributes['r']
    const column = reference === undefined ? lastColumn + 1 : columnOf(reference)
    if (column === null || column <= lastColumn)
      throw new WorkbookFault('broken-workbook', { part: reference ?? 'cell' }, line)
    lastColumn = column
    const { t: type = 'n', s: style = '0' } = attributes
    cell = { column, type, style: Number(style), value: null, inline: null, formula: false }
  }

  const endCell = (done: OpenCell): void => {
    if (done.formula && done.value === null && done.inline === null) {
      rowFault ??= fileFault('no-formula-result', { cell: `${columnLetters(done.column)}${line}` })
    }
    const text = textOf(done, book)
    if (text === '') return
    if (done.column >= caps.columns) {
      const found = columnLetters(done.column)
      throw new WorkbookFault('too-many-columns', { found, limit: caps.columns }, line, found)
    }
    if (line > caps.xlsxRows) throw new WorkbookFault('too-many-rows', { found: line, limit: caps.xlsxRows }, line)
    if (text.length > caps.cellCharacters) rowFault ??= fileFault('cell-too-long', { limit: caps.cellCharacters })
    if (text.includes('\0')) rowFault ??= fileFault('nul')
    while (cells.length < done.column) cells.push('')
    cells.push(text)
    const format = book.formats[done.style]
    if (done.type === 'n' && format !== 'date' && format !== 'time') typed.push(done.column)
  }

  const endRow = (): void => {
    if (cells.length === 0 && rowFault === null) return
    for (let blank = lastLine + 1; blank < line; blank += 1) add(emptyRow, blank, null)
    if (rowFault !== null) faults.push({ row: rows.length, fault: rowFault })
    add(cells, line, typed.length === 0 ? null : flags(typed, cells.length))
    lastLine = line
  }

  const add = (row: Row, onLine: number, typedCells: Uint8Array | null): void => {
    rows.push(row)
    lines.push(onLine)
    numbers.push(typedCells)
  }

  return {
    handlers: {
      open(name: string, attributes: Attributes): void {
        if (name === 'row') startRow(attributes)
        else if (name === 'c') startCell(attributes)
        else if (cell !== null && name === 'v') {
          into = 'value'
          cell.value = ''
        } else if (cell !== null && name === 'is') cell.inline = ''
        else if (cell !== null && name === 'rPh') phonetic = true
        else if (cell !== null && name === 't' && !phonetic) into = 'inline'
        else if (cell !== null && name === 'f') cell.formula = true
        else if (name === 'mergeCell') addMerged(merged, attributes['ref'] ?? '')
      },
      close(name: string): void {
        if (name === 'v' || name === 't') into = null
        else if (name === 'rPh') phonetic = false
        else if (name === 'c' && cell !== null) {
          endCell(cell)
          cell = null
        } else if (name === 'row') endRow()
      },
      text(text: string): void {
        if (into === null || cell === null) return
        if (into === 'value') cell.value += text
        else cell.inline = (cell.inline ?? '') + text
      },
    },
    size: () => rows.length,
    take(): RowBatch {
      const batch: RowBatch = { kind: 'rows', rows, lines, faults, numbers }
      rows = []
      lines = []
      faults = []
      numbers = []
      return batch
    },
  }
}

function textOf(cell: OpenCell, book: Workbook): string {
  if (cell.inline !== null) return unescaped(cell.inline)
  const raw = cell.value
  if (raw === null || raw === '') return ''
  switch (cell.type) {
    case 's':
      return sharedString(book, raw)
    case 'b':
      return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE'
    case 'n': {
      const format = book.formats[cell.style] ?? 'number'
      return format === 'date' || format === 'time' ? dateText(raw, format, book.dateSystem) : numberText(raw, format)
    }
    default:
      return unescaped(raw)
  }
}

function sharedString(book: Workbook, raw: string): string {
  const text = book.strings[Number(raw)]
  if (text === undefined) throw new WorkbookFault('broken-workbook', { part: 'sharedStrings' })
  return text
}

function flags(columns: readonly number[], length: number): Uint8Array {
  const typed = new Uint8Array(length)
  for (const column of columns) typed[column] = 1
  return typed
}

function addMerged(merged: Merged[], cells: string): void {
  if (merged.length < 100) merged.push({ cells, line: Number(/\d+/.exec(cells)?.[0] ?? 0) })
}
