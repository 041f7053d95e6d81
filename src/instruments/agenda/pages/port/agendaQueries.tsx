import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AnswerOf, CaseOf } from '../../../../core/instrument.ts'
import type { agendaReads } from '../../agendaApi.ts'
import type { portfolio } from '../../questions/portfolio.ts'
import { type AgendaPort, useAgendaPort } from './AgendaPort.tsx'

type Reads = typeof agendaReads
/** What a route answers, as its schema says. */
export type Told<K extends keyof Reads> = Reads[K]['answer']['_zod']['output']

export const agendaKey = (organisation: string) => ['agenda', organisation] as const
const pathOf = ({ organisation }: Pick<AgendaPort, 'organisation'>) =>
  `/v1/organisations/${encodeURIComponent(organisation)}/agenda`

export function useAgenda() {
  const port = useAgendaPort()
  return useQuery({
    queryKey: [...agendaKey(port.organisation), 'list'],
    queryFn: ({ signal }) => port.read<Told<'list'>>(pathOf(port), signal),
  })
}

export function useAction(action: string) {
  const port = useAgendaPort()
  return useQuery({
    queryKey: [...agendaKey(port.organisation), 'action', action],
    queryFn: ({ signal }) => port.read<Told<'one'>>(`${pathOf(port)}/actions/${action}`, signal),
  })
}

export function useHistory(action: string, enabled: boolean) {
  const port = useAgendaPort()
  return useQuery({
    enabled,
    queryKey: [...agendaKey(port.organisation), 'action', action, 'history'],
    queryFn: ({ signal }) => port.read<Told<'history'>>(`${pathOf(port)}/actions/${action}/history`, signal),
  })
}

const addresses = {
  deleted: 'deleted-actions',
  proposals: 'proposals',
  inbox: 'inbox',
  people: 'people',
  versions: 'versions',
} as const

export function useAgendaPart<K extends keyof typeof addresses>(part: K, enabled = true) {
  const port = useAgendaPort()
  return useQuery({
    enabled,
    queryKey: [...agendaKey(port.organisation), part],
    queryFn: ({ signal }) => port.read<Told<K>>(`${pathOf(port)}/${addresses[part]}`, signal),
  })
}

export type PortfolioCase = CaseOf<typeof portfolio>
export type PortfolioAnswer = AnswerOf<typeof portfolio>

/** The choice before the council as the server fills it, without solving it. */
export function usePortfolioCase(place: string) {
  const port = useAgendaPort()
  return useQuery({
    queryKey: [...agendaKey(port.organisation), 'portfolio-case'],
    queryFn: async ({ signal }) => {
      const path = `/v1/organisations/${encodeURIComponent(port.organisation)}/ask/agenda.portfolio`
      const ask = { question: 'agenda.portfolio', version: 1, subject: { kind: 'place', code: place } }
      return (await port.post<{ case: PortfolioCase }>(path, ask, signal)).case
    },
  })
}

/** Solved anew with other weights; the answer before stays while the next is made. Prices take a solution for each action. */
export function usePortfolio(given: PortfolioCase | undefined, withPrices: boolean) {
  const port = useAgendaPort()
  return useQuery({
    enabled: given !== undefined && given.actions.length > 0,
    queryKey: [...agendaKey(port.organisation), 'portfolio', withPrices, given],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      port.post<PortfolioAnswer>(
        '/v1/ask/agenda.portfolio',
        { ...given, prices: withPrices, curvePoints: withPrices ? 13 : 0 },
        signal,
      ),
  })
}

/** One measure of the library, which comes in a script of its own: it is all text. */
export function useMeasure(id: string | undefined) {
  return useQuery({
    enabled: id !== undefined,
    staleTime: Infinity,
    queryKey: ['agenda-measure', id],
    queryFn: async () => (await import('../../measureLibrary.ts')).measureLibrary.find((one) => one.id === id) ?? null,
  })
}
