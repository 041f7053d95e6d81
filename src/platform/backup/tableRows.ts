import { sql } from 'kysely'
import type { AnyDb } from '../http/endpoint.ts'
import type { BackupTable } from './tables.ts'

/** Rows per read: one part of a table in memory at a time. FETCH takes no parameter, so it says the same number. */
const page = 5_000

/** In the role that sees all rows. How values are written is settled for every session of the store. */
export async function asBackup(trx: AnyDb): Promise<void> {
  await sql`select set_config('role', 'maak_backup', true)`.execute(trx)
}

/**
 * The rows of a table in the order of its key, as JSON lines, a part at a time. The transaction keeps its place
 * in the table, so a large one is sorted and read once.
 */
export async function* tableRows(trx: AnyDb, table: BackupTable, names: readonly string[]): AsyncGenerator<string[]> {
  const columns = sql.join(names.map((name) => sql`${sql.ref(name)}::text`))
  const order = sql.join(table.key.map((name) => orderOf(table, name)))
  await sql`
    declare backup_rows no scroll cursor for
    select json_build_array(${columns})::text as line from ${sql.table(table.name)} order by ${order}`.execute(trx)
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch 5000 from backup_rows`.execute(trx)
    if (rows.length > 0) yield rows.map((row) => JSON.stringify(JSON.parse(row.line)))
    if (rows.length < page) break
  }
  // Left open when the reader stops early: the end of the transaction closes it then.
  await sql`close backup_rows`.execute(trx)
}

/** Text is ordered by its bytes, so that two engines with other collations write the same file. */
function orderOf(table: BackupTable, name: string) {
  const type = table.columns.find((column) => column.name === name)?.type
  return type === 'text' ? sql`${sql.ref(name)} collate "C"` : sql.ref(name)
}
