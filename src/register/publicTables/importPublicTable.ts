import type { Kysely } from 'kysely'
import type { RegisterTables } from '../tables.ts'
import { cbsLicence, cbsPublisher, retrievedOn, sbi2025Table } from './cbsTables.ts'
import { keepPublicTable, type PublicTable } from './publicTableStore.ts'
import { readCbs } from './readCbs.ts'
import { readSbi } from './readSbi.ts'

type Db = Kysely<RegisterTables>

export type PublicTableImport = {
  /** Number under which its rows are written. */
  readonly id: string
  readonly file: { readonly name: string; readonly path: string }
  readonly sha256: string
  /** Which table, where the name of the file does not say it. */
  readonly table?: string
  /** The metadata of CBS that belongs to the file: its unit counts, not what we knew. */
  readonly metadata?: { readonly name: string; readonly path: string }
  /** The day on which it was fetched, where the name of the file does not say it. */
  readonly retrieved?: string
  readonly organisation: string
  readonly now: Date
}

export type PublicTableOutcome = Pick<
  PublicTable,
  'id' | 'title' | 'periods' | 'rows' | 'retrieved' | 'licence' | 'unit' | 'unitFrom'
>

/** Takes over a table of CBS for the whole installation; the earlier one of the same number is replaced. */
export async function importCbs(db: Db, given: PublicTableImport, signal?: AbortSignal): Promise<PublicTableOutcome> {
  const how = { wanted: given.table, metadata: given.metadata }
  const { table, unit, observations } = await readCbs(given.file, how, signal)
  const periods = [...new Set(observations.map(({ period }) => period))].toSorted()
  const kept = {
    ...common(given),
    id: table.id,
    title: table.title,
    periods,
    rows: observations.length,
    unit: unit.text,
    unitFrom: unit.from,
  }
  await keepPublicTable(db, kept, { of: 'register.cbs_figure', rows: observations }, given.now.toISOString())
  return outcomeOf(kept)
}

/** Takes over the finer codes of SBI 2025; from then on a code that is not among them is refused. */
export async function importSbi(db: Db, given: PublicTableImport, signal?: AbortSignal): Promise<PublicTableOutcome> {
  const codes = await readSbi(given.file, signal)
  const kept = {
    ...common(given),
    id: sbi2025Table,
    title: 'Standaard Bedrijfsindeling 2025',
    periods: [],
    rows: codes.length,
    unit: null,
    unitFrom: null,
  }
  await keepPublicTable(db, kept, { of: 'register.sbi_code', rows: codes }, given.now.toISOString())
  return outcomeOf(kept)
}

function common({ id, file, sha256, retrieved, organisation, now }: PublicTableImport) {
  return {
    import: id,
    publisher: cbsPublisher,
    licence: cbsLicence,
    fileName: file.name,
    sha256,
    retrieved: retrieved ?? retrievedOn(file.name) ?? now.toISOString().slice(0, 10),
    importedBy: organisation,
  }
}

function outcomeOf(table: PublicTable): PublicTableOutcome {
  const { id, title, periods, rows, retrieved, licence, unit, unitFrom } = table
  return { id, title, periods, rows, retrieved, licence, unit, unitFrom }
}
