import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Day } from '../../core/period.ts'
import type { SbiVersion } from '../../core/sbi.ts'
import { insertRows } from '../../platform/db/insertRows.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { Books } from '../../platform/imports/books.ts'
import { balance, emptyBooks } from '../../platform/imports/books.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'
import { runImport, type ImportSource } from '../../platform/imports/runImport.ts'
import { divisionYear } from '../reference/municipalities.ts'
import { knownSbi } from '../publicTables/finerSbi.ts'
import type { RegisterTables } from '../tables.ts'
import { outsideColumns, tallyColumns } from './columns.ts'
import { loadCorrections } from './corrections.ts'
import { companyFields } from './fields.ts'
import { findImport, listRefusals } from './importList.ts'
import { abandonImport, findSame, makeCurrent, openImport } from './importStore.ts'
import { fileRefused, nothingUsable } from './fileRefused.ts'
import { importWriter } from './importWriter.ts'
import { loadKnownCompanies } from './knownCompanies.ts'
import { loadForgotten } from '../makersDoor/forgotten.ts'
import { foreignMunicipalities } from './foreignMunicipalities.ts'
import type { StoredCompany, TyperParameters, TyperSummary } from './typeCompany.ts'
import { writeEvents } from './writeEvents.ts'

type Db = Kysely<RegisterTables>

/** Goes up when the same file can give other rows. */
export const importerVersion = '1'

export type CompanyImport = {
  /** Number of the import; a new one when left out. */
  readonly id?: string
  readonly source: ImportSource
  readonly sha256: string
  readonly bytes: number
  readonly profile: MappingProfile
  readonly referenceDate: Day
  readonly sbiVersion: SbiVersion
  /** Municipalities of the organisation: one for a municipality, many for a region. */
  readonly scope: readonly string[]
  readonly provenance: {
    readonly title: string
    readonly licence?: string
    readonly credit?: string
    readonly sample: boolean
    readonly mayBePublic?: boolean
  }
  readonly createdBy: string
}

export type ImportOutcome = {
  readonly import: string
  /** The same file was current already; nothing changed. */
  readonly unchanged: boolean
  readonly books: Books
  readonly doubts: number
  readonly refusals: readonly ImportIssue[]
}

export type ImportWatch = {
  readonly signal?: AbortSignal
  readonly report?: (progress: { phase: string; done: number; total: number | null; refused: number }) => void
  readonly now?: () => Date
}

/** How many refusals travel with the outcome; all of them are in the store. */
const shownRefusals = 200

/**
 * Reads a company file into an invisible snapshot and makes it current, or leaves everything as it was.
 * Throws a Problem with the place when the file as a whole cannot be taken.
 */
export async function importCompanies(
  db: Db,
  organisation: string,
  given: CompanyImport,
  watch: ImportWatch = {},
): Promise<ImportOutcome> {
  const same = await findSame(db, organisation, given)
  if (same) return earlierOutcome(db, organisation, same, given.source.name)
  const id = given.id ?? randomUUID()
  await openImport(db, organisation, {
    id,
    file_name: given.source.name,
    sha256: given.sha256,
    bytes: given.bytes,
    reference_date: given.referenceDate,
    sbi_version: given.sbiVersion,
    division_year: divisionYear,
    scope: given.scope,
    profile: given.profile,
    source: given.provenance,
    importer_version: importerVersion,
    created_by: given.createdBy,
  })
  try {
    return await write(db, organisation, id, given, watch)
  } catch (error) {
    await abandonImport(db, organisation, id, null)
    throw error
  }
}

async function write(
  db: Db,
  organisation: string,
  id: string,
  given: CompanyImport,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  const { books, doubts, refusals } = await writeRows(db, organisation, id, given, watch)
  await writeEvents(db, organisation, { import: id, referenceDate: given.referenceDate })
  balance(books)
  const now = (watch.now?.() ?? new Date()).toISOString()
  await makeCurrent(db, organisation, id, given.referenceDate, books, now)
  return { import: id, unchanged: false, books, doubts, refusals }
}

type Written = Pick<ImportOutcome, 'books' | 'doubts' | 'refusals'>

/** What the file says. The index of every known company goes when this is done: the events need the room. */
async function writeRows(
  db: Db,
  organisation: string,
  id: string,
  given: CompanyImport,
  watch: ImportWatch,
): Promise<Written> {
  const known = await loadKnownCompanies(db, organisation)
  const corrections = await loadCorrections(db, organisation)
  const forgotten = await loadForgotten(db, organisation)
  const writer = importWriter(db, organisation, id, given.sbiVersion, known, corrections, forgotten)
  const refusals: ImportIssue[] = []
  let books: Books = emptyBooks
  const parameters: TyperParameters = {
    ...(await asTenant(db, organisation, (trx) => knownSbi(trx, given.sbiVersion))),
    municipality: given.scope.length === 1 ? (given.scope[0] ?? null) : null,
    scope: given.scope,
  }
  const typer = { module: new URL('./typeCompany.ts', import.meta.url).href, name: 'makeCompanyTyper', parameters }
  const job = { source: given.source, fields: companyFields, profile: given.profile, typer }
  const result = await runImport<StoredCompany>(
    job,
    async (batch) => {
      await writer.store(batch.rows, batch.refused)
      refusals.push(...batch.refused.slice(0, Math.max(0, shownRefusals - refusals.length)))
      books = batch.books
      watch.report?.({
        phase: 'reading',
        done: books.read,
        total: estimateRows(batch.progress, books.read),
        refused: books.refused,
      })
    },
    watch.signal ? { signal: watch.signal } : {},
  )
  watch.signal?.throwIfAborted()
  if (result.kind === 'refused') throw fileRefused(result.issues)
  const { outside } = result.summary as TyperSummary // the typer we named above makes it
  const foreign = foreignMunicipalities(outside, given.scope)
  if (foreign) throw foreign
  if (result.books.stored === 0 && result.books.refused > 0) throw nothingUsable(result.books, refusals)
  watch.report?.({
    phase: 'counting',
    done: result.books.read,
    total: result.books.read,
    refused: result.books.refused,
  })
  const counts = outside.map(({ municipality, division, companies }) => ({
    organisation,
    import: id,
    municipality,
    division,
    companies,
  }))
  const tallies = writer.tallies.rows().map((row) => ({ organisation, import: id, ...row }))
  await inBatches(counts, (rows) =>
    asTenant(db, organisation, (trx) => insertRows(trx, 'register.outside', outsideColumns, rows)),
  )
  await inBatches(tallies, (rows) =>
    asTenant(db, organisation, (trx) => insertRows(trx, 'register.tally', tallyColumns, rows)),
  )
  return { books: result.books, doubts: writer.doubts(), refusals }
}

export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000) await write(rows.slice(from, from + 1_000))
}

function estimateRows(progress: { bytes: number; ofBytes: number }, read: number): number | null {
  return progress.bytes > 0 ? Math.max(read, Math.round((read * progress.ofBytes) / progress.bytes)) : null
}

/** The same file again: what was told the first time, as it stands now. */
async function earlierOutcome(db: Db, organisation: string, id: string, file: string): Promise<ImportOutcome> {
  return asTenant(db, organisation, async (trx) => {
    const found = await findImport(trx, organisation, id)
    const refusals = await listRefusals(trx, organisation, id, file, shownRefusals)
    const { doubts } = await trx
      .selectFrom('register.establishment')
      .select((eb) => eb.fn.countAll<string>().as('doubts'))
      .where('organisation', '=', organisation)
      .where('created_import', '=', id)
      .where('doubt', 'is not', null)
      .executeTakeFirstOrThrow()
    return { import: id, unchanged: true, books: found?.books ?? emptyBooks, doubts: Number(doubts), refusals }
  })
}
