import { cpSync, ftruncateSync, closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DiskEvent } from './recordingNodeFs.ts'

/** The folder as it was, all of it on disk, when the recording began. */
export type DiskBase = { readonly folder: string; readonly files: ReadonlyMap<string, number> }

export type Crash = {
  /** How many events had happened. */
  readonly at: number
  /** The chance that a write which was not yet forced to disk is lost. */
  readonly dropped: number
  readonly random: () => number
  /** False: as if no fsync ever reached the disk, to show that the model can see a loss. */
  readonly syncsCount: boolean
}

type Change = Extract<DiskEvent, { op: 'write' | 'resize' }>

/**
 * Writes to `target` what a disk may hold after the power went out:
 * every write that was followed by an fsync of its file, and any subset of the others (a write of more
 * than a sector may even arrive in part); of creating, renaming and removing, which a file system logs in
 * order, everything up to the last one that an fsync made certain, and any number of those after it.
 */
export function writeCrashImage(base: DiskBase, events: readonly DiskEvent[], crash: Crash, target: string): void {
  const happened = events.slice(0, crash.at)
  const certain = crash.syncsCount ? certainNames(happened) : 0
  const names = happened.filter(isNaming)
  const kept = certain + Math.floor(crash.random() * (names.length - certain + 1))
  const files = applyNames(base, names.slice(0, kept))
  cpSync(base.folder, target, { recursive: true, preserveTimestamps: true })
  const originals = new Map([...base.files].map(([path, file]) => [file, join(base.folder, path)]))
  const changes = changesOf(happened, crash)
  for (const path of base.files.keys()) if (!files.has(path)) rmSync(join(target, path))
  for (const [path, file] of files) {
    const ofFile = changes.get(file) ?? []
    if (ofFile.length === 0 && base.files.get(path) === file) continue
    const original = originals.get(file)
    const contents = original ? readFileSync(original) : Buffer.alloc(0)
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeContents(join(target, path), contents, ofFile)
  }
  for (const folder of foldersOf(names.slice(0, kept))) mkdirSync(join(target, folder), { recursive: true })
}

type Naming = Extract<DiskEvent, { path: string }> & { op: 'create' | 'mkdir' | 'unlink' | 'rmdir' | 'rename' }

function isNaming(event: DiskEvent): event is Naming {
  return 'path' in event && event.op !== 'syncFolder'
}

/** How many of the naming events are certain: those before an fsync of their folder, or of a new file itself. */
function certainNames(events: readonly DiskEvent[]): number {
  let naming = 0
  let certain = 0
  const lastIn = new Map<string, number>()
  const created = new Map<number, number>()
  for (const event of events) {
    if (isNaming(event)) {
      naming += 1
      lastIn.set(dirname(event.path), naming)
      if (event.op === 'rename') lastIn.set(dirname(event.to), naming)
      if (event.op === 'create') created.set(event.file, naming)
    }
    if (event.op === 'syncFolder') certain = Math.max(certain, lastIn.get(event.path || '.') ?? 0)
    if (event.op === 'sync') certain = Math.max(certain, created.get(event.file) ?? 0)
  }
  return certain
}

function applyNames(base: DiskBase, names: readonly Naming[]): Map<string, number> {
  const files = new Map(base.files)
  for (const event of names) {
    if (event.op === 'create') files.set(event.path, event.file)
    if (event.op === 'unlink') files.delete(event.path)
    if (event.op !== 'rename') continue
    const moved = [...files].filter(([path]) => path === event.path || path.startsWith(`${event.path}/`))
    for (const [path, file] of moved) {
      files.delete(path)
      files.set(event.to + path.slice(event.path.length), file)
    }
  }
  return files
}

function foldersOf(names: readonly Naming[]): string[] {
  const made = new Set<string>()
  for (const event of names) {
    if (event.op === 'mkdir') made.add(event.path)
    if (event.op === 'rmdir') made.delete(event.path)
  }
  return [...made]
}

/** Per file what reached the disk: everything up to its last fsync, and a part of what came later. */
function changesOf(events: readonly DiskEvent[], crash: Crash): Map<number, Change[]> {
  const lastSync = new Map<number, number>()
  for (const [index, event] of events.entries()) if (event.op === 'sync') lastSync.set(event.file, index)
  const changes = new Map<number, Change[]>()
  for (const [index, event] of events.entries()) {
    if (event.op !== 'write' && event.op !== 'resize') continue
    const certain = crash.syncsCount && index < (lastSync.get(event.file) ?? -1)
    const arrived = certain ? event : survivor(event, crash)
    if (!arrived) continue
    const ofFile = changes.get(event.file) ?? []
    changes.set(event.file, ofFile)
    ofFile.push(arrived)
  }
  return changes
}

const sector = 512

function survivor(event: Change, { random, dropped }: Crash): Change | null {
  if (random() >= dropped) return event
  // Of the lost ones, one in four stops halfway: a torn page.
  if (event.op === 'resize' || random() < 0.75) return null
  const sectors = Math.floor((random() * event.data.length) / sector)
  return { ...event, data: event.data.subarray(0, sectors * sector) }
}

function writeContents(path: string, start: Buffer, changes: readonly Change[]): void {
  let size = start.length
  for (const change of changes)
    size = change.op === 'resize' ? change.size : Math.max(size, change.at + change.data.length)
  const largest = changes.reduce((most, change) => Math.max(most, endOf(change)), start.length)
  const contents = Buffer.alloc(largest)
  start.copy(contents)
  for (const change of changes) {
    if (change.op === 'write') change.data.copy(contents, change.at)
    else contents.fill(0, change.size)
  }
  writeFileSync(path, contents, { mode: 0o600 })
  const handle = openSync(path, 'r+')
  ftruncateSync(handle, size)
  closeSync(handle)
}

function endOf(change: Change): number {
  return change.op === 'resize' ? change.size : change.at + change.data.length
}
