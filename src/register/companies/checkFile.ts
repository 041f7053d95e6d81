import type { Books } from '../../platform/imports/books.ts'
import { emptyBooks } from '../../platform/imports/books.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'
import type { ImportBatch, ImportSource, Watch } from '../../platform/imports/runImport.ts'
import { runImport } from '../../platform/imports/runImport.ts'
import type { KnownSbi } from '../publicTables/sbiChecker.ts'
import { companyFields } from './fields.ts'
import { nothingUsable } from './fileRefused.ts'
import { foreignMunicipalities } from './foreignMunicipalities.ts'
import { tallyCounter } from './tally.ts'
import type { StoredCompany, TyperParameters, TyperSummary } from './typeCompany.ts'

export type FileCheck = {
  readonly books: Books
  readonly companies: number
  readonly jobs: number
  readonly jobsMissing: number
  readonly refusals: readonly ImportIssue[]
  readonly notes: readonly ImportIssue[]
  /** Why the file as a whole cannot be taken; null when it can. */
  readonly obstacle: { readonly code: string; readonly nl: string; readonly en: string } | null
}

/** Reads a file as the import would, and stores nothing: what the officer sees before she says yes. */
export async function checkFile(
  source: ImportSource,
  profile: MappingProfile,
  sbi: KnownSbi,
  scope: readonly string[],
  options: { readonly shown?: number; readonly watch?: Watch } = {},
): Promise<FileCheck> {
  const { shown = 50, watch = {} } = options
  const counter = tallyCounter()
  const refusals: ImportIssue[] = []
  const notes: ImportIssue[] = []
  const municipality = scope.length === 1 ? (scope[0] ?? null) : null
  const parameters: TyperParameters = { ...sbi, municipality, scope }
  const typer = { module: new URL('./typeCompany.ts', import.meta.url).href, name: 'makeCompanyTyper', parameters }
  const store = async (batch: ImportBatch<StoredCompany>) => {
    for (const company of batch.rows) counter.add(company)
    refusals.push(...batch.refused.slice(0, Math.max(0, shown - refusals.length)))
    notes.push(...batch.notes.slice(0, Math.max(0, shown - notes.length)))
  }
  const result = await runImport({ source, fields: companyFields, profile, typer }, store, watch)
  const totals = { companies: 0, jobs: 0, jobsMissing: 0 }
  for (const row of counter.rows()) {
    totals.companies += row.companies
    totals.jobs += row.jobs
    totals.jobsMissing += row.jobs_missing
  }
  if (result.kind === 'refused') {
    const first = result.issues[0]
    const obstacle = { code: first?.code ?? 'refused', nl: first?.nl ?? '', en: first?.en ?? '' }
    return { books: emptyBooks, ...totals, refusals: result.issues, notes, obstacle }
  }
  const foreign = foreignMunicipalities((result.summary as TyperSummary).outside, scope) // the typer named above makes it
  const unusable = result.books.stored === 0 && result.books.refused > 0 ? nothingUsable(result.books, refusals) : null
  const obstacle = foreign ?? unusable
  return {
    books: result.books,
    ...totals,
    refusals,
    notes,
    obstacle: obstacle ? { code: obstacle.code, ...obstacle.detail } : null,
  }
}
