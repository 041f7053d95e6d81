import { isFault } from '../../platform/imports/issue.ts'
import type { RowTyper } from '../../platform/imports/rowTyper.ts'
import { type Observation, readObservation } from './observation.ts'

/** Turns rows of a dataset of CBS into observations; runs in the import's worker. */
export function makeObservationTyper({ unit }: { readonly unit: number }): RowTyper<Observation> {
  return {
    type: (row) => {
      const [branch, region, period, value] = [
        row.text('branch'),
        row.text('region'),
        row.text('period'),
        row.text('value'),
      ]
      const read = readObservation({ branch, region, period, value }, unit)
      if (read === 'outside') return { kind: 'outside' }
      return isFault(read) ? { kind: 'refuse', faults: [{ value, fault: read }] } : { kind: 'store', row: read }
    },
    summary: () => null,
  }
}
