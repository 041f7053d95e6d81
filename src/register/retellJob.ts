import { z } from 'zod'
import type { JobKind } from '../platform/jobs/jobKind.ts'
import { retellEvents } from './companies/writeEvents.ts'
import { Day } from './schemas.ts'

export const RetellParameters = z.strictObject({ referenceDate: Day })

/** After a file was taken away: what happened since the file before it is counted again, which takes seconds. */
export const retellJob: JobKind = {
  id: 'register.retell-events',
  oneAtATime: true,
  run: async ({ db, organisation, parameters }) => {
    const { referenceDate } = RetellParameters.parse(parameters)
    await retellEvents(db, organisation, referenceDate)
    return { referenceDate }
  },
}
