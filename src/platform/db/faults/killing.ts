import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../openStore.ts'

export type Killings = { readonly acknowledged: number; readonly reopenings: readonly number[] }

/** Kills the importing program `times` times at random moments; afterwards nothing may be lost or half. */
export async function killWhileImporting(times: number): Promise<Killings> {
  const dataDir = mkdtempSync(join(tmpdir(), 'maak-kill-'))
  try {
    const reopenings: number[] = []
    let acknowledged = 0
    for (let kill = 0; kill < times; kill += 1) {
      const life = await oneLife(dataDir, 20 + Math.random() * 400)
      if (kill > 0) reopenings.push(life.opened)
      acknowledged = Math.max(acknowledged, life.stored)
    }
    await assertWhole(dataDir, acknowledged)
    return { acknowledged, reopenings }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function oneLife(dataDir: string, livesFor: number): Promise<{ opened: number; stored: number }> {
  const program = new URL('./importing.program.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    const waiting = said === ''
    said += String(chunk)
    if (waiting) setTimeout(() => child.kill('SIGKILL'), livesFor)
  })
  await once(child, 'close')
  const stored = [...said.matchAll(/^stored (\d+)$/gm)].map((line) => Number(line[1]))
  const opened = /^opened (\d+)$/m.exec(said)
  assert.ok(opened, 'the store opened again after the kill before')
  return { opened: Number(opened[1]), stored: Math.max(0, ...stored) }
}

async function assertWhole(dataDir: string, acknowledged: number): Promise<void> {
  const store = await openStore({ dataDir })
  const { rows } = await store.pool.query(`
    select count(*) as batches, count(*) filter (where lines <> 200) as half, max(id) - count(*) as gaps
    from (select id, (select count(*) from imported where batch = b.id) as lines from batches as b) as each`)
  const orphans = await store.pool.query(
    'select count(*) as n from imported where batch not in (select id from batches)',
  )
  await store.close()
  const found = rows[0]
  assert.ok(found.batches >= acknowledged, `${found.batches} of ${acknowledged} acknowledged batches`)
  assert.deepEqual([found.half, found.gaps, orphans.rows[0]?.n], [0, 0, 0])
}
