import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pristineImage } from './pristineImage.ts'
import { syncFolder, syncTree } from './syncTree.ts'
import { readTar } from './tar.ts'

/**
 * The folders of the embedded database inside the data folder. A database that is being made stands in
 * `unfinished` and gets its name, in one step, when it is complete and forced to disk. `before` is the old
 * one, for the moment in which a restored one takes its place; `copies` are what backups read from.
 */
export function storeFolders(dataDir: string) {
  return {
    current: join(dataDir, 'store'),
    unfinished: join(dataDir, 'store.unfinished'),
    before: join(dataDir, 'store.before'),
    copies: join(dataDir, 'store.copies'),
  }
}

/** The folder of the database, made when it is not there yet. Only for who holds the lock. */
export async function prepareStoreFolder(dataDir: string): Promise<string> {
  const { current, unfinished, before, copies } = storeFolders(dataDir)
  for (const left of [unfinished, copies]) rmSync(left, { recursive: true, force: true })
  if (!existsSync(current) && existsSync(before)) renameSync(before, current)
  rmSync(before, { recursive: true, force: true })
  if (existsSync(current)) return current
  await makePristine(unfinished)
  syncTree(unfinished)
  renameSync(unfinished, current)
  syncFolder(dataDir)
  return current
}

/** Puts the finished database in `unfinished` in the place of the current one. */
export function swapStoreFolder(dataDir: string): void {
  const { current, unfinished, before } = storeFolders(dataDir)
  syncTree(unfinished)
  if (existsSync(current)) renameSync(current, before)
  renameSync(unfinished, current)
  syncFolder(dataDir)
  rmSync(before, { recursive: true, force: true })
}

/** An empty database, complete but not yet forced to disk. */
export async function makePristine(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const tar = gunzipSync(await pristineImage())
  for (const entry of readTar(tar)) {
    const path = join(folder, entry.name)
    if (entry.isFolder) mkdirSync(path, { recursive: true, mode: 0o700 })
    else {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(path, entry.data, { mode: 0o600 })
    }
  }
}
