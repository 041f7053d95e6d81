import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { Format } from '../i18n/format.ts'
import { formatFor } from '../i18n/format.ts'
import { cellNumber, cellUnit } from './cellValue.ts'
import { headerText } from './csv.ts'
import { documentWords, keyFigureTable, sourceRuns } from './documentText.ts'
import type { Cell, Column, DocumentModel, KeyFigures, Table } from './model.ts'
import { checkModel } from './model.ts'
import { sheetNames } from './sheetNames.ts'
import { rewriteZip } from './stableZip.ts'
import { keyFigureReasons, reasonsIn } from './reasons.ts'
import { cellText } from './tableText.ts'
import { textStore } from './xlsxTexts.ts'

type Texts = ReturnType<typeof textStore>

/**
 * A workbook with a sheet for every table, after a sheet that says what it is. Numbers are numbers, and every text is
 * stored as text, so that nothing in it can become a formula. The same model and moment give the same bytes.
 */
export async function renderXlsx(
  model: DocumentModel,
  { createdAt }: { readonly createdAt: Date },
): Promise<Uint8Array> {
  checkModel(model)
  const format = formatFor(model.language)
  const texts = textStore()
  const tables = tablesOf(model, format)
  const names = sheetNames([documentWords[model.language].about, ...tables.map(({ name }) => name)])
  const sheets = [aboutSheet(model, createdAt, texts), ...tables.map((table) => tableSheet(table, format, texts))]
  const named = sheets.map((sheet, at) => ({ ...sheet, sheet: names[at] ?? '' }))
  const bytes = await writeXlsxFile(named, { fontFamily: 'Arial', fontSize: 10 }).toBuffer()
  return rewriteZip(bytes, (path, content) =>
    path === 'xl/sharedStrings.xml' ? texts.sharedStrings(content) : content,
  )
}

function tablesOf(model: DocumentModel, format: Format): readonly Table[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'table') return [block]
      return block.kind === 'keyFigures' ? [withUnits(keyFigureTable(block, format), block, format)] : []
    }),
  )
}

/** A number in a cell cannot carry its unit, so the units get a column. */
function withUnits(table: Table, { items }: KeyFigures, format: Format): Table {
  const unit = (at: number): Cell => ({ kind: 'text', text: items[at] ? format.unit(items[at].unit) : '' })
  return {
    ...table,
    columns: [...table.columns, { header: documentWords[format.locale].unit, align: 'left' }],
    rows: table.rows.map((cells, at) => [...cells, unit(at)]),
  }
}

function tableSheet(table: Table, format: Format, texts: Texts): Sheet<Buffer> {
  const head = table.columns.map(
    (column): CellObject => ({
      ...texts.cell(headerText(column, format)),
      fontWeight: 'bold',
      align: column.align,
      wrap: true,
      bottomBorderStyle: 'thin',
    }),
  )
  const line = (cells: readonly Cell[]): Row =>
    table.columns.map((column, at) => sheetCell(cells[at], column, format, texts))
  const total = table.total ? [line(table.total).map(bold)] : []
  return {
    data: [head, ...table.rows.map(line), ...total],
    columns: table.columns.map((column, at) => ({ width: columnWidth(table, column, at, format) })),
    stickyRowsCount: 1,
  }
}

function sheetCell(cell: Cell | undefined, column: Column, format: Format, texts: Texts): CellObject {
  if (!cell) return texts.cell('')
  const value = cellNumber(cell)
  if (value === null) return { ...texts.cell(cellText(cell, column, format)), align: column.align }
  const digits = cell.kind === 'number' ? (cell.digits ?? 0) : 0
  const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : ''
  const shape = cellUnit(cell, column) === 'share' ? `0${decimals}%` : `#,##0${decimals}`
  return { value, type: Number, format: shape, align: column.align }
}

function bold(cell: Row[number]): Row[number] {
  // Every cell of ours is an object with a value, never a bare value.
  return { ...(cell as CellObject), fontWeight: 'bold', topBorderStyle: 'thin' }
}

/** Wide enough for the longest of the first rows, within reason. */
function columnWidth(table: Table, column: Column, at: number, format: Format): number {
  const written = table.rows.slice(0, 200).map((cells) => {
    const cell = cells[at]
    return cell ? cellText(cell, column, format).length : 0
  })
  return Math.min(60, Math.max(10, Math.ceil(headerText(column, format).length / 2), ...written) + 3)
}

function aboutSheet(model: DocumentModel, createdAt: Date, texts: Texts): Sheet<Buffer> {
  const words = documentWords[model.language]
  const format = formatFor(model.language)
  const pair = (label: string, text: string): Row => [
    { ...texts.cell(label), fontWeight: 'bold' },
    wrapped(text, texts),
  ]
  const several = (label: string, lines: readonly string[]): readonly Row[] =>
    lines.map((line, at) => pair(at === 0 ? label : '', line))
  const sources = model.sources.map((source) =>
    sourceRuns(source, model)
      .map(({ text }) => text)
      .join(''),
  )
  return {
    data: [
      [{ ...texts.cell(model.title), fontWeight: 'bold', fontSize: 14 }],
      ...(model.subtitle ? [[texts.cell(model.subtitle)]] : []),
      ...(model.banner ? [[{ ...texts.cell(model.banner), fontWeight: 'bold' as const, textColor: '#615117' }]] : []),
      pair(words.organisation, model.organisation),
      pair(words.referenceDate, format.day(model.stamp.referenceDate)),
      pair(words.source, model.stamp.source),
      ...(model.made ? [] : [pair(words.madeOn, format.moment(createdAt))]),
      ...several(words.missing, reasons(model, format)),
      ...several(words.notes, model.notes),
      ...several(words.sources, sources),
    ],
    columns: [{ width: 24 }, { width: 90 }],
  }
}

function wrapped(text: string, texts: Texts): CellObject {
  return { ...texts.cell(text), wrap: true, alignVertical: 'top' }
}

function reasons(model: DocumentModel, format: Format): readonly string[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'keyFigures') return keyFigureReasons(block, format)
      return block.kind === 'table' ? reasonsIn(block, format).map((reason) => `${block.name} · ${reason}`) : []
    }),
  )
}
