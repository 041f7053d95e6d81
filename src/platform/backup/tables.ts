import { sql } from 'kysely'
import type { AnyDb } from '../http/endpoint.ts'

export type BackupTable = {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly key: readonly string[]
  /** Its rows refer to other rows of the same table, so they go in together. */
  readonly selfReferring: boolean
}

/**
 * Sessions and links are secrets that a restored store must not honour; with the keys of hashes the holder of a backup
 * could try all names and numbers.
 */
const leftOut = [
  'platform.session',
  'platform.one_time_link',
  'platform.migration',
  'platform.hash_key',
  'register.forget_key',
]

/** Every table of the house with its columns and key, those that others refer to first. */
export async function listTables(db: AnyDb): Promise<BackupTable[]> {
  const { rows } = await sql<{
    name: string
    columns: { name: string; type: string }[]
    key: string[] | null
    refers: string[] | null
  }>`
    select n.nspname || '.' || c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select json_agg(a.attname order by array_position(i.indkey::int2[], a.attnum))
         from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key,
      (select json_agg(rn.nspname || '.' || r.relname) from pg_constraint f
         join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
        where f.conrelid = c.oid and f.contype = 'f') as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and obj_description(c.oid) like 'kind: %'
    order by name`.execute(db)
  const wanted = rows.filter((row) => !leftOut.includes(row.name))
  const ordered: BackupTable[] = []
  const visit = (name: string) => {
    const row = wanted.find((table) => table.name === name)
    if (!row || ordered.some((table) => table.name === name)) return
    for (const other of row.refers ?? []) if (other !== name) visit(other)
    ordered.push({ name, columns: row.columns, key: row.key ?? [], selfReferring: (row.refers ?? []).includes(name) })
  }
  for (const row of wanted) visit(row.name)
  return ordered
}
