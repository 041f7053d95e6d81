import { queryOptions } from '@tanstack/react-query'
import type { Agreement, SharedSums } from '../../../register/sharing/model.ts'
import { base, read } from '../api.ts'

export const sharingKey = (organisation: string) => ['sharing', organisation] as const

export type Agreements = {
  readonly agreements: readonly Agreement[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

export function agreementsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...sharingKey(organisation), 'agreements'],
    queryFn: ({ signal }) => read<Agreements>(`${base(organisation)}/sums-agreements`, signal),
  })
}

export function sharedSumsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...sharingKey(organisation), 'sums'],
    queryFn: ({ signal }) => read<SharedSums>(`${base(organisation)}/shared-sums`, signal),
  })
}
