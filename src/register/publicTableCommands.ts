import { z } from 'zod'
import { type AnyCommand, command } from '../platform/http/command.ts'
import type { AnyDb, Caller } from '../platform/http/endpoint.ts'
import { insertJob } from '../platform/jobs/jobStore.ts'
import type { Jobs } from '../platform/jobs/runner.ts'
import { CbsParameters, cbsJob, SbiParameters, sbiJob } from './publicTableJob.ts'
import { findUpload } from './uploads.ts'

/** Tables of others hold for every organisation of the installation, so an administrator brings them in. */
export function publicTableCommands(jobs: () => Jobs): readonly AnyCommand[] {
  const start =
    (kind: string) =>
    async (
      trx: AnyDb,
      input: { upload: string; metadata?: string | undefined },
      caller: Caller & { organisation: string },
    ) => {
      const { organisation, person } = caller
      const { fileName } = await findUpload(trx, organisation, input.upload)
      const createdBy = person?.account ?? ''
      if (input.metadata) await findUpload(trx, organisation, input.metadata)
      const job = await insertJob(trx, organisation, { kind, title: fileName, parameters: input, createdBy })
      caller.afterCommit(() => jobs().enqueue(organisation, job))
      return { result: { job } }
    }
  return [
    command({
      id: 'register.import-cbs',
      title: { nl: 'Lees een tabel van CBS in', en: 'Import a table of CBS' },
      roles: ['admin'],
      input: CbsParameters,
      result: z.object({ job: z.string() }),
      object: ({ upload }) => `upload ${upload}`,
      run: start(cbsJob.id),
    }),
    command({
      id: 'register.import-sbi',
      title: { nl: 'Lees de fijnere codes van de SBI 2025 in', en: 'Import the finer codes of SBI 2025' },
      roles: ['admin'],
      input: SbiParameters,
      result: z.object({ job: z.string() }),
      object: ({ upload }) => `upload ${upload}`,
      run: start(sbiJob.id),
    }),
  ]
}
