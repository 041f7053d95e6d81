import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { agendaCommands } from '../../agendaApi.ts'
import { useAgendaPort } from './AgendaPort.tsx'
import { agendaKey } from './agendaQueries.tsx'

type Commands = typeof agendaCommands
export type AgendaCommand = keyof Commands
type InputOf<K extends AgendaCommand> = Commands[K]['input']['_zod']['input']
type ResultOf<K extends AgendaCommand> = Commands[K]['result']['_zod']['output']

/** The ids alone: the schemas of the server stay out of the browser, and the types keep both the same. */
const ids: { readonly [K in AgendaCommand]: Commands[K]['id'] } = {
  makeAction: 'agenda.make-action',
  editAction: 'agenda.edit-action',
  deleteAction: 'agenda.delete-action',
  restoreAction: 'agenda.restore-action',
  rollBack: 'agenda.roll-back-action',
  declineProposal: 'agenda.decline-proposal',
  comment: 'agenda.comment',
  removeComment: 'agenda.remove-comment',
  readMentions: 'agenda.read-mentions',
  addIndicator: 'agenda.add-indicator',
  editIndicator: 'agenda.edit-indicator',
  removeIndicator: 'agenda.remove-indicator',
  typeReading: 'agenda.type-reading',
  recompute: 'agenda.recompute',
  savePlan: 'agenda.save-plan',
  proposeVersion: 'agenda.propose-version',
  approveVersion: 'agenda.approve-version',
  rejectVersion: 'agenda.reject-version',
  withdrawVersion: 'agenda.withdraw-version',
}

/** A change of the agenda; when it is done everything about it is asked anew. */
export function useAgendaCommand<K extends AgendaCommand>(name: K) {
  const port = useAgendaPort()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ input, version }: { readonly input: InputOf<K>; readonly version?: number }) =>
      port.command<ResultOf<K>>(ids[name], input, version),
    onSuccess: () => client.invalidateQueries({ queryKey: agendaKey(port.organisation) }),
  })
}
