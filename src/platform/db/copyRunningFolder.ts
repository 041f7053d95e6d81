import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import type { BackendThread } from './backendThread.ts'

/**
 * Copies the folder of a database that is in use, without stopping its work: Postgres's own way of making
 * a base backup. The files may change while they are copied; the write-ahead log of that time comes along,
 * and when the copy is opened it is replayed up to the moment the copying ended. Only the checkpoint at
 * the start holds up others. The log must stay complete meanwhile, so no other checkpoint may clear it.
 */
export async function copyRunningFolder(
  thread: BackendThread,
  pool: pg.Pool,
  folder: string,
  copy: string,
): Promise<void> {
  mkdirSync(dirname(copy), { recursive: true, mode: 0o700 })
  thread.keepLog(true)
  try {
    const label = await copyBetween(pool, folder, copy)
    await copyTree(join(folder, 'pg_wal'), join(copy, 'pg_wal'))
    writeFileSync(join(copy, 'backup_label'), label, { mode: 0o600 })
  } catch (error) {
    rmSync(copy, { recursive: true, force: true })
    throw error
  } finally {
    thread.keepLog(false)
  }
}

/** Returns what has to stand in the copy's `backup_label`. A copy that fails is ended all the same. */
async function copyBetween(pool: pg.Pool, folder: string, copy: string): Promise<string> {
  await pool.query(`select pg_backup_start('copy', true)`)
  const [copied] = await Promise.allSettled([copyTree(folder, copy, ['pg_wal', 'postmaster.pid'])])
  // PGlite has one session, so the connection that ends the copying is the one that began it.
  const { rows } = await pool.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  if (copied.status === 'rejected') throw copied.reason
  return rows[0]?.labelfile ?? ''
}

/** One file at a time, so that the server goes on; a table that is dropped meanwhile may be missing. */
async function copyTree(from: string, to: string, without: readonly string[] = []): Promise<void> {
  mkdirSync(to, { mode: 0o700 })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (without.includes(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyTree(source, target)
    else await copyFile(source, target).catch(goneIsFine)
  }
}

function goneIsFine(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
