import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { announceUrl, readLock, StoreInUseError, takeLock } from './storeLock.ts'

const program = new URL('./storeLock.program.ts', import.meta.url).pathname

async function inFolder(work: (dataDir: string) => Promise<void> | void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'maak-lock-'))
  try {
    await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Another process that takes the lock, says how that went, and then waits to be killed. */
async function otherProcess(dataDir: string) {
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

async function kill(child: Awaited<ReturnType<typeof otherProcess>>['child']): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

test('a second opener is refused 100 of 100 times, and told who is in the way', () =>
  inFolder((dataDir) => {
    const lock = takeLock(dataDir)
    announceUrl(dataDir, 'http://127.0.0.1:3210')
    for (let n = 0; n < 100; n += 1) {
      assert.throws(
        () => takeLock(dataDir),
        (error) => {
          assert.ok(error instanceof StoreInUseError)
          assert.match(error.message, new RegExp(`proces ${process.pid} \\(http://127.0.0.1:3210\\)`))
          assert.match(error.message, /in use by process/)
          return true
        },
      )
    }
    lock.release()
    takeLock(dataDir).release()
  }))

test('another process is refused as well, and after kill -9 its lock is taken over', () =>
  inFolder(async (dataDir) => {
    const other = await otherProcess(dataDir)
    assert.equal(other.said, 'got')
    assert.equal(readLock(dataDir)?.pid, other.child.pid)
    assert.throws(() => takeLock(dataDir), StoreInUseError)
    await kill(other.child)
    assert.equal(readLock(dataDir), null)
    const lock = takeLock(dataDir)
    assert.equal(readLock(dataDir)?.pid, process.pid)
    lock.release()
    assert.deepEqual(readdirSync(dataDir), [])
  }))

test('of 12 processes that find the same dead holder, one gets the lock', () =>
  inFolder(async (dataDir) => {
    const dead = await otherProcess(dataDir)
    await kill(dead.child)
    const rivals = await Promise.all(Array.from({ length: 12 }, () => otherProcess(dataDir)))
    const winners = rivals.filter((rival) => rival.said === 'got')
    assert.equal(winners.length, 1)
    assert.equal(readLock(dataDir)?.pid, winners[0]?.child.pid)
    await Promise.all(rivals.map((rival) => kill(rival.child)))
    assert.deepEqual(readdirSync(dataDir), ['store.lock'])
  }))

test('a process that got the number of a dead holder is not taken for it', { skip: noProc() }, () =>
  inFolder((dataDir) => {
    const lock = takeLock(dataDir)
    const file = join(dataDir, 'store.lock')
    const ours = JSON.parse(readFileSync(file, 'utf8'))
    lock.release()
    writeFileSync(file, JSON.stringify({ ...ours, started: '1' }))
    assert.equal(readLock(dataDir), null)
    takeLock(dataDir).release()
  }),
)

test('a holder in another container counts as long as it touches its lock', () =>
  inFolder((dataDir) => {
    const lock = takeLock(dataDir)
    const file = join(dataDir, 'store.lock')
    const ours = JSON.parse(readFileSync(file, 'utf8'))
    lock.release()
    writeFileSync(file, JSON.stringify({ ...ours, namespace: 'pid:[1]', host: 'elsewhere' }))
    assert.throws(() => takeLock(dataDir), /elsewhere/)
  }))

test('a takeover that was killed halfway does not block the next one', () =>
  inFolder(async (dataDir) => {
    const other = await otherProcess(dataDir)
    await kill(other.child)
    const file = join(dataDir, 'store.lock')
    const dead = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(`${file}.${dead.token}`, JSON.stringify({ ...dead, token: 'alsodead' }))
    takeLock(dataDir).release()
    assert.deepEqual(readdirSync(dataDir), [])
  }))

function noProc(): string | false {
  return process.platform === 'linux' ? false : 'needs /proc'
}
