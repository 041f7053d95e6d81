import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Format } from '../i18n/format.ts'
import { colours } from './docxStyles.ts'
import { textRuns } from './docxText.ts'
import type { Cell, Column, Table as TableModel } from './model.ts'
import { cellText, isMissing } from './tableText.ts'

/** The width of the text on an A4 with these margins, in twentieths of a point. */
export const textWidth = 9638

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** A table whose header row is marked as such and comes back on every page. */
export function docxTable(table: TableModel, format: Format): Table {
  const widths = columnWidths(table.columns)
  const line = (cells: readonly Cell[], strong: boolean) =>
    new TableRow({
      cantSplit: true,
      children: table.columns.map((column, at) => bodyCell(cells[at], column, widths[at] ?? 0, strong, format)),
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) => headCell(column, widths[at] ?? 0, format)),
  })
  const total = table.total ? [line(table.total, true)] : []
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    tableLook: { firstRow: true, lastRow: table.total !== undefined, noHBand: true, noVBand: true },
    rows: [head, ...table.rows.map((cells) => line(cells, false)), ...total],
  })
}

/** Columns of figures get a sixth of the width or less, columns of text share what is left by their weights. */
function columnWidths(columns: readonly Column[]): number[] {
  const asWide = columns.map((column) => column.width ?? (column.align === 'left' ? 2 : 1))
  const sum = asWide.reduce((all, one) => all + one, 0)
  return asWide.map((weight) => Math.floor((textWidth * weight) / sum))
}

const bottom = (size: number, color: string) => ({ bottom: { style: BorderStyle.SINGLE, size, color } })

function headCell(column: Column, size: number, format: Format): TableCell {
  const unit = column.unit === undefined ? [] : textRuns(`\n${format.unit(column.unit)}`)
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: 'bottom',
    borders: bottom(6, colours.line),
    children: [paragraph('TableHead', column, [...textRuns(column.header, { bold: true }), ...unit])],
  })
}

function bodyCell(cell: Cell | undefined, column: Column, size: number, bold: boolean, format: Format): TableCell {
  const text = cell ? cellText(cell, column, format) : ''
  const look = cell && isMissing(cell) ? { color: colours.quiet } : { bold }
  const top = bold ? { top: { style: BorderStyle.SINGLE, size: 6, color: colours.ink } } : {}
  return new TableCell({
    width: { size, type: WidthType.DXA },
    borders: { ...bottom(4, colours.hairline), ...top },
    children: [paragraph('TableText', column, textRuns(text, look))],
  })
}

function paragraph(style: string, column: Column, children: ReturnType<typeof textRuns>): Paragraph {
  const alignment = column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new Paragraph({ style, alignment, children: [...children] })
}
