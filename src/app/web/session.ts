import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Role } from '../../platform/identity/role.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { ApiProblem, read } from './api.ts'

export type MyOrganisation = {
  readonly id: string
  readonly kind: 'municipality' | 'region' | 'province' | 'association'
  readonly name: string
  /** Holds made-up data. */
  readonly sample: boolean
  readonly roles: readonly Role[]
}

export type Me = {
  readonly account: string
  readonly name: string
  readonly locale: Locale
  readonly organisations: readonly MyOrganisation[]
}

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await read<Me>('/v1/me', signal)
    } catch (fault) {
      if (fault instanceof ApiProblem && fault.status === 401) return null
      throw fault
    }
  },
})

export function useMe() {
  return useQuery(meQuery)
}

/** The organisation of the page, as the signed-in person knows it; undefined while loading or when it is not his. */
export function useOrganisation(id: string): MyOrganisation | undefined {
  return useMe().data?.organisations.find((organisation) => organisation.id === id)
}

/** Whether the signed-in person has one of these roles here. */
export function useMay(id: string, ...roles: readonly Role[]): boolean {
  return useOrganisation(id)?.roles.some((role) => roles.includes(role)) ?? false
}
