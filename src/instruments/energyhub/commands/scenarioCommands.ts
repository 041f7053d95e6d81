import { isRefusal } from '../../../core/outcome.ts'
import { Problem } from '../../../core/problem.ts'
import type { Proposal } from '../../../core/proposal.ts'
import { type AnyCommand, command } from '../../../platform/http/command.ts'
import { sendProposal } from '../../../platform/proposals/proposalStore.ts'
import { hubCommands as api } from '../hubApi.ts'
import type { Scenario } from '../hubDossier.ts'
import { prepareScenarios, solveScenario } from '../hubs/compareScenarios.ts'
import { loadHub } from '../hubs/hubState.ts'
import { sharedHub } from '../hubs/sharedHub.ts'
import { standardScenarios } from '../hubs/standardScenarios.ts'
import { rulesFor } from '../hubs/storageRules.ts'
import { readerOf } from '../hubs/whoSees.ts'
import { addEvent } from '../store/events.ts'
import { hubRow } from '../store/hubs.ts'
import { changeScenario, findScenario, insertScenario } from '../store/scenarios.ts'
import { endShareLink, insertShareLink } from '../store/shareLinks.ts'
import { byOf } from './hubCommands.ts'

export const scenarioCommands: readonly AnyCommand[] = [
  command({
    id: api.saveScenario.id,
    title: { nl: 'Bewaar een scenario', en: 'Save a scenario' },
    roles: ['officer'],
    input: api.saveScenario.input,
    result: api.saveScenario.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      await hubRow(trx, organisation, input.hub)
      const scenario = await insertScenario(trx, organisation, input, by)
      await addEvent(trx, organisation, input.hub, 'scenario-saved', scenario, by)
      return { result: { scenario, version: 1 }, version: 1 }
    },
  }),
  command({
    id: api.editScenario.id,
    title: { nl: 'Wijzig een scenario', en: 'Edit a scenario' },
    roles: ['officer'],
    versioned: true,
    input: api.editScenario.input,
    result: api.editScenario.result,
    object: ({ scenario }) => `scenario ${scenario}`,
    run: async (trx, input, caller) => {
      const { organisation, ifMatch } = caller
      const scenario = await findScenario(trx, organisation, input.scenario)
      const { name, changes } = input
      const version = await changeScenario(trx, organisation, scenario, { name, changes }, byOf(caller), ifMatch)
      return { result: { scenario: scenario.id, version }, version }
    },
  }),
  command({
    id: api.deleteScenario.id,
    title: { nl: 'Verwijder een scenario', en: 'Delete a scenario' },
    roles: ['officer'],
    input: api.deleteScenario.input,
    result: api.deleteScenario.result,
    object: ({ scenario }) => `scenario ${scenario}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const scenario = await findScenario(trx, organisation, input.scenario)
      const version = await changeScenario(trx, organisation, scenario, { deleted_at: by.at }, by, null)
      await addEvent(trx, organisation, scenario.hub, 'scenario-deleted', scenario.id, by)
      return { result: { scenario: scenario.id, version } }
    },
  }),
  command({
    id: api.restoreScenario.id,
    title: { nl: 'Haal een verwijderd scenario terug', en: 'Bring a deleted scenario back' },
    roles: ['officer'],
    input: api.restoreScenario.input,
    result: api.restoreScenario.result,
    object: ({ scenario }) => `scenario ${scenario}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const scenario = await findScenario(trx, organisation, input.scenario, true)
      const version = await changeScenario(trx, organisation, scenario, { deleted_at: null }, byOf(caller), null)
      return { result: { scenario: scenario.id, version } }
    },
  }),
  command({
    id: api.shareHub.id,
    title: { nl: 'Deel de uitkomst met een link', en: 'Share the outcome by a link' },
    roles: ['officer'],
    input: api.shareHub.input,
    result: api.shareHub.result,
    object: ({ hub }) => `hub ${hub}`,
    run: async (trx, input, caller) => {
      const { organisation, now } = caller
      const by = byOf(caller)
      const expiresAt = expiryOf(input.expiresOn, now)
      const scenarios = await scenariosOf(trx, organisation, input.hub, input.scenarios)
      const { body, cites } = await sharedHub(trx, organisation, input.hub, scenarios, {
        title: input.title,
        now,
        expiresAt,
      })
      const made = await insertShareLink(
        trx,
        organisation,
        { hub: input.hub, title: input.title, cites, expiresAt, body },
        by,
      )
      await addEvent(trx, organisation, input.hub, 'link-made', null, by)
      return { result: made }
    },
  }),
  command({
    id: api.revokeShare.id,
    title: { nl: 'Trek een gedeelde link in', en: 'Revoke a shared link' },
    roles: ['officer'],
    input: api.revokeShare.input,
    result: api.revokeShare.result,
    object: ({ link }) => `link ${link}`,
    run: async (trx, input, caller) => {
      const { organisation } = caller
      const by = byOf(caller)
      const row = await endShareLink(trx, organisation, input.link, by)
      if (row.ended_at === null) await addEvent(trx, organisation, row.hub, 'link-revoked', null, by)
      return { result: { ended: true } }
    },
  }),
  command({
    id: api.propose.id,
    title: { nl: 'Stuur een scenario naar de agenda', en: 'Send a scenario to the agenda' },
    roles: ['officer'],
    input: api.propose.input,
    result: api.propose.result,
    object: ({ scenario }) => `scenario ${scenario}`,
    run: async (trx, input, caller) => {
      const { organisation, now } = caller
      const by = byOf(caller)
      const scenario = await findScenario(trx, organisation, input.scenario)
      if (scenario.hub !== input.hub) throw otherHub()
      const state = await loadHub(
        trx,
        organisation,
        input.hub,
        readerOf({ account: by.account, roles: caller.roles }),
        now,
      )
      const nothing = standardScenarios[0]?.changes ?? []
      const [before, after] = await prepareScenarios(trx, organisation, state, [{ changes: [...nothing] }, scenario])
      if (!before || !after) throw new Error('two scenarios were prepared')
      const lostBefore = solveScenario(before)
      const lostAfter = solveScenario(after)
      if (isRefusal(lostBefore)) throw new Problem(422, lostBefore.refused, { nl: lostBefore.why, en: lostBefore.why })
      if (isRefusal(lostAfter)) throw new Problem(422, lostAfter.refused, { nl: lostAfter.why, en: lostAfter.why })
      const { prices } = state.row.fields
      const { battery } = after.setup
      const proposal: Proposal = {
        title: input.title,
        why: input.why,
        askOfMission: 'local-storage',
        room: 'energyhub',
        ask: {
          question: 'energyhub.hub',
          version: 1,
          subject: { kind: 'hub', code: input.hub },
          parameters: {},
          changes: scenario.changes.map(({ path, value }) => ({ name: scenario.name.slice(0, 80), path, value })),
        },
        figure: {
          pointer: '/curtailedKwh',
          betterWhen: 'down',
          without: nothing.map(({ path, value }) => ({ name: 'Niets doen', path, value })),
        },
        effect: {
          value: lostAfter.curtailedKwh - lostBefore.curtailedKwh,
          unit: 'kWh/year',
          low: lostAfter.curtailedBand.low - lostBefore.curtailedBand.low,
          high: lostAfter.curtailedBand.high - lostBefore.curtailedBand.high,
        },
        obligation: rulesFor(after.setup)
          .map(({ title, article }) => `${title.nl} (${article})`)
          .join('; ')
          .slice(0, 500),
        costEuro: battery ? prices.batteryEurPerKw * battery.kw + prices.batteryEurPerKwh * battery.kwh : null,
      }
      const sent = await sendProposal(trx, organisation, proposal, by)
      await addEvent(trx, organisation, input.hub, 'proposed', scenario.id, by)
      return { result: { proposal: sent } }
    },
  }),
]

async function scenariosOf(
  trx: Parameters<typeof findScenario>[0],
  organisation: string,
  hub: string,
  ids: readonly string[],
): Promise<Scenario[]> {
  const found: Scenario[] = []
  for (const id of ids) {
    const scenario = await findScenario(trx, organisation, id)
    if (scenario.hub !== hub) throw otherHub()
    found.push(scenario)
  }
  return found
}

const longest = 366

/** The end of the last day on which the link works. */
function expiryOf(day: string, now: Date): string {
  const end = new Date(`${day}T23:59:59Z`)
  const days = (end.getTime() - now.getTime()) / 86_400_000
  if (days > 0 && days <= longest) return end.toISOString()
  throw new Problem(422, 'bad-expiry', {
    nl: 'Kies een laatste dag voor de link tussen vandaag en een jaar verder.',
    en: 'Choose a last day for the link between today and a year ahead.',
  })
}

function otherHub(): Problem {
  return new Problem(422, 'other-hub', {
    nl: 'Dit scenario hoort bij een andere hub.',
    en: 'This scenario belongs to another hub.',
  })
}
