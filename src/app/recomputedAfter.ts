import { hasComputedFigures, startRecompute } from '../instruments/agenda/indicators/startRecompute.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import type { JobKind } from '../platform/jobs/jobKind.ts'
import type { Jobs } from '../platform/jobs/runner.ts'

/** When a job has brought new data in, the figures of the agenda are computed again, by a job of their own. */
export function recomputedAfter(kind: JobKind, jobs: () => Jobs): JobKind {
  return {
    ...kind,
    run: async (run) => {
      const result = await kind.run(run)
      const { db, organisation, createdBy } = run
      const job = await asTenant(db, organisation, async (trx) =>
        (await hasComputedFigures(trx, organisation)) ? startRecompute(trx, organisation, createdBy) : null,
      )
      if (job) await jobs().enqueue(organisation, job)
      return result
    },
  }
}
