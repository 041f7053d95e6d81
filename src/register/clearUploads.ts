import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { asTenant } from '../platform/db/tenancy.ts'
import { listOrganisations } from '../platform/identity/organisation.ts'
import type { AnyDb } from '../platform/http/endpoint.ts'
import type { RegisterTables } from './tables.ts'
import { dropUpload, type Upload } from './uploads.ts'

const dayMs = 86_400_000
/** How long a delivered file waits for its import. A company file is not to lie about. */
const keptDays = 7
const uploadName = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/**
 * Removes delivered files that nobody imported within a week, and files without a row: of those the program was
 * killed while they came in. Another process on the same store may be receiving one now; who is `alone` knows better.
 */
export async function clearUploads(db: AnyDb, folder: string, alone: boolean, now: Date): Promise<void> {
  const known = new Set<string>()
  for (const { id: organisation } of await listOrganisations(db)) {
    for (const { created, ...upload } of await listUploads(db, organisation)) {
      if (now.getTime() - Date.parse(created) > keptDays * dayMs) await dropUpload(db, organisation, upload)
      else known.add(upload.path)
    }
  }
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (!uploadName.test(name) || known.has(path)) continue
    const found = await stat(path).catch(() => null)
    if (found && (alone || now.getTime() - found.mtimeMs > dayMs)) await rm(path, { force: true })
  }
}

function listUploads(db: Kysely<RegisterTables>, organisation: string): Promise<(Upload & { created: string })[]> {
  return asTenant(db, organisation, (trx) =>
    trx
      .selectFrom('register.upload')
      .select(['id', 'file_name as fileName', 'path', 'sha256', 'bytes', 'created_at as created'])
      .where('organisation', '=', organisation)
      .execute(),
  )
}
