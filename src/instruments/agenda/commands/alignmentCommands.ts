import { notFound } from '../../../core/problem.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { placeName } from '../../../register/reference/places.ts'
import { alignmentCommands as api } from '../alignmentApi.ts'
import { passagesOfPublished } from '../passages/passagesOfPublished.ts'
import { decideFinding } from '../store/findings.ts'
import {
  addPassage,
  keepOtherAgenda,
  otherAgendaRows,
  removeOtherAgenda,
  removePassage,
} from '../store/otherAgendas.ts'
import { listPublishedAgendas } from '../store/published.ts'
import { byOf } from './actionCommands.ts'

/** Where the published agenda of a neighbour in this house can be read. */
export const publishedAt = (neighbour: string) => `/nl/${neighbour}/agenda`

export const alignmentCommands: readonly AnyCommand[] = [
  command({
    id: api.keepAgenda.id,
    title: { nl: 'Bewaar een andere agenda om mee af te stemmen', en: 'Keep another agenda to align with' },
    roles: ['officer'],
    input: api.keepAgenda.input,
    result: api.keepAgenda.result,
    object: ({ fields }) => `other agenda ${fields.title}`,
    run: async (trx, input, caller) => {
      const agenda = await keepOtherAgenda(trx, caller.organisation, input, byOf(caller))
      return { result: { agenda, passages: input.passages.length } }
    },
  }),
  command({
    id: api.takePublished.id,
    title: { nl: 'Neem de gepubliceerde agenda van een buur', en: 'Take the published agenda of a neighbour' },
    roles: ['officer'],
    input: api.takePublished.input,
    result: api.takePublished.result,
    object: ({ neighbour }) => `published agenda ${neighbour}`,
    run: async (trx, { neighbour }, caller) => {
      const { organisation } = caller
      const [newest] = neighbour === organisation ? [] : await listPublishedAgendas(trx, neighbour)
      if (!newest) throw notFound()
      const passages = passagesOfPublished(newest.agenda.actions)
      if (passages.length === 0) throw notFound()
      const source = publishedAt(neighbour)
      const known = (await otherAgendaRows(trx, organisation)).find((row) => row.source === source)
      const fields = {
        title: newest.agenda.title.slice(0, 200),
        whose: 'neighbour',
        theme: 'economy',
        body: placeName(neighbour) ?? neighbour,
        source,
        dated: newest.publishedAt.slice(0, 10),
      } as const
      const agenda = await keepOtherAgenda(
        trx,
        organisation,
        { agenda: known?.id ?? null, fields, passages },
        byOf(caller),
      )
      return { result: { agenda, passages: passages.length } }
    },
  }),
  command({
    id: api.addPassage.id,
    title: { nl: 'Voeg een passage toe aan een andere agenda', en: 'Add a passage to another agenda' },
    roles: ['officer'],
    input: api.addPassage.input,
    result: api.addPassage.result,
    object: ({ agenda }) => `other agenda ${agenda}`,
    run: async (trx, input, caller) => ({
      result: { passage: await addPassage(trx, caller.organisation, input, byOf(caller)) },
    }),
  }),
  command({
    id: api.removePassage.id,
    title: { nl: 'Haal een passage weg', en: 'Remove a passage' },
    roles: ['officer'],
    input: api.removePassage.input,
    result: api.removePassage.result,
    object: ({ passage }) => `passage ${passage}`,
    run: async (trx, { passage }, caller) => {
      await removePassage(trx, caller.organisation, passage, byOf(caller))
      return { result: { removed: true } }
    },
  }),
  command({
    id: api.removeAgenda.id,
    title: { nl: 'Haal een andere agenda weg', en: 'Remove another agenda' },
    roles: ['officer'],
    input: api.removeAgenda.input,
    result: api.removeAgenda.result,
    object: ({ agenda }) => `other agenda ${agenda}`,
    run: async (trx, { agenda }, caller) => {
      await removeOtherAgenda(trx, caller.organisation, agenda, byOf(caller))
      return { result: { removed: true } }
    },
  }),
  command({
    id: api.decide.id,
    title: { nl: 'Beslis over een vondst', en: 'Decide about a finding' },
    roles: ['officer'],
    versioned: true,
    input: api.decide.input,
    result: api.decide.result,
    object: ({ finding, state }) => `finding ${finding} ${state}`,
    run: async (trx, input, caller) => {
      const version = await decideFinding(trx, caller.organisation, input, byOf(caller), caller.ifMatch ?? -1)
      return { result: { finding: input.finding, version }, version }
    },
  }),
]
