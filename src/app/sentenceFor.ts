const ourOwn = new Set([
  'UsageError',
  'StoreInUseError',
  'NewerStoreError',
  'ForeignFolderError',
  'RestoreRefusal',
  'DataFolderError',
])

const database =
  'De database antwoordt niet. Kijk of Postgres draait en of DATABASE_URL klopt. / The database does not answer: check that Postgres runs and DATABASE_URL is right.'
const login =
  'De database laat ons niet binnen. Kijk of gebruiker, wachtwoord en databasenaam in DATABASE_URL kloppen. / The database does not let us in: check user, password and name of the database in DATABASE_URL.'
const notAllowed =
  'Dit adres of deze map mag ik niet gebruiken. Kies een andere met --host of --data. / I may not use this address or folder: choose another with --host or --data.'
const noFolder =
  'De gegevensmap is geen map, of een deel van het pad is een bestand. Kies een andere met --data. / The data folder is no folder, or part of its path is a file: choose another with --data.'
const full =
  'De schijf is vol. Maak ruimte en probeer het opnieuw; wat was opgeslagen, is er nog. / The disk is full: make room and try again; what was stored is still there.'

/** By the code that Node or Postgres gives the error. */
const byCode: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'Deze poort is al in gebruik. Kies een andere met --port N, of stop het andere programma. / This port is taken: choose another with --port N, or stop the other program.',
  EADDRNOTAVAIL: notAllowed,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  ENOSPC: full,
  ECONNREFUSED: database,
  ENOTFOUND: database,
  ETIMEDOUT: database,
  ERR_INVALID_URL: database,
  '28000': login,
  '28P01': login,
  '3D000': login,
}

/** Why the program could not start or open its data, when a person can mend it; null when the mistake is ours. */
export function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (ourOwn.has(error.name)) return error.message
  const sentence = 'code' in error ? byCode[String(error.code)] : undefined
  return sentence === undefined ? null : `${sentence} (${error.message})`
}
