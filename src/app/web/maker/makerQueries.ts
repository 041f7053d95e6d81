import { queryOptions } from '@tanstack/react-query'
import type { MakerAccount, MakerName, NamedWord, OwnCompany, OwnLine } from '../../../register/makersDoor/model.ts'
import { base, read, send } from '../api.ts'
import { registerKey } from '../queries.ts'

export const ownKey = (organisation: string) => ['own', organisation] as const

/** Stands in the cache after he was erased, when there is nobody signed in any more. */
export const forgottenKey = ['forgotten'] as const

export function ownCompaniesQuery(organisation: string) {
  return queryOptions({
    queryKey: [...ownKey(organisation), 'companies'],
    queryFn: async ({ signal }) =>
      (await read<{ companies: readonly OwnLine[] }>(`${base(organisation)}/own-companies`, signal)).companies,
  })
}

export function ownCompanyQuery(organisation: string, establishment: string) {
  return queryOptions({
    queryKey: [...ownKey(organisation), 'company', establishment],
    queryFn: async ({ signal }) => {
      const path = `${base(organisation)}/own-companies/${encodeURIComponent(establishment)}`
      return (await send<OwnCompany>(path, { signal })).body
    },
  })
}

export function makersOfQuery(organisation: string, establishment: number) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'makers-of', establishment],
    queryFn: async ({ signal }) => {
      const path = `${base(organisation)}/companies/${establishment}/makers`
      return (await read<{ makers: readonly MakerAccount[] }>(path, signal)).makers
    },
  })
}

/** Everybody who is a maker of some company here. */
export function allMakersQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'makers-of', 'all'],
    queryFn: async ({ signal }) =>
      (await read<{ makers: readonly MakerName[] }>(`${base(organisation)}/makers`, signal)).makers,
  })
}

export function makerWordsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'maker-words'],
    queryFn: async ({ signal }) =>
      (await read<{ words: readonly NamedWord[] }>(`${base(organisation)}/maker-words`, signal)).words,
  })
}
