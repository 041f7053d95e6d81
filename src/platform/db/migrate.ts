import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { roles } from './roles.ts'

// biome-ignore lint/suspicious/noExplicitAny: a migration is older than today's table types.
type AnyDb = Kysely<any>

/** `id` is "floor.0001_name"; migrations run in the order given and are never changed once released. */
export type Migration = { readonly id: `${string}.${string}`; readonly up: (db: AnyDb) => Promise<void> }

/**
 * Brings the store to the newest schema, each migration in a transaction of its own: a failed one
 * leaves what was there, and the next start goes on from it. Returns the ids that ran.
 * `login` is the role that the application logs in with, when that is not the owner of the tables.
 */
export async function migrate(db: AnyDb, migrations: readonly Migration[], login?: string): Promise<string[]> {
  await prepare(db, login)
  const done = new Set(
    (await sql<{ id: string }>`select id from platform.migration`.execute(db)).rows.map((row) => row.id),
  )
  refuseNewerStore(done, migrations)
  const ran: string[] = []
  for (const migration of migrations) {
    if (done.has(migration.id)) continue
    if (await runOne(db, migration)) ran.push(migration.id)
  }
  return ran
}

async function runOne(db: AnyDb, migration: Migration): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(7224401)`.execute(trx)
    const again = await sql`select 1 from platform.migration where id = ${migration.id}`.execute(trx)
    if (again.rows.length > 0) return false
    await migration.up(trx)
    await sql`insert into platform.migration (id) values (${migration.id})`.execute(trx)
    return true
  })
}

/** A store that a newer version has written cannot be read by this one without risk. */
function refuseNewerStore(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set<string>(migrations.map((migration) => migration.id))
  const unknown = [...done].filter((id) => !known.has(id))
  if (unknown.length === 0) return
  throw new NewerStoreError(unknown)
}

export class NewerStoreError extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `Deze gegevensmap is gemaakt met een nieuwere versie van Maakagenda (onbekend: ${unknown.join(', ')}). Werk het programma bij of gebruik een andere map. / This data folder was written by a newer version of Maakagenda: update the program or use another folder.`,
    )
    this.name = 'NewerStoreError'
  }
}

async function prepare(db: AnyDb, login: string | undefined): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(7224401)`.execute(trx)
    const there = new Set(
      (await sql<{ rolname: string }>`select rolname from pg_roles`.execute(trx)).rows.map((row) => row.rolname),
    )
    for (const role of roles) {
      if (!there.has(role)) await sql`create role ${sql.id(role)} nologin`.execute(trx)
      const member = sql`select pg_has_role(current_user, ${role}, 'member') as yes`
      const isMember = (await sql<{ yes: boolean }>`${member}`.execute(trx)).rows[0]?.yes
      if (!isMember) await sql`grant ${sql.id(role)} to current_user`.execute(trx)
      if (login) await sql`grant ${sql.id(role)} to ${sql.id(login)}`.execute(trx)
    }
    await sql`create schema if not exists platform`.execute(trx)
    await queueSchema(trx, login)
    await sql`create table if not exists platform.migration (id text primary key, applied_at timestamptz not null default now())`.execute(
      trx,
    )
    await sql`comment on table platform.migration is 'kind: system'`.execute(trx)
    await sql`grant usage on schema platform to maak_app, maak_public, maak_gate, maak_system, maak_backup`.execute(trx)
    await sql`grant select on platform.migration to maak_system, maak_backup`.execute(trx)
  })
}

/** The job queue makes its own tables, as the login of the application. */
async function queueSchema(trx: AnyDb, login: string | undefined): Promise<void> {
  await sql`create schema if not exists pgboss`.execute(trx)
  if (login) await sql`grant usage, create on schema pgboss to ${sql.id(login)}`.execute(trx)
}
