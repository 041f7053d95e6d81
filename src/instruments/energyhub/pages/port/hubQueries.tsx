import { useQuery } from '@tanstack/react-query'
import type { AnswerOf, CaseOf } from '../../../../core/instrument.ts'
import type { hubReads } from '../../hubApi.ts'
import type { dispatch } from '../../questions/dispatch.ts'
import type { groupContract } from '../../questions/groupContract.ts'
import type { split } from '../../questions/split.ts'
import { type HubPort, useHubPort } from './HubPort.tsx'

type Reads = typeof hubReads
/** What a route answers, as its schema says. */
type Told<K extends keyof Reads> = Reads[K] extends { answer: { _zod: { output: infer A } } } ? A : never

export const hubsKey = (organisation: string) => ['energy-hubs', organisation] as const

export function hubsPathOf({ organisation }: Pick<HubPort, 'organisation'>): string {
  return `/v1/organisations/${encodeURIComponent(organisation)}/energy-hubs`
}

export function useHubs(deleted = false) {
  const port = useHubPort()
  return useQuery({
    queryKey: [...hubsKey(port.organisation), 'list', deleted],
    queryFn: ({ signal }) => port.read<Told<'list'>>(`${hubsPathOf(port)}${deleted ? '?deleted=true' : ''}`, signal),
  })
}

export function useHub(hub: string) {
  const port = useHubPort()
  return useQuery({
    queryKey: [...hubsKey(port.organisation), hub, 'dossier'],
    queryFn: ({ signal }) => port.read<Told<'one'>>(`${hubsPathOf(port)}/${hub}`, signal),
  })
}

/** What is lost and short behind the companies' own connections: no battery at the hub changes it. */
export function useBehind(hub: string) {
  const port = useHubPort()
  return useQuery({
    queryKey: [...hubsKey(port.organisation), hub, 'behind'],
    queryFn: async ({ signal }) => {
      const sums = await port.read<Told<'sums'>>(`${hubsPathOf(port)}/${hub}/sums`, signal)
      return { lostKwh: sums.lostBehindOwnLimitsKwh, shortKwh: sums.shortBehindOwnLimitsKwh }
    },
  })
}

type Part = 'events' | 'scenarios' | 'comparison' | 'links' | 'checklist' | 'obligations'
const addresses: Readonly<Record<Part, string>> = {
  events: 'events',
  scenarios: 'scenarios',
  comparison: 'comparison',
  links: 'share-links',
  checklist: 'checklist',
  obligations: 'obligations',
}

/** What hangs on a hub, each with an address of its own. */
export function useHubPart<K extends Part>(hub: string, part: K, enabled = true) {
  const port = useHubPort()
  return useQuery({
    enabled,
    queryKey: [...hubsKey(port.organisation), hub, part],
    queryFn: ({ signal }) => port.read<Told<K>>(`${hubsPathOf(port)}/${hub}/${addresses[part]}`, signal),
  })
}

type Asked<A, C = unknown> = {
  readonly method: string
  readonly answer: A
  readonly case: C
  readonly provenance: {
    readonly sources: readonly { readonly title: string; readonly vintage: string }[]
    readonly quality: string
  }
}

function useAsked<A, C = unknown>(hub: string, question: string, more: { withCase: boolean; enabled?: boolean }) {
  const port = useHubPort()
  const id = `energyhub.${question}`
  return useQuery({
    queryKey: [...hubsKey(port.organisation), hub, 'ask', question],
    enabled: more.enabled ?? true,
    queryFn: ({ signal }) =>
      port.post<Asked<A, C>>(
        `/v1/organisations/${encodeURIComponent(port.organisation)}/ask/${id}${more.withCase ? '' : '?case=false'}`,
        { question: id, version: 1, subject: { kind: 'hub', code: hub } },
        signal,
      ),
  })
}

/** The year of the hub as the server fills it: the sums that this reader may see, and what the server answers. */
export const useHubYear = (hub: string) =>
  useAsked<AnswerOf<typeof dispatch>, CaseOf<typeof dispatch>>(hub, 'dispatch', { withCase: true })

export const useSplit = (hub: string, enabled: boolean) =>
  useAsked<AnswerOf<typeof split>>(hub, 'split', { withCase: false, enabled })

export const useGroupContract = (hub: string, enabled: boolean) =>
  useAsked<AnswerOf<typeof groupContract>>(hub, 'groupContract', { withCase: false, enabled })
