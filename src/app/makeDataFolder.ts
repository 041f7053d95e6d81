import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

export class DataFolderError extends Error {
  override name = 'DataFolderError'
}

/**
 * Makes the data folder with what is missing above it, one at a time: Node's own `recursive` turns round for ever in a
 * folder that takes no folders, as /proc does.
 */
export async function makeDataFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory()) return
  const above = dirname(folder)
  if (above !== folder) await makeDataFolder(above)
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (!isMissing(error)) throw error
    throw new DataFolderError(
      `De gegevensmap ${folder} kan hier niet worden gemaakt. Kies een andere met --data. / The data folder ${folder} cannot be made here: choose another with --data.`,
    )
  })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
