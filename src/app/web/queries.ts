import { queryOptions } from '@tanstack/react-query'
import type { Ask } from '../../core/ask.ts'
import type { AnswerOf, Question } from '../../core/instrument.ts'
import type { Words } from '../../core/words.ts'
import type { compare, factsheet, trend } from '../../instruments/atlas/model.ts'
import type { Provenance } from '../../platform/instrumentServer.ts'
import type { CompanyDetail } from '../../register/companies/companyPage.ts'
import type { QualityCounts } from '../../register/companies/companyList.ts'
import type { Snapshot } from '../../register/companies/snapshots.ts'
import { ApiProblem, base, queryOf, read, send } from './api.ts'

/** What stands in the register of an organisation: a change renews everything below this key. */
export const registerKey = (organisation: string) => ['register', organisation] as const

/** Reference dates, newest first. */
export function snapshotsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'snapshots'],
    queryFn: async ({ signal }) =>
      (await read<{ snapshots: readonly Snapshot[] }>(`${base(organisation)}/snapshots`, signal)).snapshots,
  })
}

export type QualityAnswer = { readonly referenceDate: string | null; readonly counts: QualityCounts | null }

export function qualityCountsQuery(organisation: string) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'quality'],
    queryFn: ({ signal }) => read<QualityAnswer>(`${base(organisation)}/quality`, signal),
  })
}

type Asked<Q extends Question> = {
  readonly organisation: string
  readonly dataFolder: string | null
  readonly method: string
  readonly ask: Ask
  readonly answer: AnswerOf<Q>
  readonly provenance: Provenance
}

/** What a command has to name to speak of these data; without an answer it names nothing. */
const dataFolderQuery = queryOptions({
  queryKey: ['command-line'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () =>
    read<{ dataFolder: string | null }>('/v1/command-line').then(
      ({ dataFolder }) => dataFolder,
      () => null,
    ),
})

/** A question about a place, on a reference date or the newest. Null: nothing was imported for that day. */
function askQuery<Q extends Question>(id: string, organisation: string, place: string, day: string | undefined) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'ask', id, place, day ?? ''],
    queryFn: async ({ signal, client }): Promise<Asked<Q> | null> => {
      const body = {
        question: id,
        version: 1,
        subject: { kind: 'place', code: place },
        ...(day === undefined ? {} : { period: { from: day, to: day } }),
      }
      try {
        const path = `${base(organisation)}/ask/${id}?case=false`
        const [asked, dataFolder] = await Promise.all([
          send<Asked<Q>>(path, { body, signal }),
          client.ensureQueryData(dataFolderQuery),
        ])
        return { ...asked.body, organisation, dataFolder }
      } catch (fault) {
        if (fault instanceof ApiProblem && fault.code === 'no-snapshot') return null
        throw fault
      }
    },
  })
}

export const factsheetQuery = (organisation: string, place: string, day?: string) =>
  askQuery<typeof factsheet>('atlas.factsheet', organisation, place, day)

export const compareQuery = (organisation: string, place: string, day?: string) =>
  askQuery<typeof compare>('atlas.compare', organisation, place, day)

export const trendOfPlaceQuery = (organisation: string, place: string) =>
  askQuery<typeof trend>('atlas.trend', organisation, place, undefined)

/** A correctable field as it travels: words, a number, or nothing. */
export type Company = { readonly company: Omit<CompanyDetail, 'events'> & CompanyParts; readonly version: number }
type CompanyParts = {
  readonly titles: { readonly sbi: Words | null; readonly municipality: string | null }
  readonly source: Snapshot
  readonly events: readonly {
    readonly kind: string
    readonly referenceDate: string
    readonly detail: Readonly<Record<string, string | number>>
  }[]
}

export function companyQuery(organisation: string, establishment: string, day: string | undefined) {
  return queryOptions({
    queryKey: [...registerKey(organisation), 'company', establishment, day ?? ''],
    queryFn: async ({ signal }): Promise<Company> => {
      const path = `${base(organisation)}/companies/${encodeURIComponent(establishment)}${queryOf({ referenceDate: day })}`
      const { body, version } = await send<Company['company']>(path, { signal })
      return { company: body, version: version ?? body.record.version }
    },
  })
}
