import { queryOptions } from '@tanstack/react-query'
import { base, read } from '../../api.ts'
import { registerKey } from '../queries.ts'

export type PublicTable = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly retrieved: string
  readonly periods: readonly string[]
  readonly rows: number
  readonly unit: string | null
  readonly unitFrom: 'metadata' | 'program' | null
}

export function publicTablesQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'public-tables'],
    queryFn: async ({ signal }) =>
      (await read<{ tables: PublicTable[] }>(`${base(organisation)}/public-tables`, signal)).tables,
  })
}
