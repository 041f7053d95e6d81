import type { Caps } from './caps.ts'
import { capsWith } from './caps.ts'
import { csvScanner, type Scanned } from './csvScanner.ts'
import { detectDelimiter, lineEndOf, separatorLine } from './delimiter.ts'
import type { ByteReader, Encoding } from './encoding.ts'
import { byteReader } from './encoding.ts'
import { fileIssue } from './fileIssue.ts'
import { issueAt } from './issue.ts'
import { notATable, sniff } from './sniff.ts'
import type { Delimiter, TablePart } from './table.ts'

export type CsvHow = {
  /** Name of the file, for the sentences. */
  readonly file: string
  readonly encoding?: Encoding | 'auto'
  readonly delimiter?: Delimiter | 'auto'
  readonly caps?: Partial<Caps>
}

/** Text to look at before the first row is given. */
const headCharacters = 65_536
const pieceBytes = 262_144

/**
 * Reads a table of text as it streams in, in one pass and in constant memory. Rows come as they stand in the file,
 * header and blank rows included, in batches with their line numbers.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  how: CsvHow,
): AsyncGenerator<TablePart, void, undefined> {
  const caps = capsWith(how.caps)
  const file = how.file
  const bytes = byteReader(how.encoding ?? 'auto')
  const table = tableText(how, caps, bytes)
  let size = 0
  let sniffed = false
  let early: Uint8Array = new Uint8Array(0)

  for await (const chunk of source) {
    size += chunk.length
    if (size > caps.csvBytes) {
      yield refused(file, 0, 'too-large', { limit: Math.round(caps.csvBytes / 1e6) })
      return
    }
    let given = chunk
    if (!sniffed) {
      early = joined(early, chunk)
      if (early.length < 4) continue
      sniffed = true
      given = early
      const kind = sniff(early)
      if ('refused' in kind) {
        yield { kind: 'refused', issue: issueAt({ file, line: 0 }, kind.refused) }
        return
      }
      if (kind.format !== 'text') {
        yield refused(file, 0, 'binary')
        return
      }
    }
    for (let at = 0; at < given.length; at += pieceBytes) {
      const parts = table.push(bytes.push(given.subarray(at, at + pieceBytes)), false)
      yield* parts
      if (parts.at(-1)?.kind === 'refused') return
    }
  }
  if (!sniffed) {
    const parts = table.push(bytes.push(early), false)
    yield* parts
    if (parts.at(-1)?.kind === 'refused') return
  }
  yield* table.push(bytes.end(), true)
}

/** The text side: waits for enough text to recognise the form, then cuts rows. */
function tableText(how: CsvHow, caps: Caps, bytes: ByteReader) {
  const file = how.file
  let head: string | null = ''
  let scanner: ReturnType<typeof csvScanner> | null = null
  let delimiter: Delimiter = ';'
  let rows = 0
  let closed = true

  const open = (text: string): { readonly text: string } | { readonly refused: TablePart } => {
    const wrong = notATable(text)
    if (wrong !== null) return { refused: { kind: 'refused', issue: issueAt({ file, line: 1 }, wrong) } }
    const separator = separatorLine(text)
    const body = separator === null ? text : text.slice(separator.length)
    const chosen = how.delimiter ?? 'auto'
    delimiter = chosen !== 'auto' ? chosen : (separator?.delimiter ?? detectDelimiter(body))
    scanner = csvScanner(delimiter, lineEndOf(text), caps, separator === null ? 1 : 2)
    return { text: body }
  }

  const scan = (text: string, last: boolean): TablePart[] => {
    if (scanner === null) throw new Error('the table was not opened before its text was scanned')
    const scanned = scanner.push(text, last)
    rows += scanned.rows.length
    if (rows > caps.csvRows) {
      return [refused(file, scanner.line(), 'too-many-rows', { found: scanner.line(), limit: caps.csvRows })]
    }
    return partsOf(file, scanned)
  }

  return {
    push(given: ReturnType<ByteReader['push']>, last: boolean): TablePart[] {
      const fits = typeof given === 'string'
      let text = fits ? given : given.text
      if (text !== '') closed = text.endsWith('\n') || text.endsWith('\r')
      if (head !== null) {
        head += text
        if (fits && !last && head.length < headCharacters) return []
        if (fits && last && head.trim() === '') return [refused(file, 0, 'empty-file')]
        const opened = open(head)
        if ('refused' in opened) return [opened.refused]
        text = opened.text
        head = null
      }
      const parts = scan(text, last && fits)
      if (parts.at(-1)?.kind === 'refused') return parts
      if (!fits) {
        const line = scanner?.line() ?? 1
        return [...parts, refused(file, line, 'not-this-encoding', { encoding: given.encoding.toUpperCase() })]
      }
      if (!last) return parts
      return [
        ...parts,
        { kind: 'end', facts: { format: 'csv', encoding: bytes.encoding(), delimiter, closed, warnings: [] } },
      ]
    },
  }
}

function partsOf(file: string, scanned: Scanned): TablePart[] {
  const { rows, lines, faults, fatal } = scanned
  const parts: TablePart[] = rows.length > 0 ? [{ kind: 'rows', rows, lines, faults }] : []
  if (fatal !== null) parts.push({ kind: 'refused', issue: issueAt({ file, line: fatal.line }, fatal.fault) })
  return parts
}

function refused(
  file: string,
  line: number,
  ...what: Parameters<typeof fileIssue> extends [unknown, ...infer W] ? W : never
): TablePart {
  return { kind: 'refused', issue: fileIssue({ file, line }, ...what) }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
