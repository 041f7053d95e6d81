import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { AnyDb } from '../http/endpoint.ts'
import { type Migration, migrate } from '../db/migrate.ts'
import { openStore, type Store } from '../db/openStore.ts'
import { storeFolders, swapStoreFolder } from '../db/storeFolder.ts'
import { takeLock } from '../db/storeLock.ts'
import { type Manifest, RestoreRefusal, type Row, rowHash } from './backupFile.ts'
import { readBackup } from './readBackup.ts'
import { asBackup, tableRows } from './tableRows.ts'
import { type BackupTable, listTables } from './tables.ts'

export type RestoreReport = {
  readonly manifest: Manifest
  readonly tables: number
  readonly rows: number
  readonly migrated: readonly string[]
}

const batchRows = 1_000

/**
 * Puts a backup in the place of an embedded store. The new one is made and checked beside the old one
 * and takes its name in one step at the end: interrupted before that, the old data are as they were.
 */
export async function restoreFolder(
  file: string,
  dataDir: string,
  migrations: readonly Migration[],
): Promise<RestoreReport> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const beside = join(dataDir, 'restoring')
  rmSync(beside, { recursive: true, force: true })
  const lock = takeLock(dataDir)
  try {
    const store = await openStore({ dataDir: beside })
    const report = await restoreInto(store, file, migrations).finally(() => store.close())
    rmSync(storeFolders(dataDir).unfinished, { recursive: true, force: true })
    renameSync(storeFolders(beside).current, storeFolders(dataDir).unfinished)
    swapStoreFolder(dataDir)
    return report
  } finally {
    rmSync(beside, { recursive: true, force: true })
    lock.release()
  }
}

/**
 * Fills an empty store: first the schema of the backup's own version, then its rows in one transaction
 * that reads them back and is undone when anything is wrong, then the migrations of today.
 */
export async function restoreInto(
  store: Store,
  file: string,
  migrations: readonly Migration[],
): Promise<RestoreReport> {
  const login =
    store.ownerDb === store.db
      ? undefined
      : (await store.pool.query<{ login: string }>('select session_user as login')).rows[0]?.login
  const manifest = await manifestOf(file)
  const then = new Set(manifest.migrations)
  const unknown = manifest.migrations.filter((id) => !migrations.some((migration) => migration.id === id))
  if (unknown.length > 0) throw newer(manifest)
  await migrate(
    store.ownerDb,
    migrations.filter((migration) => then.has(migration.id)),
    login,
  )
  const { tables, rows } = await store.ownerDb.transaction().execute((trx) => fill(trx, file))
  const migrated = await migrate(store.ownerDb, migrations, login)
  return { manifest, tables, rows, migrated }
}

async function manifestOf(file: string): Promise<Manifest> {
  for await (const part of readBackup(file)) if (part.kind === 'manifest') return part.manifest
  throw new RestoreRefusal('Dit is geen back-up van Maakagenda.', 'This is no backup of Maakagenda.')
}

async function fill(trx: AnyDb, file: string): Promise<{ tables: number; rows: number }> {
  const known = new Map((await listTables(trx)).map((table) => [table.name, table]))
  await asBackup(trx)
  let table: BackupTable | null = null
  let columns: readonly string[] = []
  let batch: Row[] = []
  let [tables, rows] = [0, 0]
  for await (const part of readBackup(file)) {
    if (part.kind === 'table') {
      table = known.get(part.name) ?? null
      if (!table)
        throw new RestoreRefusal(
          `De back-up heeft een tabel ${part.name} die wij niet kennen.`,
          `The backup has a table ${part.name} that we do not know.`,
        )
      await refuseFilled(trx, table)
      columns = part.columns
      tables += 1
    }
    if (part.kind === 'row') {
      batch.push(part.row)
      rows += 1
    }
    const full = batch.length >= batchRows && !table?.selfReferring
    if (table && batch.length > 0 && (full || part.kind === 'end')) {
      await insert(trx, table, columns, batch)
      batch = []
    }
    if (table && part.kind === 'end') await refuseChanged(trx, table, columns, part)
  }
  return { tables, rows }
}

/** What stands in the store now is read back: it must be, row for row, what stood in the file. */
async function refuseChanged(
  trx: AnyDb,
  table: BackupTable,
  columns: readonly string[],
  sealed: { readonly rows: number; readonly sha256: string },
): Promise<void> {
  const hash = rowHash()
  let count = 0
  for await (const lines of tableRows(trx, table, columns)) {
    for (const line of lines) hash.add(line)
    count += lines.length
  }
  if (count === sealed.rows && hash.digest() === sealed.sha256) return
  throw new RestoreRefusal(
    `Van tabel ${table.name} staat er iets anders in de database dan in de back-up. Er is niets veranderd. Meld dit aan de makers van het programma.`,
    `Table ${table.name} came out of the database other than it is in the backup. Nothing was changed. Please report this.`,
  )
}

async function refuseFilled(trx: AnyDb, table: BackupTable): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(trx)
  if (rows.length === 0) return
  throw new RestoreRefusal(
    'In deze database staan al gegevens. Herstel in een lege database.',
    'This database has data already. Restore into an empty database.',
  )
}

/** All values travel as text and get their type from the table. */
async function insert(trx: AnyDb, table: BackupTable, columns: readonly string[], rows: readonly Row[]): Promise<void> {
  const arrays = columns.map((_, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]`)
  const typed = columns.map((name, at) => {
    const type = table.columns.find((column) => column.name === name)?.type ?? 'text'
    return sql`${sql.ref(`v.c${at}`)}::${sql.raw(type)}`
  })
  const names = columns.map((_, at) => sql.ref(`c${at}`))
  await sql`
    insert into ${sql.table(table.name)} (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(typed)} from unnest(${sql.join(arrays)}) as v(${sql.join(names)})`.execute(trx)
}

function newer(manifest: Manifest): RestoreRefusal {
  return new RestoreRefusal(
    `Deze back-up komt van een nieuwere versie (${manifest.version}). Werk Maakagenda eerst bij.`,
    `This backup comes from a newer version (${manifest.version}). Update Maakagenda first.`,
  )
}
