import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * A backup is a gzipped text of JSON lines: the manifest, then per table a line that opens it, its rows
 * (all values as text, in the order of the columns) and a line that closes it with count and hash. The
 * last line says that the file is whole.
 */
export const Manifest = z.strictObject({
  format: z.literal('maakagenda-backup@1'),
  version: z.string(),
  createdAt: z.string(),
  engine: z.enum(['pglite', 'postgres']),
  migrations: z.array(z.string()),
})
export type Manifest = z.output<typeof Manifest>

export const TableStart = z.strictObject({ table: z.string(), columns: z.array(z.string()) })
export const TableEnd = z.strictObject({ end: z.string(), rows: z.int(), sha256: z.string() })
export const FileEnd = z.strictObject({ whole: z.literal(true), tables: z.int() })

export type Row = readonly (string | null)[]
export const Row = z.array(z.string().nullable())

/** Hash over the rows of a table in their order: the same rows give the same hash in any store. */
export function rowHash(): { add: (line: string) => void; digest: () => string } {
  const hash = createHash('sha256')
  return { add: (line) => hash.update(line).update('\n'), digest: () => hash.digest('hex') }
}

/** The file is damaged, incomplete or not ours; nothing was changed. */
export class RestoreRefusal extends Error {
  constructor(nl: string, en: string) {
    super(`${nl} / ${en}`)
    this.name = 'RestoreRefusal'
  }
}
