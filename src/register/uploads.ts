import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Kysely } from 'kysely'
import { notFound, Problem } from '../core/problem.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import type { RegisterTables } from './tables.ts'

type Db = Kysely<RegisterTables>

export type Upload = {
  readonly id: string
  readonly fileName: string
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

const maximumBytes = 2_000_000_000

/**
 * Keeps a file as it comes in. A connection that breaks leaves nothing behind. Several processes on one
 * store need a folder that they share.
 */
export async function keepUpload(
  db: Db,
  folder: string,
  organisation: string,
  by: string,
  fileName: string,
  body: ReadableStream<Uint8Array>,
): Promise<Upload> {
  const id = randomUUID()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, id)
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* () {
    for await (const chunk of body) {
      bytes += chunk.byteLength
      if (bytes > maximumBytes) throw tooLarge()
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(counted, createWriteStream(path, { mode: 0o600 }))
    if (bytes === 0) throw empty()
    const upload = { id, fileName, path, sha256: hash.digest('hex'), bytes }
    await asTenant(db, organisation, (trx) =>
      trx
        .insertInto('register.upload')
        .values({ organisation, id, file_name: fileName, path, sha256: upload.sha256, bytes, created_by: by })
        .execute(),
    )
    return upload
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

export async function findUpload(trx: Db, organisation: string, id: string): Promise<Upload> {
  const row = await trx
    .selectFrom('register.upload')
    .select(['id', 'file_name as fileName', 'path', 'sha256', 'bytes'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** Removes the file once it is imported or given up; the register keeps its name and hash with the import. */
export async function dropUpload(db: Db, organisation: string, upload: Upload): Promise<void> {
  await asTenant(db, organisation, (trx) =>
    trx.deleteFrom('register.upload').where('organisation', '=', organisation).where('id', '=', upload.id).execute(),
  )
  await rm(upload.path, { force: true })
}

const personal = new Set(['personal-columns', 'bsn-values'])

/** A file that was refused for the personal data in it does not stay on our disk either. */
export async function dropIfPersonal(
  db: Db,
  organisation: string,
  upload: Upload,
  issues: readonly { readonly code: string }[],
): Promise<void> {
  if (issues.some((issue) => personal.has(issue.code))) await dropUpload(db, organisation, upload)
}

function tooLarge(): Problem {
  return new Problem(413, 'file-too-large', {
    nl: 'Dit bestand is groter dan 2 GB. Verklein het tot de kolommen die nodig zijn.',
    en: 'This file is larger than 2 GB. Reduce it to the columns that are needed.',
  })
}

function empty(): Problem {
  return new Problem(400, 'empty-file', { nl: 'Dit bestand is leeg.', en: 'This file is empty.' })
}
