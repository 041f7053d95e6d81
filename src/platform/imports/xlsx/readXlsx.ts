import type { Caps } from '../caps.ts'
import { capsWith } from '../caps.ts'
import { fileIssue } from '../fileIssue.ts'
import { issueAt } from '../issue.ts'
import type { TablePart } from '../table.ts'
import type { Merged } from './sheetRows.ts'
import { sheetRows } from './sheetRows.ts'
import type { Package } from './unpack.ts'
import type { Workbook, WorkbookSheet } from './workbook.ts'
import { openWorkbook } from './workbook.ts'
import { WorkbookFault } from './workbookFault.ts'
import { zipDirectory } from './zipDirectory.ts'

export type XlsxHow = {
  readonly file: string
  /** Name of the sheet; without it the first visible sheet with a table. */
  readonly sheet?: string
  readonly caps?: Partial<Caps>
  /** Called at every piece that is unpacked: a large workbook is read long after its bytes came in. */
  readonly alive?: () => void
}

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Reads one sheet of a workbook. The workbook is kept packed in memory (the cap is small); its rows stream. */
export async function* readXlsx(source: Bytes, how: XlsxHow): AsyncGenerator<TablePart, void, undefined> {
  const caps = capsWith(how.caps)
  const file = how.file
  let sheet: WorkbookSheet | null = null
  try {
    const bytes = await collected(source, caps)
    const from: Package = { bytes, entries: zipDirectory(bytes, caps), caps, ...(how.alive && { alive: how.alive }) }
    const book = await openWorkbook(from)
    sheet = await chosenSheet(from, book, how.sheet)
    const merged: Merged[] = []
    yield* sheetRows(from, book, sheet, merged)
    const name = sheet.name
    const warnings = merged.map(({ cells, line }) =>
      fileIssue({ file, sheet: name, line }, 'merged-cells', { sheet: name, cells }),
    )
    const sheets = book.sheets.map((one) => ({ name: one.name, hidden: one.hidden }))
    const facts = { format: 'xlsx', sheet: name, sheets, dateSystem: book.dateSystem, closed: true, warnings } as const
    yield { kind: 'end', facts }
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error
    const place = {
      file,
      line: error.line,
      ...(sheet && { sheet: sheet.name }),
      ...(error.column && { column: error.column }),
    }
    yield { kind: 'refused', issue: issueAt(place, error.fault) }
  }
}

async function collected(source: Bytes, caps: Caps): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > caps.xlsxBytes) throw new WorkbookFault('too-large', { limit: Math.round(caps.xlsxBytes / 1e6) })
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : new Uint8Array(Buffer.concat(chunks))
}

async function chosenSheet(from: Package, book: Workbook, wanted: string | undefined): Promise<WorkbookSheet> {
  if (wanted !== undefined) {
    const named = book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())
    if (named !== undefined) return named
    const sheets = book.sheets.map((sheet) => sheet.name).join(', ')
    throw new WorkbookFault('no-such-sheet', { sheet: wanted, sheets })
  }
  const visible = book.sheets.filter((sheet) => !sheet.hidden)
  let withText: WorkbookSheet | null = null
  for (const sheet of visible) {
    const look = await lookAt(from, book, sheet)
    if (look === 'table') return sheet
    if (look === 'text') withText ??= sheet
  }
  if (withText !== null) return withText
  throw new WorkbookFault('empty-file')
}

/** A cover page has loose lines; a table has at least two rows with at least two cells. */
async function lookAt(from: Package, book: Workbook, sheet: WorkbookSheet): Promise<'table' | 'text' | 'empty'> {
  let wide = 0
  let filled = 0
  for await (const { rows } of sheetRows(from, book, sheet)) {
    for (const row of rows) {
      const cells = row.filter((cell) => cell.trim() !== '').length
      if (cells > 0) filled += 1
      if (cells > 1) wide += 1
      if (wide > 1) return 'table'
    }
  }
  return filled > 0 ? 'text' : 'empty'
}
