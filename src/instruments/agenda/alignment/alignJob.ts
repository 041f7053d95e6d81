import type { JobKind } from '../../../platform/jobs/jobKind.ts'
import { alignAgendas } from './alignAgendas.ts'

/** The whole agenda beside all others, when somebody asks. */
export const alignJob: JobKind = {
  id: 'agenda.align',
  oneAtATime: true,
  run: ({ db, organisation, report, signal }) =>
    alignAgendas(db, organisation, new Date(), {
      signal,
      report: (phase, done, total) => report({ phase, done, total }),
    }),
}
