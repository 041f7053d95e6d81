import { queryOptions } from '@tanstack/react-query'
import { base, read } from '../api.ts'

type Hubs = { readonly hubs: readonly { readonly members: number }[] }

/** How many energy hubs there are and how many companies stand in them. */
export function hubCountsQuery(organisation: string) {
  return queryOptions({
    queryKey: ['energy-hubs', organisation, 'counts'],
    queryFn: async ({ signal }) => {
      const { hubs } = await read<Hubs>(`${base(organisation)}/energy-hubs`, signal)
      return { hubs: hubs.length, members: hubs.reduce((sum, hub) => sum + hub.members, 0) }
    },
  })
}
