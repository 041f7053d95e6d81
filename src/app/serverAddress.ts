import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLock } from '../platform/db/storeLock.ts'

export type ServerAddress = { readonly url: string; readonly token: string }

/** The server that has this data folder open, with the command line's token; null when none does. */
export function runningServer(dataDir: string): ServerAddress | null {
  const url = readLock(dataDir)?.url
  if (!url) return null
  try {
    return { url, token: readFileSync(join(dataDir, 'cli-token'), 'utf8').trim() }
  } catch {
    // Another user's server: its token is not ours to read.
    return null
  }
}
