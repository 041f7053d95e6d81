import { existsSync } from 'node:fs'
import { Problem } from '../core/problem.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import type { JobKind } from '../platform/jobs/jobKind.ts'
import { ImportParameters } from './commands.ts'
import { importCompanies } from './companies/importCompanies.ts'
import { abandonImport, abandonUnfinished } from './companies/importStore.ts'
import { scopeOf } from './scope.ts'
import { dropIfPersonal, dropUpload, findUpload } from './uploads.ts'

/** Importing as long work. The import has the number of its job: what a killed process left half is found by it. */
export const importJob: JobKind = {
  id: 'register.import',
  oneAtATime: true,
  clearAway: ({ db, organisation, job }) => abandonImport(db, organisation, job, null),
  run: async ({ db, organisation, job, parameters, createdBy, report, signal }) => {
    const given = ImportParameters.parse(parameters)
    await abandonUnfinished(db, organisation)
    const upload = await asTenant(db, organisation, (trx) => findUpload(trx, organisation, given.upload))
    if (!existsSync(upload.path)) throw fileGone()
    const outcome = await importCompanies(
      db,
      organisation,
      {
        id: job,
        source: { name: upload.fileName, path: upload.path },
        sha256: upload.sha256,
        bytes: upload.bytes,
        profile: given.profile,
        referenceDate: given.referenceDate,
        sbiVersion: given.sbiVersion,
        scope: scopeOf(organisation),
        provenance: { title: given.title, sample: false, ...(given.mayBePublic ? { mayBePublic: true } : {}) },
        createdBy,
      },
      { signal, report },
    ).catch(async (error: unknown) => {
      if (error instanceof Problem) await dropIfPersonal(db, organisation, upload, [error])
      throw error
    })
    await dropUpload(db, organisation, upload)
    return outcome
  },
}

function fileGone(): Problem {
  return new Problem(409, 'file-gone', {
    nl: 'Het aangeleverde bestand staat er niet meer. Lever het opnieuw aan.',
    en: 'The delivered file is no longer there. Deliver it again.',
  })
}
