import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The data format of the embedded database, as its folder states it; another PGlite may write another. */
const postgresVersion = '18'

/** Folders that may stand in a data folder; a disk of its own brings the last one. */
const ours = new Set([
  'store',
  'store.unfinished',
  'store.before',
  'store.copies',
  'restoring',
  'uploads',
  'lost+found',
])

/** The folder that was named is no data folder of ours, and an empty store in it would look like lost data. */
export class ForeignFolderError extends Error {
  constructor(nl: string, en: string) {
    super(`${nl} / ${en}`)
    this.name = 'ForeignFolderError'
  }
}

/**
 * Throws when the folder holds something else than our data, or our data at another depth. A new or empty folder,
 * or one with loose files only, may become a data folder.
 */
export function refuseForeignFolder(dataDir: string): void {
  if (existsSync(join(dataDir, 'PG_VERSION'))) throw isDatabase(dataDir)
  const store = join(dataDir, 'store')
  if (existsSync(store)) {
    const version = versionOf(store)
    if (version === null) throw noDatabase(store)
    if (version !== postgresVersion) throw otherVersion(store, version)
    return
  }
  if (existsSync(join(dataDir, 'store.before'))) return
  const foreign = readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ours.has(entry.name))
    .map((entry) => entry.name)
  const deeper = foreign.find((name) => versionOf(join(dataDir, name, 'store')) !== null)
  if (deeper !== undefined) throw oneDeeper(dataDir, join(dataDir, deeper))
  if (foreign.length > 0) throw notOurs(dataDir, foreign)
}

function versionOf(store: string): string | null {
  try {
    return readFileSync(join(store, 'PG_VERSION'), 'utf8').trim()
  } catch {
    return null
  }
}

function isDatabase(dataDir: string): ForeignFolderError {
  if (basename(dataDir) === 'store') {
    const parent = dirname(dataDir)
    return new ForeignFolderError(
      `${dataDir} is de database zelf. Noem de gegevensmap waarin hij staat: --data ${parent}`,
      `This is the database itself. Name the data folder that holds it: --data ${parent}`,
    )
  }
  return new ForeignFolderError(
    `${dataDir} is de map van een Postgres-database en geen gegevensmap van Maakagenda. Kies een andere of een nieuwe map.`,
    'This is the folder of a Postgres database and no data folder of Maakagenda. Choose another folder, or a new one.',
  )
}

function noDatabase(store: string): ForeignFolderError {
  return new ForeignFolderError(
    `In ${store} staat geen database van Maakagenda (PG_VERSION ontbreekt). Kies een andere map, of zet een back-up terug in een nieuwe map.`,
    'There is no database of Maakagenda in that folder (PG_VERSION is missing). Choose another folder, or restore a backup into a new one.',
  )
}

function otherVersion(store: string, version: string): ForeignFolderError {
  return new ForeignFolderError(
    `${store} is geschreven door Postgres ${version}; deze Maakagenda leest Postgres ${postgresVersion}. Maak met de Maakagenda van toen een back-up en zet die met deze terug in een nieuwe map.`,
    `It was written by Postgres ${version}; this Maakagenda reads Postgres ${postgresVersion}. Make a backup with the Maakagenda of that time and restore it with this one into a new folder.`,
  )
}

function oneDeeper(dataDir: string, deeper: string): ForeignFolderError {
  return new ForeignFolderError(
    `In ${dataDir} staan geen gegevens, maar wel één map dieper. Bedoelt u --data ${deeper}?`,
    `There are no data here, but there are one folder deeper. Do you mean --data ${deeper}?`,
  )
}

function notOurs(dataDir: string, foreign: readonly string[]): ForeignFolderError {
  const shown = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', ...' : '')
  const fresh = join(dataDir, 'maakagenda')
  return new ForeignFolderError(
    `${dataDir} is geen gegevensmap van Maakagenda: er staan andere mappen in (${shown}). Kies een lege of nieuwe map, zoals --data ${fresh}`,
    `This is no data folder of Maakagenda: it holds other folders. Choose an empty or new one, such as --data ${fresh}`,
  )
}
