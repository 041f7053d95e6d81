import { dateOrderOf } from './cells/dateEvidence.ts'
import { decimalMarkOf } from './cells/numberEvidence.ts'
import { columnNotation } from './columnNotation.ts'
import { detectColumns } from './detect.ts'
import type { ImportField } from './field.ts'
import { fileIssue } from './fileIssue.ts'
import type { ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import type { ColumnSurvey, Survey } from './survey.ts'
import type { TableSurvey } from './tableSurvey.ts'

const noAnswers = { decimalMark: null, dateOrder: null } as const

/** Makes of the counted table what the mapping screen shows: a proposal per column, with its reason and questions. */
export function describeSurvey(
  table: TableSurvey,
  fields: readonly ImportField[],
  file: { readonly name: string; readonly bytes: number; readonly sha256: string },
): Survey {
  const { headers, sample, evidence, facts, headerLine } = table
  const sampled = table.dataRows > sample.length
  const cellsOf = (column: number): readonly string[] => sample.map((row) => row[column] ?? '')
  const detected = detectColumns(
    headers.map((header, column) => ({ header, cells: cellsOf(column) })),
    fields,
    sampled,
  )
  const columns = detected.map((one, column): ColumnSurvey => {
    const { numbers = null, dates = null, filled = 0 } = evidence[column] ?? {}
    return {
      ...one,
      column,
      header: headers[column] ?? '',
      samples: cellsOf(column).slice(0, 3),
      filled,
      decimalMark: numbers === null ? null : decimalMarkOf(numbers),
      dateOrder: dates === null ? null : dateOrderOf(dates),
    }
  })
  const questions = columns.flatMap(({ column, header, field }) => {
    const kind = fields.find((one) => one.id === field)?.kind
    const found = evidence[column]
    if (kind === undefined || found === undefined) return []
    const place = {
      file: file.name,
      line: headerLine,
      column: header,
      ...(facts.sheet !== undefined && { sheet: facts.sheet }),
    }
    const { question } = columnNotation(kind, found, noAnswers, place)
    return question === null ? [] : [question]
  })
  return {
    kind: 'survey',
    sha256: file.sha256,
    bytes: file.bytes,
    read: table.read,
    header: table.header,
    blank: table.blank,
    facts,
    headerLine,
    headers,
    fingerprint: table.fingerprint,
    columns,
    questions,
    warnings: [...facts.warnings.filter((warning) => warning.line > headerLine), ...garbled(table, file.name)],
    profile: proposal(table, columns),
  }
}

/** UTF-8 that was read as Windows-1252, now or in an earlier life of the file. */
const garbledText = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â‚¬|â€[™œ“”˜]/

function garbled(table: TableSurvey, file: string): readonly ImportIssue[] {
  const { headers, headerLine, sample } = table
  const cellOf = (column: number) => sample.find((row) => garbledText.test(row[column] ?? ''))?.[column]
  return headers.flatMap((header, column) => {
    const value = garbledText.test(header) ? header : cellOf(column)
    return value === undefined
      ? []
      : [fileIssue({ file, line: headerLine, column: header, value }, 'garbled', { column: header })]
  })
}

function proposal(table: TableSurvey, columns: readonly ColumnSurvey[]): MappingProfile {
  return {
    encoding: null,
    delimiter: null,
    sheet: table.facts.sheet ?? null,
    headerLine: null,
    headers: [...table.headers],
    fingerprint: table.fingerprint,
    columns: columns.flatMap(({ column, header, field }) =>
      field === null ? [] : [{ column, header, field, decimalMark: null, dateOrder: null }],
    ),
  }
}
