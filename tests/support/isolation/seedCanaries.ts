import { sql } from 'kysely'
import type { AnyDb } from '../../../src/platform/http/endpoint.ts'
import { canaryDay, canaryNumber, canaryTenant, canaryText, canaryUuid } from './canary.ts'

type Column = {
  readonly table: string
  readonly name: string
  readonly type: string
  /** First of the words that a check allows. */
  readonly allowed: string | null
  /** "table.column" that it refers to. */
  readonly refers: string | null
}

/** What a column must hold for a reader not to stumble before he can leak: the rest follows from the catalogue. */
const sensible: Readonly<Record<string, unknown>> = {
  'platform.job.state': 'done',
  'register.import.status': 'current',
  'register.import.source': { title: 'KANARIE source', sample: false },
  'register.import.books': null,
  'register.record.branch': 'machinery',
  'register.tally.branch': 'machinery',
  'register.record.size_class': '2-9',
  'register.tally.size_class': '2-9',
  'register.record.sbi': '25621',
  'agenda.version.number': null,
}

/** Puts one row into every table of kind tenant, made from the catalogue: a new table or column is in it by itself. */
export async function seedCanaries(db: AnyDb): Promise<number> {
  let waiting = await tenantTables(db)
  const tables = waiting.size
  // Tables that refer to others go in once those are there.
  while (waiting.size > 0) {
    const left = new Map<string, readonly Column[]>()
    let why: unknown
    for (const [table, columns] of waiting) {
      try {
        await db.transaction().execute((trx) => insertRow(trx, table, columns))
      } catch (error) {
        why = error
        left.set(table, columns)
      }
    }
    if (left.size === waiting.size) throw new Error(`no canary fits in ${[...left.keys()].join(', ')}`, { cause: why })
    waiting = left
  }
  return tables
}

async function tenantTables(db: AnyDb): Promise<Map<string, readonly Column[]>> {
  const { rows } = await sql<Column>`
    select n.nspname || '.' || c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      (select substring(pg_get_constraintdef(k.oid) from '''([^'']+)''::text') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as allowed,
      (select f.confrelid::regclass || '.' || r.attname from pg_constraint f
        join pg_attribute r on r.attrelid = f.confrelid and r.attnum = f.confkey[array_position(f.conkey, a.attnum)]
        where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey) limit 1) as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where obj_description(c.oid) = 'kind: tenant' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
    order by 1, a.attnum`.execute(db)
  return Map.groupBy(rows, ({ table }) => table)
}

async function insertRow(trx: AnyDb, table: string, columns: readonly Column[]): Promise<void> {
  await sql`select set_config('role', 'maak_app', true), set_config('app.organisation', ${canaryTenant}, true)`.execute(
    trx,
  )
  const names = sql.join(columns.map(({ name }) => sql.ref(name)))
  const values = sql.join(columns.map((column) => sql`${canaryFor(column)}::text::${sql.raw(column.type)}`))
  await sql`insert into ${sql.table(table)} (${names}) values (${values})`.execute(trx)
}

/** As text: the database gives it the type of its column. */
function canaryFor({ table, name, type, allowed, refers }: Column): string | null {
  const given = sensible[`${table}.${name}`]
  if (given === null) return null
  if (given !== undefined) return typeof given === 'string' ? given : JSON.stringify(given)
  if (name === 'organisation') return canaryTenant
  if (allowed !== null) return allowed
  if (type === 'jsonb') return JSON.stringify({ kanarie: canaryText(table, name) })
  if (type === 'uuid') return canaryUuid
  if (type === 'boolean') return 'true'
  if (type === 'bytea') return `\\x${Buffer.from(canaryText(table, name)).toString('hex')}`
  if (type === 'date') return canaryDay
  if (type.startsWith('timestamp')) return `${canaryDay}T07:07:07Z`
  if (/^(integer|bigint|smallint|double|numeric|real)/.test(type)) return String(canaryNumber)
  // An id that is text travels as a uuid.
  if (name === 'id' || name === 'proposal' || name === 'publication') return canaryUuid
  if (refers === null) return canaryText(table, name)
  const at = refers.lastIndexOf('.')
  return canaryText(refers.slice(0, at), refers.slice(at + 1))
}
