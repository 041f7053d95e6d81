import type { AnyDb } from '../../../platform/http/endpoint.ts'
import { insertJob } from '../../../platform/jobs/jobStore.ts'
import { actionRows } from '../store/actions.ts'
import { indicatorRows } from '../store/indicators.ts'

/** Puts the computing of the whole agenda in the queue, inside the transaction of the organisation. */
export function startRecompute(trx: AnyDb, organisation: string, createdBy: string): Promise<string> {
  return insertJob(trx, organisation, {
    kind: 'agenda.recompute',
    title: 'Uitvoeringsagenda',
    parameters: {},
    createdBy,
  })
}

/** Whether there is anything to compute: an agenda of typed figures alone is left in peace. */
export async function hasComputedFigures(trx: AnyDb, organisation: string): Promise<boolean> {
  const indicators = await indicatorRows(trx, organisation)
  if (indicators.some(({ fields }) => fields.source.kind === 'computed')) return true
  return (await actionRows(trx, organisation)).some(({ fields }) => fields.measure !== null)
}
