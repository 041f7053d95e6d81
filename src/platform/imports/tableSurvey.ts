import { isBlankRow, widthMisfit } from './blankRow.ts'
import { countKinds, likelyKind } from './columnKind.ts'
import type { ColumnEvidence, ColumnTally } from './columnTally.ts'
import { columnTally } from './columnTally.ts'
import type { ImportField } from './field.ts'
import { fileIssue } from './fileIssue.ts'
import { findHeaderRow, headerCells, headerChanges, headerFingerprint, normaliseHeader } from './header.ts'
import type { ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import { deniedColumns } from './privacyGate.ts'
import type { Row, TableFacts, TablePart } from './table.ts'

/** What one reading of all rows gives: the header, a sample for the eye, and the evidence of every column. */
export type TableSurvey = {
  readonly facts: TableFacts
  readonly read: number
  readonly header: number
  readonly blank: number
  readonly headerLine: number
  readonly headers: readonly string[]
  readonly fingerprint: string
  /** The first rows of data, as wide as the header. */
  readonly sample: readonly Row[]
  readonly dataRows: number
  readonly evidence: readonly ColumnEvidence[]
}

type SurveyHow = {
  readonly file: string
  readonly fields: readonly ImportField[]
  /** With a profile the header must be the one that the profile was made for. */
  readonly profile: MappingProfile | null
  /** Line of the header row, where a person pointed at it. */
  readonly headerLine: number | null
}

const sampleRows = 1_000

type Refused = { readonly refused: readonly ImportIssue[] }

/**
 * Reads a whole table once, without typing it: before anything is stored we know that the file is whole, which row
 * is the header, that no column holds personal data, and how its numbers and dates are written.
 */
export async function surveyTable(parts: AsyncIterable<TablePart>, how: SurveyHow): Promise<TableSurvey | Refused> {
  const waiting: { row: Row; line: number; numbers: Uint8Array | null }[] = []
  let columns: OpenColumns | null = null
  let facts: TableFacts | null = null
  let firstLine = 0
  let read = 0

  const open = (): Refused | null => {
    const opened = openColumns(waiting, how)
    if ('refused' in opened) return opened
    columns = opened
    for (const { row, line, numbers } of waiting) opened.add(row, line, numbers)
    waiting.length = 0
    return null
  }

  for await (const part of parts) {
    if (part.kind === 'refused') return { refused: [part.issue] }
    if (part.kind === 'end') {
      facts = part.facts
      continue
    }
    if (firstLine === 0) firstLine = part.lines[0] ?? 1
    read += part.rows.length
    for (let at = 0; at < part.rows.length; at += 1) {
      const row = part.rows[at] ?? []
      const line = part.lines[at] ?? 0
      const numbers = part.numbers?.[at] ?? null
      if (columns === null) waiting.push({ row, line, numbers })
      else (columns as OpenColumns).add(row, line, numbers)
    }
    if (columns === null && waiting.length >= sampleRows) {
      const refused = open()
      if (refused !== null) return refused
    }
  }
  if (facts === null) throw new Error('a reader of tables ended without saying how')
  if (columns === null) {
    const refused = open()
    if (refused !== null) return refused
  }
  // The assignment happens in `open`, which the compiler does not follow.
  const found = columns as OpenColumns | null
  if (found === null) throw new Error('the columns were not opened')
  return found.close(facts, read, firstLine - 1)
}

type OpenColumns = {
  add(row: Row, line: number, numbers: Uint8Array | null): void
  close(facts: TableFacts, read: number, linesBefore: number): TableSurvey | Refused
}

function openColumns(first: readonly { row: Row; line: number }[], how: SurveyHow): OpenColumns | Refused {
  const { file, profile } = how
  const rows = first.map((one) => one.row)
  const at = headerAt(first, how)
  if (at === null)
    return {
      refused: [fileIssue({ file, line: first[0]?.line ?? 1 }, rows.every(isBlankRow) ? 'empty-file' : 'no-header')],
    }
  const headerLine = first[at]?.line ?? 1
  const headers = headerCells(rows[at] ?? [])
  const denied = deniedColumns(headers)
  if (denied.length > 0) {
    const columns = denied.join(', ')
    return { refused: [fileIssue({ file, line: headerLine, column: columns }, 'personal-columns', { columns })] }
  }
  const fingerprint = headerFingerprint(headers)
  if (profile !== null && profile.fingerprint !== fingerprint) {
    return {
      refused: [
        fileIssue({ file, line: headerLine }, 'header-changed', { changes: headerChanges(profile.headers, headers) }),
      ],
    }
  }
  const data = rows.slice(at + 1).filter((row) => !isBlankRow(row))
  const tallies = talliesFor(headers, data, how)
  return counting(how, { headerLine, headers, fingerprint }, at + 1, tallies)
}

function headerAt(first: readonly { row: Row; line: number }[], how: SurveyHow): number | null {
  const { fields, profile, headerLine } = how
  const pointed = first.findIndex(({ row, line }) => line === headerLine && !isBlankRow(row))
  if (pointed !== -1) return pointed
  if (profile !== null) {
    const same = first.slice(0, 100).findIndex(({ row }) => headerFingerprint(headerCells(row)) === profile.fingerprint)
    if (same !== -1) return same
  }
  const names = new Set(
    fields.flatMap((field) => [field.id, field.title.nl, field.title.en, ...field.aliases].map(normaliseHeader)),
  )
  return findHeaderRow(
    first.map((one) => one.row),
    names,
  )
}

function talliesFor(headers: readonly string[], data: readonly Row[], how: SurveyHow): readonly ColumnTally[] {
  const kinds = new Map(how.fields.map((field) => [field.id, field.kind]))
  const mapped = new Map(how.profile?.columns.map(({ column, field }) => [column, kinds.get(field)]))
  return headers.map((header, column) => {
    if (how.profile !== null) {
      const kind = mapped.get(column)
      return columnTally(header, { numbers: kind === 'integer' || kind === 'decimal', dates: kind === 'date' })
    }
    const counts = countKinds(data.map((row) => row[column] ?? ''))
    const kind = likelyKind(counts)
    const open = counts.filled === 0
    const some = (form: 'decimal' | 'date') => (counts.counts.get(form) ?? 0) > counts.filled / 2
    return columnTally(header, { numbers: open || some('decimal') || kind === 'integer', dates: open || some('date') })
  })
}

type Header = { readonly headerLine: number; readonly headers: readonly string[]; readonly fingerprint: string }

function counting(how: SurveyHow, header: Header, headerRows: number, tallies: readonly ColumnTally[]): OpenColumns {
  const { headerLine, headers } = header
  const sample: Row[] = []
  let blank = 0
  let dataRows = 0
  let last: { readonly row: Row; readonly line: number } | null = null
  return {
    add(row, line, numbers) {
      if (line <= headerLine) return
      if (isBlankRow(row)) {
        blank += 1
        return
      }
      dataRows += 1
      last = { row, line }
      if (sample.length < sampleRows) sample.push(row)
      for (let column = 0; column < tallies.length; column += 1) {
        const cell = row[column]
        if (cell !== undefined) tallies[column]?.add(cell, numbers !== null && numbers[column] === 1)
      }
    },
    close(facts, read, linesBefore) {
      const place = { file: how.file, ...(facts.sheet !== undefined && { sheet: facts.sheet }) }
      if (dataRows === 0) return { refused: [fileIssue({ ...place, line: headerLine }, 'no-rows')] }
      const cut = facts.closed || last === null || last.row.length >= headers.length ? null : last
      if (cut !== null) {
        return {
          refused: [
            fileIssue({ ...place, line: cut.line }, 'truncated', { found: cut.row.length, expected: headers.length }),
          ],
        }
      }
      const evidence = tallies.map((tally) => tally.evidence())
      const personal = evidence.flatMap(({ bsn }, column) => {
        const name = headers[column] ?? ''
        return bsn === null
          ? []
          : [fileIssue({ ...place, line: headerLine, column: name }, 'bsn-values', { columns: name, ...bsn })]
      })
      if (personal.length > 0) return { refused: personal }
      const headerCount = headerRows + linesBefore
      return { ...header, facts, read: read + linesBefore, header: headerCount, blank, sample, dataRows, evidence }
    },
  }
}

/** Whether a row of a text file fits its header; rows of a workbook end at their last filled cell. */
export function misfit(row: Row, headers: readonly string[], format: TableFacts['format']): number | null {
  return widthMisfit(row, headers.length, format === 'xlsx')
}
