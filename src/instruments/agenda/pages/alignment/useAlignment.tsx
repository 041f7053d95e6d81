import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { alignmentCommands, alignmentReads } from '../../alignmentApi.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { agendaKey } from '../port/agendaQueries.tsx'

type Commands = typeof alignmentCommands
type Told<K extends keyof typeof alignmentReads> = (typeof alignmentReads)[K]['answer']['_zod']['output']
export type Alignment = Told<'overview'>
export type OneAgenda = Told<'passages'>

export const alignmentPathOf = (organisation: string) =>
  `/v1/organisations/${encodeURIComponent(organisation)}/agenda/alignment`

/** How often we look while the agendas are being compared. */
const whileRunning = 1000

export function useAlignment() {
  const port = useAgendaPort()
  return useQuery({
    queryKey: [...agendaKey(port.organisation), 'alignment'],
    queryFn: ({ signal }) => port.read<Alignment>(alignmentPathOf(port.organisation), signal),
    refetchInterval: ({ state }) => (state.data?.running ? whileRunning : false),
  })
}

export function useOtherAgenda(agenda: string | null) {
  const port = useAgendaPort()
  return useQuery({
    enabled: agenda !== null,
    queryKey: [...agendaKey(port.organisation), 'alignment', agenda],
    queryFn: ({ signal }) => port.read<OneAgenda>(`${alignmentPathOf(port.organisation)}/agendas/${agenda}`, signal),
  })
}

/** The ids alone: the schemas of the server stay out of the browser, and the types keep both the same. */
const ids: { readonly [K in keyof Commands]: Commands[K]['id'] } = {
  keepAgenda: 'agenda.keep-other-agenda',
  takePublished: 'agenda.take-published-agenda',
  addPassage: 'agenda.add-passage',
  removePassage: 'agenda.remove-passage',
  removeAgenda: 'agenda.remove-other-agenda',
  align: 'agenda.align',
  decide: 'agenda.decide-finding',
}

/** A change of what is aligned; when it is done everything about it is asked anew. */
export function useAlignmentCommand<K extends keyof Commands>(name: K) {
  const port = useAgendaPort()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: { readonly input: Commands[K]['input']['_zod']['input']; readonly version?: number }) =>
      port.command<Commands[K]['result']['_zod']['output']>(ids[name], given.input, given.version),
    onSuccess: () => client.invalidateQueries({ queryKey: [...agendaKey(port.organisation), 'alignment'] }),
  })
}
