import type { Caller } from '../../../platform/http/endpoint.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { settleProposal } from '../../../platform/proposals/settleProposal.ts'
import { agendaCommands as api } from '../agendaApi.ts'
import { actionRow, type By, changeAction, insertAction } from '../store/actions.ts'
import { actionEvent } from '../store/actionEvents.ts'
import { insertIndicator } from '../store/indicators.ts'

export function byOf({ person, now }: Pick<Caller, 'person' | 'now'>): By {
  return { account: person?.account ?? '', at: now.toISOString() }
}

export const actionCommands: readonly AnyCommand[] = [
  command({
    id: api.makeAction.id,
    title: { nl: 'Maak een actie', en: 'Make an action' },
    roles: ['officer'],
    input: api.makeAction.input,
    result: api.makeAction.result,
    object: ({ fields }) => `action ${fields.title}`,
    run: async (trx, { fields, proposal, measure, indicators }, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      if (proposal) await settleProposal(trx, organisation, proposal, 'taken', by.at)
      const origin = proposal ? `proposal ${proposal}` : measure ? `measure ${measure}` : null
      const action = await insertAction(trx, organisation, fields, by, { origin })
      for (const one of indicators) await insertIndicator(trx, organisation, action, one, by)
      return { result: { action, version: 1 }, version: 1 }
    },
  }),
  command({
    id: api.editAction.id,
    title: { nl: 'Wijzig een actie', en: 'Edit an action' },
    roles: ['officer'],
    versioned: true,
    input: api.editAction.input,
    result: api.editAction.result,
    object: ({ action }) => `action ${action}`,
    run: async (trx, { action, fields }, caller) => {
      const row = await actionRow(trx, caller.organisation, action)
      const change = { kind: 'edited', fields } as const
      const version = await changeAction(trx, caller.organisation, row, change, byOf(caller), caller.ifMatch)
      return { result: { action, version }, version }
    },
  }),
  command({
    id: api.deleteAction.id,
    title: { nl: 'Verwijder een actie', en: 'Delete an action' },
    roles: ['officer'],
    versioned: true,
    input: api.deleteAction.input,
    result: api.deleteAction.result,
    object: ({ action }) => `action ${action}`,
    run: async (trx, { action }, caller) => {
      const by = byOf(caller)
      const row = await actionRow(trx, caller.organisation, action)
      const change = { kind: 'deleted', deletedAt: by.at } as const
      const version = await changeAction(trx, caller.organisation, row, change, by, caller.ifMatch)
      return { result: { action, version }, version }
    },
  }),
  command({
    id: api.restoreAction.id,
    title: { nl: 'Haal een verwijderde actie terug', en: 'Bring a deleted action back' },
    roles: ['officer'],
    input: api.restoreAction.input,
    result: api.restoreAction.result,
    object: ({ action }) => `action ${action}`,
    run: async (trx, { action }, caller) => {
      const row = await actionRow(trx, caller.organisation, action, true)
      if (row.deleted_at === null) return { result: { action, version: row.version }, version: row.version }
      const change = { kind: 'restored', deletedAt: null } as const
      const version = await changeAction(trx, caller.organisation, row, change, byOf(caller), null)
      return { result: { action, version }, version }
    },
  }),
  command({
    id: api.rollBack.id,
    title: { nl: 'Zet een actie terug op een eerdere versie', en: 'Put an action back to an earlier version' },
    roles: ['officer'],
    versioned: true,
    input: api.rollBack.input,
    result: api.rollBack.result,
    object: ({ action, to }) => `action ${action} to version ${to}`,
    run: async (trx, { action, to }, caller) => {
      const row = await actionRow(trx, caller.organisation, action)
      const { fields } = await actionEvent(trx, caller.organisation, action, to)
      const change = { kind: 'rolled-back', fields } as const
      const version = await changeAction(trx, caller.organisation, row, change, byOf(caller), caller.ifMatch)
      return { result: { action, version }, version }
    },
  }),
  command({
    id: api.declineProposal.id,
    title: { nl: 'Wijs een voorstel van een kamer af', en: 'Decline a proposal of a room' },
    roles: ['officer'],
    input: api.declineProposal.input,
    result: api.declineProposal.result,
    object: ({ proposal }) => `proposal ${proposal}`,
    run: async (trx, { proposal }, caller) => {
      await settleProposal(trx, caller.organisation, proposal, 'declined', byOf(caller).at)
      return { result: { declined: true } }
    },
  }),
]
