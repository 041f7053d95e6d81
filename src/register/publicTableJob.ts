import { existsSync } from 'node:fs'
import { z } from 'zod'
import { Problem } from '../core/problem.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import type { JobKind, JobRun } from '../platform/jobs/jobKind.ts'
import { importCbs, importSbi, type PublicTableImport } from './publicTables/importPublicTable.ts'
import { dropRows } from './publicTables/publicTableStore.ts'
import { Day } from './schemas.ts'
import { dropUpload, findUpload } from './uploads.ts'

export const CbsParameters = z.strictObject({
  upload: z.uuid(),
  table: z
    .string()
    .regex(/^\d{5}ned$/i)
    .optional(),
  retrieved: Day.optional(),
  /** Upload of the metadata of CBS that belongs to the table. */
  metadata: z.uuid().optional(),
})

export const SbiParameters = z.strictObject({
  upload: z.uuid(),
  sbiVersion: z.literal('2025'),
  retrieved: Day.optional(),
})

/** The number of the job is the number of its rows: what a killed process left half is found by it. */
export const cbsJob: JobKind = {
  id: 'register.import-cbs',
  oneAtATime: true,
  clearAway: ({ db, job }) => dropRows(db, job),
  run: (run) => {
    const given = CbsParameters.parse(run.parameters)
    return withFile(run, given, (file) =>
      importCbs(run.db, { ...file, ...(given.table ? { table: given.table } : {}) }, run.signal),
    )
  },
}

export const sbiJob: JobKind = {
  id: 'register.import-sbi',
  oneAtATime: true,
  clearAway: ({ db, job }) => dropRows(db, job),
  run: (run) => withFile(run, SbiParameters.parse(run.parameters), (file) => importSbi(run.db, file, run.signal)),
}

async function withFile<R>(
  { db, organisation, job }: JobRun,
  given: { readonly upload: string; readonly retrieved?: string | undefined; readonly metadata?: string | undefined },
  work: (file: PublicTableImport) => Promise<R>,
): Promise<R> {
  const delivered = async (id: string) => {
    const upload = await asTenant(db, organisation, (trx) => findUpload(trx, organisation, id))
    if (!existsSync(upload.path)) throw fileGone()
    return upload
  }
  const upload = await delivered(given.upload)
  const beside = given.metadata ? await delivered(given.metadata) : null
  const file = { name: upload.fileName, path: upload.path }
  const metadata = beside ? { metadata: { name: beside.fileName, path: beside.path } } : {}
  const retrieved = given.retrieved ? { retrieved: given.retrieved } : {}
  try {
    const { sha256 } = upload
    const outcome = await work({ id: job, file, sha256, organisation, now: new Date(), ...retrieved, ...metadata })
    await dropUpload(db, organisation, upload)
    if (beside) await dropUpload(db, organisation, beside)
    return outcome
  } catch (error) {
    await dropRows(db, job)
    throw error
  }
}

function fileGone(): Problem {
  return new Problem(409, 'file-gone', {
    nl: 'Het aangeleverde bestand staat er niet meer. Lever het opnieuw aan.',
    en: 'The delivered file is no longer there. Deliver it again.',
  })
}
