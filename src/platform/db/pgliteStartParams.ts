import { PGlite } from '@electric-sql/pglite'
import { sessionSettings } from './columnTypes.ts'

/**
 * PGlite starts with `-F`: no fsync at all. Durable leaves that out, and takes `fsync` for the
 * write-ahead log because PGlite does not pass the default, fdatasync, on to the file system.
 */
export function pgliteStartParams(durable: boolean): string[] {
  const settings = { ...sessionSettings, ...(durable ? { wal_sync_method: 'fsync' } : {}) }
  const given = PGlite.defaultStartParams.filter((param) => !(durable && param === '-F'))
  return [...given, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
