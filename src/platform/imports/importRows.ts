import type { MappedColumn } from './applyMapping.ts'
import { rowReader } from './applyMapping.ts'
import { isBlankRow } from './blankRow.ts'
import type { Books } from './books.ts'
import { balance } from './books.ts'
import { fileFault } from './fileIssue.ts'
import type { Fault, ImportIssue } from './issue.ts'
import { issueAt } from './issue.ts'
import type { RowTyper } from './rowTyper.ts'
import type { Row, RowBatch, TableFacts, TablePart } from './table.ts'
import type { TableSurvey } from './tableSurvey.ts'
import { misfit } from './tableSurvey.ts'

/** Rows that were typed, with the books so far. */
export type TypedBatch<Stored> = {
  readonly kind: 'typed'
  readonly rows: readonly Stored[]
  readonly lines: readonly number[]
  readonly refused: readonly ImportIssue[]
  readonly notes: readonly ImportIssue[]
  readonly books: Books
}

export type TypedPart<Stored> =
  | TypedBatch<Stored>
  | { readonly kind: 'refused'; readonly issue: ImportIssue }
  | { readonly kind: 'end'; readonly books: Books; readonly facts: TableFacts }

export type ImportHow = {
  readonly file: string
  readonly table: Pick<TableSurvey, 'headers' | 'headerLine' | 'facts'>
  readonly columns: readonly MappedColumn[]
}

const batchStored = 2_000
const batchRead = 20_000

/** Types every row of a table and keeps the books. Whoever gets the batches keeps nothing before the end. */
export async function* importRows<Stored>(
  parts: AsyncIterable<TablePart>,
  how: ImportHow,
  typer: RowTyper<Stored>,
): AsyncGenerator<TypedPart<Stored>, void, undefined> {
  const desk = rowDesk(how, typer)
  let begun = false
  for await (const part of parts) {
    if (part.kind === 'refused') {
      yield part
      return
    }
    if (part.kind === 'end') {
      if (desk.waiting()) yield desk.take()
      yield { kind: 'end', books: balance(desk.books()), facts: part.facts }
      return
    }
    if (!begun) desk.linesBefore((part.lines[0] ?? 1) - 1)
    begun = true
    for (let at = 0; at < part.rows.length; ) {
      at = desk.add(part, at)
      if (desk.full()) yield desk.take()
    }
  }
  throw new Error('a reader of tables ended without saying how')
}

function rowDesk<Stored>(how: ImportHow, typer: RowTyper<Stored>) {
  const { file, columns } = how
  const { headers, headerLine, facts } = how.table
  const reader = rowReader(columns)
  const books = { read: 0, stored: 0, outside: 0, refused: 0, blank: 0, header: 0 }
  let taken = 0
  let rows: Stored[] = []
  let lines: number[] = []
  let refused: ImportIssue[] = []
  let notes: ImportIssue[] = []

  const issue = (line: number, what: Fault, column?: string, value?: string): ImportIssue =>
    issueAt(
      {
        file,
        ...(facts.sheet !== undefined && { sheet: facts.sheet }),
        line,
        ...(column !== undefined && { column }),
        ...(value !== undefined && { value }),
      },
      what,
    )

  const refuse = (line: number, what: Fault): void => {
    books.refused += 1
    refused.push(issue(line, what))
  }

  const type = (cells: Row, line: number, numbers: Uint8Array | null): void => {
    reader.put(cells, line, numbers)
    const typed = typer.type(reader.row)
    if (typed.kind === 'outside') {
      books.outside += 1
      return
    }
    if (typed.kind === 'store') {
      books.stored += 1
      rows.push(typed.row)
      lines.push(line)
      for (const { column, value, note } of reader.notes()) notes.push(issue(line, note, column.header, value))
      return
    }
    if (typed.faults.length === 0) throw new Error('a row was refused without a reason')
    books.refused += 1
    for (const { field, value, fault } of typed.faults) {
      const column = field === undefined ? undefined : reader.column(field)
      const shown = value ?? (field === undefined ? undefined : reader.row.text(field))
      refused.push(issue(line, fault, column?.header, shown))
    }
  }

  const full = (): boolean =>
    rows.length >= batchStored || refused.length >= batchStored || books.read - taken >= batchRead

  return {
    /** A `sep=` line stands before the first row and is part of the header. */
    linesBefore(count: number): void {
      books.read += count
      books.header += count
    },
    /** Deals with rows from `from` on until a batch is full; gives back where to go on. */
    add(batch: RowBatch, from: number): number {
      let nextFault = batch.faults.findIndex((one) => one.row >= from)
      let at = from
      for (; at < batch.rows.length && !full(); at += 1) {
        books.read += 1
        const cells = batch.rows[at] ?? []
        const line = batch.lines[at] ?? 0
        const broken = batch.faults[nextFault]
        const wrong = broken !== undefined && broken.row === at ? broken.fault : null
        if (wrong !== null) nextFault += 1
        if (line <= headerLine) {
          books.header += 1
          continue
        }
        if (wrong !== null) {
          refuse(line, wrong)
          continue
        }
        if (isBlankRow(cells)) {
          books.blank += 1
          continue
        }
        const found = misfit(cells, headers, facts.format)
        if (found === null) type(cells, line, batch.numbers?.[at] ?? null)
        else refuse(line, fileFault('ragged', { found, expected: headers.length }))
      }
      return at
    },
    books: (): Books => ({ ...books }),
    waiting: () => rows.length + refused.length + notes.length > 0 || books.read > taken,
    full,
    take(): TypedBatch<Stored> {
      const batch: TypedBatch<Stored> = { kind: 'typed', rows, lines, refused, notes, books: { ...books } }
      rows = []
      lines = []
      refused = []
      notes = []
      taken = books.read
      return batch
    },
  }
}
