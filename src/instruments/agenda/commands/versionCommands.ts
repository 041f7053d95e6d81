import { Problem } from '../../../core/problem.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { AgendaContent } from '../dossier/agendaContent.ts'
import { agendaCommands as api } from '../agendaApi.ts'
import { publishAgenda } from '../store/published.ts'
import { writePlan } from '../store/plan.ts'
import { decideVersion, insertVersion, listVersions, proposedVersion } from '../store/versions.ts'
import { freezeAgenda } from '../versions/freezeAgenda.ts'
import { byOf } from './actionCommands.ts'

/** Publication goes by two people: one proposes what was frozen, another approves exactly that. */
export const versionCommands: readonly AnyCommand[] = [
  command({
    id: api.savePlan.id,
    title: { nl: 'Leg jaren, budget en gewichten vast', en: 'Set years, budget and weights' },
    roles: ['officer'],
    versioned: true,
    input: api.savePlan.input,
    result: api.savePlan.result,
    object: ({ plan }) => `plan ${plan.title}`,
    run: async (trx, { plan }, caller) => {
      const version = await writePlan(trx, caller.organisation, plan, byOf(caller), caller.ifMatch ?? -1)
      return { result: { version }, version }
    },
  }),
  command({
    id: api.proposeVersion.id,
    title: { nl: 'Stel een versie van de agenda voor', en: 'Propose a version of the agenda' },
    roles: ['officer'],
    input: api.proposeVersion.input,
    result: api.proposeVersion.result,
    object: () => 'agenda',
    run: async (trx, { note }, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const known = await listVersions(trx, organisation)
      if (known.some(({ state }) => state === 'proposed')) throw proposedBefore()
      const content = await freezeAgenda(trx, organisation, by.at)
      if (content.actions.length === 0) throw nothingToPublish()
      return { result: await insertVersion(trx, organisation, { content, note }, by) }
    },
  }),
  command({
    id: api.approveVersion.id,
    title: { nl: 'Keur een versie van de agenda goed', en: 'Approve a version of the agenda' },
    roles: ['publisher'],
    input: api.approveVersion.input,
    result: api.approveVersion.result,
    object: ({ id }) => `agenda version ${id}`,
    run: async (trx, { id, hash }, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await proposedVersion(trx, organisation, id)
      if (row.hash !== hash) throw otherContent()
      if (row.proposed_by === by.account) throw ownProposal()
      const number = await decideVersion(trx, organisation, row, { state: 'approved', reason: '' }, by)
      if (number === null) throw new Error('an approved version has a number')
      await publishAgenda(trx, organisation, { number, content: AgendaContent.parse(row.content), at: by.at })
      return { result: { id, number } }
    },
  }),
  command({
    id: api.rejectVersion.id,
    title: { nl: 'Geef een versie van de agenda terug', en: 'Send a version of the agenda back' },
    roles: ['publisher'],
    input: api.rejectVersion.input,
    result: api.rejectVersion.result,
    object: ({ id }) => `agenda version ${id}`,
    run: async (trx, { id, reason }, caller) => {
      const row = await proposedVersion(trx, caller.organisation, id)
      await decideVersion(trx, caller.organisation, row, { state: 'rejected', reason }, byOf(caller))
      return { result: { id } }
    },
  }),
  command({
    id: api.withdrawVersion.id,
    title: { nl: 'Trek uw voorgestelde versie in', en: 'Withdraw the version you proposed' },
    roles: ['officer'],
    input: api.withdrawVersion.input,
    result: api.withdrawVersion.result,
    object: ({ id }) => `agenda version ${id}`,
    run: async (trx, { id }, caller) => {
      const row = await proposedVersion(trx, caller.organisation, id)
      await decideVersion(trx, caller.organisation, row, { state: 'withdrawn', reason: '' }, byOf(caller))
      return { result: { id } }
    },
  }),
]

function proposedBefore(): Problem {
  return new Problem(409, 'proposed-before', {
    nl: 'Er ligt al een versie te wachten op goedkeuring. Laat daar eerst over besluiten, of trek die in.',
    en: 'A version is waiting for approval already. Have that decided first, or withdraw it.',
  })
}

function nothingToPublish(): Problem {
  return new Problem(409, 'nothing-to-publish', {
    nl: 'Er staat nog geen actie op de agenda. Haal bij ten minste één actie het vinkje “concept” weg.',
    en: 'There is no action in the agenda yet. Take the tick “draft” away from at least one action.',
  })
}

function ownProposal(): Problem {
  return new Problem(409, 'own-proposal', {
    nl: 'U hebt deze versie zelf voorgesteld. Een ander moet haar goedkeuren: vier ogen zien meer dan twee.',
    en: 'You proposed this version yourself. Somebody else has to approve it: four eyes see more than two.',
  })
}

function otherContent(): Problem {
  return new Problem(409, 'other-content', {
    nl: 'Dit is niet de versie die u hebt bekeken. Ververs de pagina en kijk opnieuw.',
    en: 'This is not the version you have looked at. Refresh the page and look again.',
  })
}
