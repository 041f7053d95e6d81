import { sql } from 'kysely'
import type { AnyDb } from '../http/endpoint.ts'

export type ColumnType = 'text' | 'integer' | 'bigint' | 'double precision' | 'boolean' | 'uuid' | 'date' | 'jsonb'

/**
 * Inserts many rows in one statement: one array per column, so that the text of the statement does not
 * grow with the number of rows. `jsonb` values come as JSON text. Cheap from some 50 rows on.
 */
export async function insertRows<Row>(
  db: AnyDb,
  table: string,
  columns: { readonly [K in keyof Row & string]: ColumnType },
  rows: readonly Row[],
  onConflict: 'fail' | 'ignore' = 'fail',
): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(columns) as (keyof Row & string)[] // Object.keys forgets the keys' type
  const arrays = names.map((name) => sql`${rows.map((row) => row[name])}::${sql.raw(`${columns[name]}[]`)}`)
  await sql`
    insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select * from unnest(${sql.join(arrays)})
    ${onConflict === 'ignore' ? sql`on conflict do nothing` : sql``}`.execute(db)
}
