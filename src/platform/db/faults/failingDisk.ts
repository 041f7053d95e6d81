import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBackendThread, StoreStoppedError } from '../backendThread.ts'
import { EmbeddedPool } from '../embeddedPool.ts'
import { makePristine } from '../storeFolder.ts'

const patience = 10_000

/**
 * Writes rows until the n-th write or fsync fails, and asserts: the row that met it is not acknowledged,
 * whoever asks next is told that the database stopped, and after a restart every acknowledged row is there.
 * Returns how many rows were acknowledged.
 */
export async function assertFailureIsTold(fails: 'fsync' | 'write', nth: number): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), 'maak-failing-'))
  const folder = join(place, 'store')
  try {
    await makePristine(folder)
    const acknowledged = await writeUntilFailure(folder, fails, nth)
    const thread = await startBackendThread({ folder, durable: false })
    const pool = new EmbeddedPool(thread, patience)
    const { rows } = await pool.query(`select to_regclass('kept') is not null as there`)
    const kept = rows[0]?.there ? await pool.query('select id from kept order by id') : { rows: [] }
    const ids = kept.rows.map((row) => row.id)
    assert.deepEqual(
      ids.slice(0, acknowledged),
      Array.from({ length: acknowledged }, (_, id) => id),
    )
    assert.ok(ids.length <= acknowledged + 1, 'at most the row in flight came along')
    await pool.end()
    await thread.close()
    return acknowledged
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function writeUntilFailure(folder: string, fails: string, nth: number): Promise<number> {
  const program = new URL('./failingWorker.ts', import.meta.url)
  const thread = await startBackendThread({ folder, durable: true }, program, [fails, String(nth)])
  const pool = new EmbeddedPool(thread, patience)
  let acknowledged = 0
  let failure: unknown = null
  try {
    await pool.query('create table kept (id int primary key, text text)')
    for (let id = 0; id < 200; id += 1) {
      await pool.query(`insert into kept values ($1, repeat('x', 5000))`, [id])
      acknowledged += 1
    }
  } catch (error) {
    failure = error
  }
  assert.ok(failure instanceof Error, `the failing ${fails} went unnoticed`)
  await assert.rejects(pool.query('select 1'), StoreStoppedError)
  await pool.end()
  await thread.close()
  return acknowledged
}
