import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { type ColumnType, insertRows } from '../../platform/db/insertRows.ts'
import { asSystem } from '../../platform/db/tenancy.ts'
import type { RegisterTables } from '../tables.ts'
import type { Observation } from './observation.ts'
import type { SbiRow } from './sbiTyper.ts'

type Db = Kysely<RegisterTables>

/** A table of another publisher as it is in use now; figures name it as their source. */
export type PublicTable = {
  readonly id: string
  readonly import: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly fileName: string
  readonly sha256: string
  readonly retrieved: string
  readonly periods: readonly string[]
  readonly rows: number
  readonly importedBy: string
  /** The unit of its figures as the publisher writes it ("x 1 000"), and where it was read; null for a list of codes. */
  readonly unit: string | null
  readonly unitFrom: 'metadata' | 'program' | null
}

type Rows =
  | { readonly of: 'register.cbs_figure'; readonly rows: readonly Observation[] }
  | { readonly of: 'register.sbi_code'; readonly rows: readonly SbiRow[] }

const columns = {
  'register.cbs_figure': { import: 'uuid', branch: 'text', region: 'text', period: 'text', value: 'integer' },
  'register.sbi_code': { import: 'uuid', code: 'text', title: 'text' },
} as const satisfies Record<string, Record<string, ColumnType>>

/** Writes rows that nobody sees yet in small steps, and makes them current in one; what they replace goes after that. */
export async function keepPublicTable(db: Db, table: PublicTable, { of, rows }: Rows, now: string): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000) {
    const batch = rows.slice(from, from + 1_000).map((row) => ({ ...row, import: table.import }))
    await asSystem(db, (trx) => insertRows(trx, of, columns[of], batch as readonly Record<string, unknown>[])) // `of` names their columns
  }
  const before = await asSystem(db, async (trx) => {
    const earlier = await trx
      .selectFrom('register.public_table')
      .select('import')
      .where('id', '=', table.id)
      .executeTakeFirst()
    const { fileName: file_name, importedBy: imported_by, unitFrom: unit_from, periods, ...rest } = table
    const row = { ...rest, file_name, imported_by, unit_from, periods: JSON.stringify(periods), current_at: now }
    await trx
      .insertInto('register.public_table')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return earlier?.import ?? null
  })
  if (before) await dropRows(db, before)
}

/** Takes away the rows of an import that is not current: replaced, or left half. */
export async function dropRows(db: Db, importId: string): Promise<void> {
  for (const table of ['register.cbs_figure', 'register.sbi_code'] as const) {
    for (;;) {
      const { numAffectedRows } = await asSystem(db, (trx) =>
        sql`delete from ${sql.table(table)} where ctid = any(array(
              select ctid from ${sql.table(table)} where import = ${importId} limit 2000))`.execute(trx),
      )
      if (Number(numAffectedRows ?? 0n) < 2_000) break
    }
  }
}

/** Readable in any role: these are facts that everybody may see. */
export async function listPublicTables(trx: Db): Promise<PublicTable[]> {
  const rows = await trx.selectFrom('register.public_table').selectAll().orderBy('id').execute()
  return rows.map(
    ({ file_name: fileName, imported_by: importedBy, unit_from: unitFrom, current_at: _at, periods, ...rest }) => ({
      ...rest,
      fileName,
      importedBy,
      unitFrom,
      periods: periods as string[], // written by keepPublicTable
    }),
  )
}

export async function findPublicTable(trx: Db, id: string): Promise<PublicTable | null> {
  return (await listPublicTables(trx)).find((table) => table.id === id) ?? null
}
