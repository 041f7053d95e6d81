import type { ImportField } from '../../platform/imports/field.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'
import type { RowTyperAddress } from '../../platform/imports/rowTyper.ts'
import { runImport, runSurvey, type ImportSource } from '../../platform/imports/runImport.ts'
import type { Survey } from '../../platform/imports/survey.ts'
import { tableProblems } from './tableProblems.ts'

/** Rows of a publisher's file are refused all together: half a table compares with nothing. */
export async function readTable<Row>(
  source: ImportSource,
  fields: readonly ImportField[],
  profileOf: (survey: Survey) => MappingProfile,
  typer: RowTyperAddress,
  signal?: AbortSignal,
): Promise<Row[]> {
  const survey = await runSurvey({ source, fields }, signal ? { signal } : {})
  if (survey.kind === 'refused') throw tableProblems.wrongRows(survey.issues)
  const rows: Row[] = []
  const refused: ImportIssue[] = []
  const result = await runImport<Row>(
    { source, fields, profile: profileOf(survey), typer },
    async (batch) => {
      for (const row of batch.rows) rows.push(row)
      refused.push(...batch.refused.slice(0, Math.max(0, 20 - refused.length)))
    },
    signal ? { signal } : {},
  )
  signal?.throwIfAborted()
  if (result.kind === 'refused') throw tableProblems.wrongRows(result.issues)
  if (refused.length > 0) throw tableProblems.wrongRows(refused)
  return rows
}
