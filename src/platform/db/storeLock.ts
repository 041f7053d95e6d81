import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProcessIdentity } from './processIdentity.ts'
import { isRunning, thisProcess } from './processIdentity.ts'

/** Who has the data folder open: the process, since when, and where its server listens once it does. */
export type LockHolder = ProcessIdentity & {
  readonly token: string
  readonly since: string
  readonly url: string | null
}

export type StoreLock = { release(): void }

export class StoreInUseError extends Error {
  readonly holder: LockHolder | null

  constructor(dataDir: string, holder: LockHolder | null) {
    const who = holder ? `${holder.pid}${holder.url ? ` (${holder.url})` : ''}` : '?'
    const where = holder && holder.host !== thisProcess().host ? ` op/on ${holder.host}` : ''
    super(
      `De gegevensmap ${dataDir} is in gebruik door proces ${who}${where}. Stop dat programma of kies een andere map. / The data folder is in use by process ${who}${where}: stop that program or choose another folder.`,
    )
    this.name = 'StoreInUseError'
    this.holder = holder
  }
}

/** The holder shows that it lives by touching the file; only asked where its process number says nothing. */
const heartbeat = 2_000
const believedFor = 15_000

/**
 * Two programs on one folder of PGlite destroy each other's rows, and PGlite lets them: this lock does not.
 * It is a file that only one process can create. One that a killed process left behind is taken over.
 */
export function takeLock(dataDir: string): StoreLock {
  const file = lockFile(dataDir)
  const mine: LockHolder = {
    ...thisProcess(),
    token: randomBytes(8).toString('hex'),
    since: new Date().toISOString(),
    url: null,
  }
  const rival = acquire(file, mine)
  if (rival !== 'got') throw new StoreInUseError(dataDir, rival === 'unknown' ? null : rival)
  const timer = setInterval(() => touch(file), heartbeat)
  timer.unref()
  function release(): void {
    clearInterval(timer)
    const holder = read(file)
    if (isHolder(holder) && holder.token === mine.token) rmSync(file, { force: true })
  }
  return { release }
}

/** Who has the folder open now; null when nobody does, also when a killed program left its lock. */
export function readLock(dataDir: string): LockHolder | null {
  const file = lockFile(dataDir)
  const holder = read(file)
  return isHolder(holder) && isHeld(file, holder) ? holder : null
}

/** Tells other programs on this folder, such as the command line, where the server listens. */
export function announceUrl(dataDir: string, url: string): void {
  const file = lockFile(dataDir)
  const holder = read(file)
  if (!isHolder(holder) || holder.pid !== process.pid) throw new Error(`the lock of ${dataDir} is not ours`)
  renameSync(write(file, { ...holder, url }), file)
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'store.lock')
}

/**
 * Creates the file, or takes the place of a dead holder, or tells who is in the way.
 *
 * Two that find the same dead holder must not both win, and one that looked a moment ago must not throw
 * out a newcomer. So the right to replace holder X is itself a lock, named after X, and who has it looks
 * again before it replaces. X is dead and cannot be replaced by anybody else in between.
 */
function acquire(file: string, mine: LockHolder): 'got' | 'unknown' | LockHolder {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (create(file, mine)) return 'got'
    const holder = read(file)
    if (holder === 'absent') continue
    if (isHeld(file, holder)) return isHolder(holder) ? holder : 'unknown'
    const dead = nameOf(holder)
    const right = `${file}.${dead}`
    const rival = acquire(right, mine)
    if (rival !== 'got') return rival
    try {
      if (nameOf(read(file)) === dead) {
        renameSync(write(file, mine), file)
        return 'got'
      }
    } finally {
      rmSync(right, { force: true })
    }
  }
  return 'unknown'
}

/** The file appears with its contents, or not at all: nobody reads a lock that is half written. */
function create(file: string, mine: LockHolder): boolean {
  const own = write(file, mine)
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return createWithoutLinks(file, mine)
  } finally {
    rmSync(own, { force: true })
  }
}

/** For disks that know no hard links; here a reader may see an empty file, which `isFresh` forgives. */
function createWithoutLinks(file: string, mine: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function write(file: string, holder: LockHolder): string {
  const own = `${file}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(own, JSON.stringify(holder), { mode: 0o600 })
  return own
}

type Reading = LockHolder | 'absent' | 'unreadable'

function read(file: string): Reading {
  try {
    // Written by us, in this form, and whole (see `create`); a power cut may still leave an empty file.
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'absent' : 'unreadable'
  }
}

function isHolder(reading: Reading): reading is LockHolder {
  return typeof reading === 'object'
}

function nameOf(reading: Reading): string {
  return isHolder(reading) ? reading.token : reading
}

function isHeld(file: string, reading: Exclude<Reading, 'absent'>): boolean {
  const running = isHolder(reading) ? isRunning(reading) : 'unknown'
  return running === 'unknown' ? isFresh(file) : running === 'yes'
}

function isFresh(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs < believedFor
  } catch {
    return false
  }
}

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // The data folder was removed while it was open; the next query will say so.
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
