import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the embedded database inside the data folder, held by us until `release`. */
export type StoreFolder = { readonly path: string; release(): void }

export async function openStoreFolder(dataDir: string): Promise<StoreFolder> {
  const path = join(dataDir, 'store')
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return { path, release: () => undefined }
}
