import { queryOptions } from '@tanstack/react-query'
import type { agendaReads } from '../../../instruments/agenda/agendaApi.ts'
import { base, read } from '../api.ts'

type Summary = (typeof agendaReads)['summary']['answer']['_zod']['output']

/** How many actions there are, how many are late, and how many indicators are on course. */
export function agendaSummaryQuery(organisation: string) {
  return queryOptions({
    queryKey: ['agenda', organisation, 'summary'],
    queryFn: ({ signal }) => read<Summary>(`${base(organisation)}/agenda/summary`, signal),
  })
}
