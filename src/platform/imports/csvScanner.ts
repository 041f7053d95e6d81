import type { Caps } from './caps.ts'
import { fileFault } from './fileIssue.ts'
import type { Fault } from './issue.ts'
import type { Delimiter, Row, RowFault } from './table.ts'

/** What one piece of text gave: whole rows, and a fatal fault when reading on makes no sense. */
export type Scanned = {
  readonly rows: Row[]
  readonly lines: number[]
  readonly faults: RowFault[]
  readonly fatal: { readonly line: number; readonly fault: Fault } | null
}

export type CsvScanner = {
  push(text: string, last: boolean): Scanned
  /** Line on which the next row begins. */
  line(): number
}

type ScannerCaps = Pick<Caps, 'columns' | 'cellCharacters' | 'rowCharacters'>

/**
 * Cuts text into rows (RFC 4180) as it comes in. It hops from separator to separator with `indexOf`, which scans
 * many characters per instruction, and remembers where the next quote, separator and NUL are, so that no stretch of
 * text is searched twice for the same thing.
 */
export function csvScanner(
  delimiter: Delimiter,
  lineEnd: '\n' | '\r',
  caps: ScannerCaps,
  firstLine: number,
): CsvScanner {
  let rest = ''
  let line = firstLine

  const push = (text: string, last: boolean): Scanned => {
    const scanned: { -readonly [K in keyof Scanned]: Scanned[K] } = { rows: [], lines: [], faults: [], fatal: null }
    const all = rest === '' ? text : rest + text
    const length = all.length
    let at = 0
    let quote = -1
    let comma = -1
    let nul = -1

    const stop = (onLine: number, fault: Fault): Scanned => {
      scanned.fatal = { line: onLine, fault }
      rest = ''
      return scanned
    }

    while (at < length) {
      if (quote < at) quote = found(all.indexOf('"', at), length)
      if (nul < at) nul = found(all.indexOf('\0', at), length)
      const newline = all.indexOf(lineEnd, at)
      if (newline === -1 && !last && quote === length) break
      const end = newline === -1 ? length : newline

      if (quote >= end) {
        const row: string[] = []
        const stopAt = lineEnd === '\n' && end > at && all.charCodeAt(end - 1) === 13 ? end - 1 : end
        let from = at
        for (;;) {
          if (comma < from) comma = found(all.indexOf(delimiter, from), length)
          if (comma >= stopAt) break
          row.push(all.slice(from, comma))
          from = comma + 1
        }
        row.push(all.slice(from, stopAt))
        if (row.length > caps.columns) return stop(line, tooWide(row.length, caps))
        const wrong = nul < end ? fileFault('nul') : end - at > caps.cellCharacters ? tooLong(row, caps) : null
        if (wrong !== null) scanned.faults.push({ row: scanned.rows.length, fault: wrong })
        scanned.rows.push(row)
        scanned.lines.push(line)
        at = end + 1
        line += 1
        continue
      }

      const record = quotedRow(all, at, delimiter, lineEnd, last)
      if (record.kind === 'open') {
        if (all.length - record.from > caps.cellCharacters) {
          return stop(line + record.lines, fileFault('cell-too-long', { limit: caps.cellCharacters }))
        }
        if (!last) break
        return stop(line + record.lines, fileFault('unclosed-quote', { line: line + record.lines }))
      }
      if (record.kind === 'more') break
      if (record.row.length > caps.columns) return stop(line, tooWide(record.row.length, caps))
      const wrong = nul < Math.min(record.next, length) ? fileFault('nul') : (record.fault ?? tooLong(record.row, caps))
      if (wrong !== null) scanned.faults.push({ row: scanned.rows.length, fault: wrong })
      scanned.rows.push(record.row)
      scanned.lines.push(line)
      line += record.lines
      at = record.next
    }

    rest = at >= length ? '' : all.slice(at)
    if (rest.length > caps.rowCharacters) return stop(line, fileFault('row-too-long', { limit: caps.rowCharacters }))
    return scanned
  }

  return { push, line: () => line }
}

function found(at: number, otherwise: number): number {
  return at === -1 ? otherwise : at
}

function tooWide(columns: number, caps: ScannerCaps): Fault {
  return fileFault('too-many-columns', { found: columns, limit: caps.columns })
}

function tooLong(row: Row, caps: ScannerCaps): Fault | null {
  const long = row.some((cell) => cell.length > caps.cellCharacters)
  return long ? fileFault('cell-too-long', { limit: caps.cellCharacters }) : null
}

type QuotedRow =
  | {
      readonly kind: 'row'
      readonly row: string[]
      readonly next: number
      readonly lines: number
      readonly fault: Fault | null
    }
  /** A quote at `from`, `lines` below the start of the row, that does not close in this text. */
  | { readonly kind: 'open'; readonly from: number; readonly lines: number }
  /** The row goes on in text that is still to come. */
  | { readonly kind: 'more' }

/** One row with at least one quotation mark in it. */
function quotedRow(all: string, start: number, delimiter: string, lineEnd: string, last: boolean): QuotedRow {
  const row: string[] = []
  let fault: Fault | null = null
  let lines = 1
  let at = start
  for (;;) {
    let cell = ''
    let end: number
    if (all.charCodeAt(at) === 34) {
      let from = at + 1
      let close = all.indexOf('"', from)
      while (close !== -1 && all.charCodeAt(close + 1) === 34) {
        cell += all.slice(from, close + 1)
        from = close + 2
        close = all.indexOf('"', from)
      }
      if (close === -1) return { kind: 'open', from: at, lines: lines - 1 }
      if (close + 1 === all.length && !last) return { kind: 'more' }
      cell += all.slice(from, close)
      lines += lineEndsIn(all, at, close, lineEnd)
      end = close + 1
      const after = all.charCodeAt(end)
      if (after !== delimiter.charCodeAt(0) && after !== lineEnd.charCodeAt(0) && end < all.length) {
        const until = cellEnd(all, end, delimiter, lineEnd)
        if (until === all.length && !last) return { kind: 'more' }
        const tail = all.slice(end, until)
        if (tail.trim() !== '') {
          fault = fileFault('stray-quote')
          cell += tail
        }
        end = until
      }
    } else {
      end = cellEnd(all, at, delimiter, lineEnd)
      if (end === all.length && !last) return { kind: 'more' }
      const carriage =
        lineEnd === '\n' &&
        end > at &&
        all.charCodeAt(end - 1) === 13 &&
        (end === all.length || all.charCodeAt(end) === 10)
      cell = all.slice(at, carriage ? end - 1 : end)
    }
    row.push(cell)
    if (end < all.length && all.charCodeAt(end) === delimiter.charCodeAt(0)) {
      at = end + 1
      continue
    }
    return { kind: 'row', row, next: end + 1, lines, fault }
  }
}

function cellEnd(all: string, at: number, delimiter: string, lineEnd: string): number {
  const split = delimiter.charCodeAt(0)
  const end = lineEnd.charCodeAt(0)
  let to = at
  while (to < all.length) {
    const code = all.charCodeAt(to)
    if (code === split || code === end) return to
    to += 1
  }
  return to
}

function lineEndsIn(all: string, from: number, to: number, lineEnd: string): number {
  let count = 0
  for (let at = all.indexOf(lineEnd, from); at !== -1 && at < to; at = all.indexOf(lineEnd, at + 1)) count += 1
  return count
}
