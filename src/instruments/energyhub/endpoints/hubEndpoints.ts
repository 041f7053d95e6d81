import { z } from 'zod'

import { notFound } from '../../../core/problem.ts'
import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { hubReads } from '../hubApi.ts'
import { dossierOf, loadHub } from '../hubs/hubState.ts'
import { datedSteps } from '../hubs/groupContractSteps.ts'
import { setupOf } from '../hubs/setup.ts'
import { rulesFor } from '../hubs/storageRules.ts'
import { hubReaders, maySeeSeries, readerOf } from '../hubs/whoSees.ts'
import { eventRows } from '../store/events.ts'
import { hubRow, listHubs } from '../store/hubs.ts'
import { memberRows } from '../store/members.ts'
import { findScenario, listScenarios } from '../store/scenarios.ts'
import { readBlobs, seriesRef } from '../store/series.ts'
import { listShareLinks } from '../store/shareLinks.ts'

const OrganisationParam = z.object({ organisation: z.string() })
export const HubParam = OrganisationParam.extend({ hub: z.uuid() })
const SeriesParam = HubParam.extend({ member: z.uuid(), series: z.uuid() })
/** Left out: the language that the person has chosen. */
const Language = z.enum(['nl', 'en']).optional()

const asker = (caller: { person: { account: string } | null; roles: Parameters<typeof readerOf>[0]['roles'] }) =>
  readerOf({ account: caller.person?.account ?? '', roles: caller.roles })

export const hubEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: hubReads.list.path,
    access: hubReaders,
    summary: { nl: 'De energiehubs van deze organisatie', en: 'The energy hubs of this organisation' },
    params: OrganisationParam,
    query: z.strictObject({ deleted: z.enum(['true', 'false']).default('false') }),
    answer: hubReads.list.answer,
    run: async (db, { query }, { organisation }) => ({
      body: { hubs: await listHubs(db, organisation ?? '', query.deleted === 'true') },
    }),
  }),
  endpoint({
    method: 'get',
    path: hubReads.one.path,
    access: hubReaders,
    summary: { nl: 'Eén energiehub met zijn bedrijven', en: 'One energy hub with its companies' },
    params: HubParam,
    answer: hubReads.one.answer,
    run: async (db, { params }, caller) => {
      const state = await loadHub(db, caller.organisation ?? '', params.hub, asker(caller), caller.now)
      return { body: dossierOf(state), version: state.row.version }
    },
  }),
  endpoint({
    method: 'get',
    path: hubReads.events.path,
    access: hubReaders,
    summary: { nl: 'Wat er met deze hub is gebeurd', en: 'What happened to this hub' },
    params: HubParam,
    answer: hubReads.events.answer,
    run: async (db, { params }, { organisation }) => {
      await hubRow(db, organisation ?? '', params.hub, true)
      const members = await memberRows(db, organisation ?? '', params.hub, true)
      const names = new Map(members.map(({ id, fields }) => [id, fields.name]))
      const rows = await eventRows(db, organisation ?? '', params.hub)
      const events = rows.map(({ at, kind, about, by_account }) => ({
        at,
        kind,
        about: about === null ? null : (names.get(about) ?? about),
        by: by_account,
      }))
      return { body: { events } }
    },
  }),
  endpoint({
    method: 'get',
    path: hubReads.scenarios.path,
    access: hubReaders,
    summary: { nl: 'Bewaarde scenario’s van deze hub', en: 'Saved scenarios of this hub' },
    params: HubParam,
    answer: hubReads.scenarios.answer,
    run: async (db, { params }, { organisation }) => {
      await hubRow(db, organisation ?? '', params.hub)
      return { body: { scenarios: await listScenarios(db, organisation ?? '', params.hub) } }
    },
  }),
  endpoint({
    method: 'get',
    path: hubReads.links.path,
    access: hubReaders,
    summary: { nl: 'Gedeelde links van deze hub', en: 'Shared links of this hub' },
    params: HubParam,
    answer: hubReads.links.answer,
    run: async (db, { params }, { organisation }) => {
      await hubRow(db, organisation ?? '', params.hub)
      return { body: { links: await listShareLinks(db, organisation ?? '', params.hub) } }
    },
  }),
  endpoint({
    method: 'get',
    path: hubReads.checklist.path,
    access: hubReaders,
    summary: { nl: 'Stappen naar een groeps-TO, met dagen', en: 'Steps to a group transport contract, with days' },
    params: HubParam,
    query: z.strictObject({ start: z.iso.date().optional(), language: Language }),
    answer: hubReads.checklist.answer,
    run: async (db, { params, query }, { organisation, now, person }) => {
      await hubRow(db, organisation ?? '', params.hub)
      const language = query.language ?? person?.locale ?? 'nl'
      const steps = datedSteps(query.start ?? now.toISOString().slice(0, 10)).map((step) => ({
        id: step.id,
        title: step.title[language],
        who: step.who[language],
        term: step.term[language],
        by: step.by,
        source: step.source,
      }))
      return { body: { steps } }
    },
  }),
  endpoint({
    method: 'get',
    path: hubReads.obligations.path,
    access: hubReaders,
    summary: { nl: 'Regels die de gekozen opslag in de weg staan', en: 'Rules in the way of the storage chosen' },
    params: HubParam,
    query: z.strictObject({ scenario: z.uuid().optional(), language: Language }),
    answer: hubReads.obligations.answer,
    run: async (db, { params, query }, { organisation, person }) => {
      const { fields } = await hubRow(db, organisation ?? '', params.hub)
      const scenario = query.scenario ? await findScenario(db, organisation ?? '', query.scenario) : null
      if (scenario && scenario.hub !== params.hub) throw notFound()
      const language = query.language ?? person?.locale ?? 'nl'
      const obligations = rulesFor(setupOf(fields, scenario?.changes ?? [], 0)).map((rule) => ({
        ...rule,
        title: rule.title[language],
        why: rule.why[language],
      }))
      return { body: { obligations } }
    },
  }),
  endpoint({
    method: 'get',
    path: hubReads.series.path,
    access: hubReaders,
    summary: { nl: 'Meetgegevens van één bedrijf', en: 'Meter data of one company' },
    params: SeriesParam,
    answer: hubReads.series.answer,
    run: async (db, { params }, caller) => {
      const organisation = caller.organisation ?? ''
      const reader = asker(caller)
      const state = await loadHub(db, organisation, params.hub, reader, caller.now)
      const member = state.members.find(({ id }) => id === params.member)
      const series = member?.series.find(({ id }) => id === params.series)
      // Whether there is one is nobody's business either.
      if (!member || !series) throw notFound()
      const own = {
        ...member,
        hasSeries: true,
        onMandate: series.on_mandate !== null,
        deliveredBy: [series.delivered_by],
      }
      if (!maySeeSeries(reader, own)) throw notFound()
      const kw = (await readBlobs(db, organisation, [series.sha256])).get(series.sha256)
      if (!kw) throw notFound()
      return { body: { series: seriesRef(series), kw: Array.from(kw) } }
    },
  }),
]
