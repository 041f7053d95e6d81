import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startApp } from '../support/appProcess.ts'

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maakagenda-start-'))
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }))
}

/** A start that cannot succeed: what it says, and how it ends. */
function refusedStart(args: readonly string[], databaseUrl?: string): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', DATABASE_URL: databaseUrl, PUBLIC_URL: undefined }
  const child = spawn(process.execPath, ['src/app/main.ts', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said: said.trim() })))
}

const stack = /\n\s+at /

test('a taken port is a sentence, and nothing is made in the data folder', () =>
  inFolder(async (folder) => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    assert.ok(typeof address === 'object' && address)
    const { code, said } = await refusedStart(['--data', folder, '--port', String(address.port), '--empty'])
    other.close()
    assert.equal(code, 1)
    assert.match(said, /Deze poort is al in gebruik.*--port N/)
    assert.doesNotMatch(said, stack)
    assert.deepEqual(await readdir(folder), [])
  }))

test('a data folder in use is a sentence that says by whom', () =>
  inFolder(async (folder) => {
    const app = await startApp(folder)
    try {
      const { code, said } = await refusedStart(['--data', folder, '--port', '0'])
      assert.equal(code, 1)
      assert.ok(said.includes(`in gebruik door proces`) && said.includes(app.url), said)
      assert.doesNotMatch(said, stack)
    } finally {
      await app.stop()
    }
  }))

test('a data folder that is a file, and a database that is not there, are sentences', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '')
    const [file, below, database] = await Promise.all([
      refusedStart(['--data', join(folder, 'file'), '--port', '0']),
      refusedStart(['--data', join(folder, 'file/below'), '--port', '0']),
      refusedStart(['--data', join(folder, 'data'), '--port', '0'], 'postgres://nobody@127.0.0.1:1/none'),
    ])
    for (const { code, said } of [file, below]) {
      assert.equal(code, 1)
      assert.match(said, /gegevensmap is geen map.*--data/)
      assert.doesNotMatch(said, stack)
    }
    assert.equal(database.code, 1)
    assert.match(database.said, /database antwoordt niet.*DATABASE_URL/)
  }))

const noProc = existsSync('/proc/self') ? false : 'this system has no folder that takes no folders'
test('a data folder that cannot be made is a sentence, at once', { skip: noProc }, async () => {
  const { code, said } = await refusedStart(['--data', '/proc/maakagenda/data', '--port', '0', '--empty'])
  assert.equal(code, 1)
  assert.match(said, /\/proc\/maakagenda kan hier niet worden gemaakt.*--data/)
  assert.doesNotMatch(said, stack)
})
