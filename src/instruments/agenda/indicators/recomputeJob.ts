import type { JobKind } from '../../../platform/jobs/jobKind.ts'
import type { House } from './house.ts'
import { recompute } from './recompute.ts'

/** Every figure of the agenda anew: when data came in, or when somebody asks. */
export function recomputeJob(house: House): JobKind {
  return {
    id: 'agenda.recompute',
    oneAtATime: true,
    run: ({ db, organisation, report, signal }) =>
      recompute(house, db, organisation, new Date(), {
        signal,
        report: (done, total) => report({ phase: 'indicators', done, total }),
      }),
  }
}
