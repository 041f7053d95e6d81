import { queryOptions } from '@tanstack/react-query'
import { ApiProblem, base, queryOf, read } from '../api.ts'
import type { Doubt, Recognised } from './model.ts'
import { registerKey } from './queries.ts'

type CompanyPage = { readonly total: number; readonly companies: readonly { readonly establishment: number }[] }
type CompanyDetail = {
  readonly referenceDate: string
  readonly record: Omit<Recognised, 'referenceDate' | 'houseNumber'> & { readonly house_number: string | null }
  readonly doubt: { readonly maybe: number; readonly name: string | null } | null
}

/** A company that is gone from the newest file is looked for in this many earlier ones. */
const lookedBack = 3

/**
 * Companies that a person must settle. The list names them; what tells each apart from the one it looks like stands
 * on their own pages, so the first few are asked one by one.
 */
export function doubtsQuery(organisation: string, shown: number) {
  const companies = `${base(organisation)}/companies`
  const detail = (establishment: number, referenceDate: string | undefined, signal: AbortSignal) =>
    read<CompanyDetail>(`${companies}/${establishment}${queryOf({ referenceDate })}`, signal)

  return queryOptions({
    queryKey: [...registerKey(organisation), 'doubts', shown],
    queryFn: async ({ signal }): Promise<{ total: number; doubts: readonly Doubt[] }> => {
      const [page, { snapshots }] = await Promise.all([
        read<CompanyPage>(`${companies}${queryOf({ quality: 'doubt', limit: shown })}`, signal),
        read<{ snapshots: { referenceDate: string }[] }>(`${base(organisation)}/snapshots`, signal),
      ])
      const days = snapshots.map(({ referenceDate }) => referenceDate).toSorted((a, b) => b.localeCompare(a))
      const earlier = async (establishment: number): Promise<Recognised | null> => {
        for (const day of days.slice(1, 1 + lookedBack)) {
          const found = await detail(establishment, day, signal).catch(absent)
          if (found) return recognised(found)
        }
        return null
      }
      const doubts = await Promise.all(
        page.companies.map(async ({ establishment }): Promise<Doubt | null> => {
          const now = await detail(establishment, undefined, signal)
          if (!now.doubt) return null
          return { now: recognised(now), before: await earlier(now.doubt.maybe), beforeName: now.doubt.name }
        }),
      )
      return { total: page.total, doubts: doubts.filter((doubt) => doubt !== null) }
    },
  })
}

function recognised({ referenceDate, record }: CompanyDetail): Recognised {
  const { establishment, name, kvk, vestiging, street, town, jobs, house_number: houseNumber } = record
  return { establishment, name, referenceDate, kvk, vestiging, street, houseNumber, town, jobs }
}

function absent(fault: unknown): null {
  if (fault instanceof ApiProblem && fault.status === 404) return null
  throw fault
}
