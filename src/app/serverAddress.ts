import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the server of a data folder listens, so that the command line can talk to it. */
export async function markAddress(dataDir: string, url: string): Promise<void> {
  await writeFile(join(dataDir, 'server-url'), url)
}

export async function readAddress(dataDir: string): Promise<{ url: string; token: string } | null> {
  try {
    const [url, token] = await Promise.all(
      ['server-url', 'cli-token'].map((name) => readFile(join(dataDir, name), 'utf8')),
    )
    return url && token ? { url: url.trim(), token: token.trim() } : null
  } catch {
    // No such files: no server has been started on this folder.
    return null
  }
}
