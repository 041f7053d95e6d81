import { z } from 'zod'
import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { memberRoles } from '../../../platform/identity/role.ts'
import { listProposals } from '../../../platform/proposals/proposalStore.ts'
import { agendaReads } from '../agendaApi.ts'
import { inboxRows } from '../store/comments.ts'
import { namesOf, peopleHere } from '../store/people.ts'
import { readPlan } from '../store/plan.ts'
import { listVersions } from '../store/versions.ts'
import { listActions } from './actionLines.ts'

/** Who reads the agenda: everybody who works here, but not who manages accounts alone. */
export const agendaReaders = memberRoles.filter((role) => role !== 'admin')
export const OrganisationParam = z.object({ organisation: z.string() })

export const agendaEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: agendaReads.list.path,
    access: agendaReaders,
    summary: { nl: 'De uitvoeringsagenda van deze organisatie', en: 'The execution agenda of this organisation' },
    params: OrganisationParam,
    answer: agendaReads.list.answer,
    run: async (db, _input, { organisation: id, person, now }) => {
      const organisation = id ?? ''
      const today = now.toISOString().slice(0, 10)
      const { plan, version: planVersion } = await readPlan(db, organisation, today)
      const versions = await listVersions(db, organisation)
      const proposals = await listProposals(db, organisation)
      const inbox = await inboxRows(db, organisation, person?.account ?? '')
      return {
        body: {
          plan,
          planVersion,
          today,
          actions: await listActions(db, organisation, today),
          openProposals: proposals.filter(({ settledAs }) => settledAs === null).length,
          unreadMentions: inbox.filter(({ read_at: readAt }) => readAt === null).length,
          published: versions.find(({ state }) => state === 'approved') ?? null,
          proposed: versions.find(({ state }) => state === 'proposed') ?? null,
        },
        version: planVersion,
      }
    },
  }),
  endpoint({
    method: 'get',
    path: agendaReads.summary.path,
    access: agendaReaders,
    summary: { nl: 'Hoe de agenda ervoor staat, in vier getallen', en: 'How the agenda stands, in four numbers' },
    params: OrganisationParam,
    answer: agendaReads.summary.answer,
    run: async (db, _input, { organisation, now }) => {
      const all = await listActions(db, organisation ?? '', now.toISOString().slice(0, 10))
      const actions = all.filter(({ fields }) => !fields.draft)
      const courses = actions.flatMap(({ indicators }) => indicators.map(({ course }) => course))
      return {
        body: {
          actions: actions.length,
          late: actions.filter(({ standing }) => standing === 'late').length,
          indicators: courses.length,
          onCourse: courses.filter((course) => course === 'on-course' || course === 'reached').length,
        },
      }
    },
  }),
  endpoint({
    method: 'get',
    path: agendaReads.deleted.path,
    access: agendaReaders,
    summary: { nl: 'Verwijderde acties, om terug te halen', en: 'Deleted actions, to bring back' },
    params: OrganisationParam,
    answer: agendaReads.deleted.answer,
    run: async (db, _input, { organisation, now }) => ({
      body: { actions: await listActions(db, organisation ?? '', now.toISOString().slice(0, 10), true) },
    }),
  }),
  endpoint({
    method: 'get',
    path: agendaReads.proposals.path,
    access: agendaReaders,
    summary: { nl: 'Voorstellen die kamers naar de agenda stuurden', en: 'Proposals that rooms sent to the agenda' },
    params: OrganisationParam,
    answer: agendaReads.proposals.answer,
    run: async (db, _input, { organisation }) => ({
      body: { proposals: await listProposals(db, organisation ?? '') },
    }),
  }),
  endpoint({
    method: 'get',
    path: agendaReads.inbox.path,
    access: agendaReaders,
    summary: { nl: 'Reacties waarin u genoemd bent', en: 'Comments that name you' },
    params: OrganisationParam,
    answer: agendaReads.inbox.answer,
    run: async (db, _input, { organisation: id, person }) => {
      const organisation = id ?? ''
      const rows = await inboxRows(db, organisation, person?.account ?? '')
      const nameOf = await namesOf(
        db,
        organisation,
        rows.map((row) => row.by_account),
      )
      const lines = rows.map((row) => ({
        comment: row.id,
        action: row.action,
        title: row.fields.title,
        text: row.text,
        by: nameOf(row.by_account),
        at: row.at,
        isRead: row.read_at !== null,
      }))
      return { body: { lines } }
    },
  }),
  endpoint({
    method: 'get',
    path: agendaReads.people.path,
    access: agendaReaders,
    summary: { nl: 'Wie hier werken: om een trekker te kiezen', en: 'Who work here: to choose an owner from' },
    params: OrganisationParam,
    answer: agendaReads.people.answer,
    run: async (db, _input, { organisation }) => ({ body: { people: await peopleHere(db, organisation ?? '') } }),
  }),
]
