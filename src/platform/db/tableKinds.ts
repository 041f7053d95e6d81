import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/**
 * The four kinds of table. The kind stands in the comment of the table itself, so that the catalogue
 * test can hold every table of every room against the rules of its kind.
 *
 * - tenant: rows belong to one organisation, which comes first in every key; row level security forced.
 * - reference: read by all, written by migrations and imports of the administrator.
 * - published: what everybody may see; only the disclosure gate writes.
 * - system: jobs, accounts, migrations.
 */
/** @public */
export type TableKind = 'tenant' | 'reference' | 'published' | 'system'

// biome-ignore lint/suspicious/noExplicitAny: Kysely's invariant type parameter; a migration knows no table types.
type AnyDb = Kysely<any>

/** Rights of a tenant table. `append`: rows are added and read, never changed (audit, ledgers). */
type TenantRights = 'write' | 'append'

const run = (db: AnyDb, text: string) => sql.raw(text).execute(db)

/** Creates a tenant table: `columns` is the inside of `create table`, `organisation` is added in front. */
export async function createTenantTable(
  db: AnyDb,
  name: string,
  columns: string,
  rights: TenantRights = 'write',
): Promise<void> {
  await run(db, `create table ${name} (organisation text not null, ${columns})`)
  await run(db, `comment on table ${name} is 'kind: tenant'`)
  await run(db, `alter table ${name} enable row level security`)
  await run(db, `alter table ${name} force row level security`)
  const own = `organisation = current_setting('app.organisation', true)`
  await run(db, `create policy own_organisation on ${name} for all to maak_app using (${own}) with check (${own})`)
  await run(db, `create policy backup on ${name} for all to maak_backup using (true) with check (true)`)
  const verbs = rights === 'append' ? 'select, insert' : 'select, insert, update, delete'
  await run(db, `grant ${verbs} on ${name} to maak_app`)
  await grantBackup(db, name)
}

/** @public */
export async function createReferenceTable(db: AnyDb, name: string, columns: string): Promise<void> {
  await run(db, `create table ${name} (${columns})`)
  await run(db, `comment on table ${name} is 'kind: reference'`)
  await run(db, `grant select on ${name} to maak_app, maak_public, maak_gate, maak_system`)
  await run(db, `grant insert, update, delete on ${name} to maak_system`)
  await grantBackup(db, name)
}

export async function createPublishedTable(db: AnyDb, name: string, columns: string): Promise<void> {
  await run(db, `create table ${name} (${columns})`)
  await run(db, `comment on table ${name} is 'kind: published'`)
  await run(db, `grant select on ${name} to maak_app, maak_public, maak_gate`)
  await run(db, `grant insert on ${name} to maak_gate`)
  await grantBackup(db, name)
}

/** `keeper: 'gate'` is for what only the disclosure gate may know: it reads and adds, and nobody else does. */
export async function createSystemTable(
  db: AnyDb,
  name: string,
  columns: string,
  keeper: 'system' | 'gate' = 'system',
): Promise<void> {
  await run(db, `create table ${name} (${columns})`)
  await run(db, `comment on table ${name} is 'kind: system'`)
  const rights = keeper === 'gate' ? 'select, insert' : 'select, insert, update, delete'
  await run(db, `grant ${rights} on ${name} to maak_${keeper}`)
  await grantBackup(db, name)
}

/** Each room has its own Postgres schema. */
export async function createSchema(db: AnyDb, name: string): Promise<void> {
  await run(db, `create schema if not exists ${name}`)
  await run(db, `grant usage on schema ${name} to maak_app, maak_public, maak_gate, maak_system, maak_backup`)
}

async function grantBackup(db: AnyDb, name: string): Promise<void> {
  await run(db, `grant select, insert, delete on ${name} to maak_backup`)
}
