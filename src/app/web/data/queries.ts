import { queryOptions } from '@tanstack/react-query'
import type { AnswerOf } from '../../../core/instrument.ts'
import type { trend } from '../../../instruments/atlas/model.ts'
import { ApiProblem, base, read, send } from '../api.ts'
import type { Correction, Import, ImportDetail, Job, Member, QualityAnswer } from './model.ts'

/** Everything that changes when a file comes in or goes: one key to renew it all. */
export const registerKey = (organisation: string) => ['register', organisation] as const

export function importsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'imports'],
    queryFn: async ({ signal }) => (await read<{ imports: Import[] }>(`${base(organisation)}/imports`, signal)).imports,
  })
}

export function importQuery(organisation: string, id: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'import', id],
    queryFn: ({ signal }) => read<ImportDetail>(`${base(organisation)}/imports/${encodeURIComponent(id)}`, signal),
  })
}

export function qualityQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'quality'],
    queryFn: ({ signal }) => read<QualityAnswer>(`${base(organisation)}/quality`, signal),
  })
}

/** Null where the server has no list of them: then nothing is said, rather than that there are none. */
export function correctionsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'corrections'],
    queryFn: async ({ signal }): Promise<readonly Correction[] | null> => {
      try {
        return (await read<{ corrections: Correction[] }>(`${base(organisation)}/corrections`, signal)).corrections
      } catch (fault) {
        if (fault instanceof ApiProblem && fault.status === 404) return null
        throw fault
      }
    },
  })
}

export function membersQuery(organisation: string) {
  return queryOptions({
    queryKey: ['members', organisation],
    queryFn: async ({ signal }) => (await read<{ members: Member[] }>(`${base(organisation)}/members`, signal)).members,
  })
}

export function jobsQuery(organisation: string) {
  return queryOptions({
    queryKey: ['jobs', organisation],
    queryFn: async ({ signal }) => (await read<{ jobs: Job[] }>(`${base(organisation)}/jobs`, signal)).jobs,
  })
}

export const jobKey = (organisation: string, id: string) => ['job', organisation, id] as const

export type TrendPoint = AnswerOf<typeof trend>['points'][number]

/** Makers and jobs at every reference date so far; empty when nothing was imported or there is no such place. */
export function trendQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'trend'],
    queryFn: async ({ signal }): Promise<readonly TrendPoint[]> => {
      const ask = { question: 'atlas.trend', version: 1, subject: { kind: 'place', code: organisation } }
      try {
        const path = `${base(organisation)}/ask/atlas.trend`
        const { body } = await send<{ answer: AnswerOf<typeof trend> }>(path, { method: 'POST', body: ask, signal })
        return body.answer.points
      } catch (fault) {
        if (fault instanceof ApiProblem && fault.status === 404) return []
        throw fault
      }
    },
  })
}
