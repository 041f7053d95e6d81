import { applyMapping } from './applyMapping.ts'
import { describeSurvey } from './describeSurvey.ts'
import { fileIssue } from './fileIssue.ts'
import type {
  FileRefused,
  ImportBatch,
  ImportJob,
  ImportResult,
  Progress,
  SurveyJob,
  SurveyResult,
} from './importJob.ts'
import { importRows } from './importRows.ts'
import type { MappingProfile } from './mapping.ts'
import type { TableHow } from './readTable.ts'
import { readTable } from './readTable.ts'
import type { RowTyper } from './rowTyper.ts'
import type { ImportSource } from './source.ts'
import { openSource, stampOf } from './source.ts'
import type { TableSurvey } from './tableSurvey.ts'
import { surveyTable } from './tableSurvey.ts'

type Choices = Partial<Pick<MappingProfile, 'encoding' | 'delimiter' | 'sheet'>>
type Surveyed = {
  readonly table: TableSurvey
  readonly sha256: string
  readonly bytes: number
  readonly changed: number
}

/** Reads the whole file once for the mapping screen. */
export async function performSurvey(job: SurveyJob, seen: (progress: Progress) => void): Promise<SurveyResult> {
  const { source, fields, choices = {} } = job
  const how = tableHow(source, choices, job.caps)
  const found = await survey(source, how, { fields, profile: null, headerLine: choices.headerLine ?? null }, 1, seen)
  if ('kind' in found) return found
  return describeSurvey(found.table, fields, { name: source.name, bytes: found.bytes, sha256: found.sha256 })
}

/**
 * Reads the file twice: once to know that it is whole, mapped and free of personal data, once to type its rows. So
 * nothing is handed out of a file that is refused for something on its last line.
 */
export async function performImport<Stored>(
  job: ImportJob,
  typer: RowTyper<Stored>,
  give: (batch: ImportBatch<Stored>) => Promise<void>,
  seen: (progress: Progress) => void,
): Promise<ImportResult> {
  const { source, fields, profile } = job
  const file = source.name
  const how = tableHow(source, profile, job.caps)
  const found = await survey(source, how, { fields, profile, headerLine: profile.headerLine }, 2, seen)
  if ('kind' in found) return found
  const { table, sha256, bytes, changed } = found
  const columns = applyMapping(profile, fields, table, file)
  if ('refused' in columns) return { kind: 'refused', issues: columns.refused }

  const progress = (): Progress => ({ bytes: bytes + opened.bytes(), ofBytes: bytes * 2 })
  const opened = openSource(source, () => seen(progress()), false)
  const sure: TableHow = table.facts.encoding === undefined ? how : { ...how, encoding: table.facts.encoding }
  for await (const part of importRows(
    readTable(opened.chunks, { ...sure, alive: () => seen(progress()) }),
    { file, table, columns },
    typer,
  )) {
    if (part.kind === 'refused') return { kind: 'refused', issues: [part.issue] }
    if (part.kind === 'typed') {
      const { rows, lines, refused, notes, books } = part
      await give({ rows, lines, refused, notes, books, progress: progress() })
      continue
    }
    const after = await stampOf(source)
    if (after === null || after.changed !== changed || opened.bytes() !== bytes) break
    const warnings = part.facts.warnings.filter((warning) => warning.line > table.headerLine)
    return { kind: 'read', books: part.books, summary: typer.summary(), facts: part.facts, warnings, sha256 }
  }
  return { kind: 'refused', issues: [fileIssue({ file, line: 0 }, 'changed-meanwhile')] }
}

function tableHow(source: ImportSource, choices: Choices, caps: ImportJob['caps']): TableHow {
  const { encoding, delimiter, sheet } = choices
  return {
    file: source.name,
    encoding: encoding ?? 'auto',
    delimiter: delimiter ?? 'auto',
    ...(typeof sheet === 'string' && { sheet }),
    ...(caps !== undefined && { caps }),
  }
}

async function survey(
  source: ImportSource,
  how: TableHow,
  what: Pick<ImportJob, 'fields'> & { readonly profile: MappingProfile | null; readonly headerLine: number | null },
  readings: 1 | 2,
  seen: (progress: Progress) => void,
): Promise<Surveyed | FileRefused> {
  const stamp = await stampOf(source)
  if (stamp === null) return { kind: 'refused', issues: [fileIssue({ file: source.name, line: 0 }, 'no-such-file')] }
  const tell = (bytes: number): void => seen({ bytes, ofBytes: stamp.size * readings })
  const opened = openSource(source, tell, true)
  const parts = readTable(opened.chunks, { ...how, alive: () => tell(opened.bytes()) })
  const table = await surveyTable(parts, { file: source.name, ...what })
  if ('refused' in table) return { kind: 'refused', issues: table.refused }
  return { table, sha256: opened.sha256(), bytes: opened.bytes(), changed: stamp.changed }
}
