import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { AnyDb } from '../http/endpoint.ts'
import type { Store } from '../db/openStore.ts'
import { type Manifest, rowHash } from './backupFile.ts'
import { asBackup, tableRows } from './tableRows.ts'
import { listTables } from './tables.ts'

export type BackupReport = { readonly file: string; readonly tables: number; readonly rows: number }

/**
 * Writes everything in the store to one file, as it was at one moment, while the product goes on: the
 * embedded store is copied first, Postgres gives a view of its own, and nobody waits. The file gets its name only when it is whole and on disk.
 */
export async function backup(store: Store, file: string, about: { version: string; now: Date }): Promise<BackupReport> {
  const unfinished = `${file}.unfinished`
  let report: BackupReport = { file, tables: 0, rows: 0 }
  const frozen = await store.freeze()
  try {
    await frozen.ownerDb
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        const lines = dump(trx, store.kind, about, (tables, rows) => {
          report = { file, tables, rows }
        })
        await pipeline(Readable.from(lines), createGzip({ level: 6 }), createWriteStream(unfinished, { mode: 0o600 }))
      })
    await toDisk(unfinished)
    await rename(unfinished, file)
    await toDisk(dirname(file))
    return report
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await frozen.close()
  }
}

async function* dump(
  trx: AnyDb,
  engine: Manifest['engine'],
  about: { version: string; now: Date },
  done: (tables: number, rows: number) => void,
): AsyncGenerator<string> {
  const { rows: applied } = await sql<{ id: string }>`select id from platform.migration order by id`.execute(trx)
  const tables = await listTables(trx)
  await asBackup(trx)
  const manifest: Manifest = {
    format: 'maakagenda-backup@1',
    version: about.version,
    createdAt: about.now.toISOString(),
    engine,
    migrations: applied.map((row) => row.id),
  }
  yield `${JSON.stringify(manifest)}\n`
  let total = 0
  for (const table of tables) {
    const columns = table.columns.map((column) => column.name)
    yield `${JSON.stringify({ table: table.name, columns })}\n`
    const hash = rowHash()
    let count = 0
    for await (const lines of tableRows(trx, table, columns)) {
      for (const line of lines) hash.add(line)
      count += lines.length
      yield `${lines.join('\n')}\n`
    }
    total += count
    yield `${JSON.stringify({ end: table.name, rows: count, sha256: hash.digest() })}\n`
  }
  yield `${JSON.stringify({ whole: true, tables: tables.length })}\n`
  done(tables.length, total)
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
