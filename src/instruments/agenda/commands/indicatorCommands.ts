import { Problem } from '../../../core/problem.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { agendaCommands as api } from '../agendaApi.ts'
import { actionRow } from '../store/actions.ts'
import { addReading, changeIndicator, indicatorRow, insertIndicator } from '../store/indicators.ts'
import { byOf } from './actionCommands.ts'

export const indicatorCommands: readonly AnyCommand[] = [
  command({
    id: api.addIndicator.id,
    title: { nl: 'Voeg een indicator toe', en: 'Add an indicator' },
    roles: ['officer'],
    input: api.addIndicator.input,
    result: api.addIndicator.result,
    object: ({ action }) => `action ${action}`,
    run: async (trx, { action, fields }, caller) => {
      await actionRow(trx, caller.organisation, action)
      const indicator = await insertIndicator(trx, caller.organisation, action, fields, byOf(caller))
      return { result: { indicator, version: 1 }, version: 1 }
    },
  }),
  command({
    id: api.editIndicator.id,
    title: { nl: 'Wijzig een indicator', en: 'Edit an indicator' },
    roles: ['officer'],
    versioned: true,
    input: api.editIndicator.input,
    result: api.editIndicator.result,
    object: ({ indicator }) => `indicator ${indicator}`,
    run: async (trx, { indicator, fields }, caller) => {
      const row = await indicatorRow(trx, caller.organisation, indicator)
      const version = await changeIndicator(trx, caller.organisation, row, { fields }, byOf(caller), caller.ifMatch)
      return { result: { indicator, version }, version }
    },
  }),
  command({
    id: api.removeIndicator.id,
    title: { nl: 'Haal een indicator weg', en: 'Take an indicator away' },
    roles: ['officer'],
    versioned: true,
    input: api.removeIndicator.input,
    result: api.removeIndicator.result,
    object: ({ indicator }) => `indicator ${indicator}`,
    run: async (trx, { indicator }, caller) => {
      const by = byOf(caller)
      const row = await indicatorRow(trx, caller.organisation, indicator)
      const version = await changeIndicator(trx, caller.organisation, row, { removedAt: by.at }, by, caller.ifMatch)
      return { result: { indicator, version }, version }
    },
  }),
  command({
    id: api.typeReading.id,
    title: { nl: 'Vul een getelde waarde in', en: 'Fill in a counted value' },
    roles: ['officer'],
    input: api.typeReading.input,
    result: api.typeReading.result,
    object: ({ indicator }) => `indicator ${indicator}`,
    run: async (trx, { indicator, value, date, note }, caller) => {
      const by = byOf(caller)
      const row = await indicatorRow(trx, caller.organisation, indicator)
      if (row.fields.source.kind !== 'typed') throw isComputed()
      await addReading(trx, caller.organisation, indicator, {
        at: `${date}T00:00:00Z`,
        kind: 'typed',
        value,
        low: null,
        high: null,
        why: note === '' ? null : { nl: note, en: note },
        method: null,
        caseHash: null,
        vintage: date,
        quality: 'typed',
        sources: [],
        methodChange: null,
        worldChange: null,
        by: by.account,
      })
      return { result: { indicator } }
    },
  }),
]

function isComputed(): Problem {
  return new Problem(409, 'is-computed', {
    nl: 'Deze indicator wordt berekend; er wordt niets overgetypt. Lees nieuwe gegevens in en bereken opnieuw.',
    en: 'This indicator is computed; nothing is typed over. Import new data and compute again.',
  })
}
