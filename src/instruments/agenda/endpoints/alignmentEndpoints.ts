import { z } from 'zod'
import { type AnyDb, type AnyEndpoint, endpoint } from '../../../platform/http/endpoint.ts'
import { findJob, listJobs } from '../../../platform/jobs/jobStore.ts'
import { placeName } from '../../../register/reference/places.ts'
import { alignmentReads } from '../alignmentApi.ts'
import { publishedAt } from '../commands/alignmentCommands.ts'
import { actionRows } from '../store/actions.ts'
import { alignmentInputs } from '../store/alignmentInputs.ts'
import { decisionRows, findingRows, newestRun } from '../store/findings.ts'
import { type OtherAgendaRow, otherAgendaRow, otherAgendaRows, passageRows } from '../store/otherAgendas.ts'
import { namesOf } from '../store/people.ts'
import { listPublishers } from '../store/published.ts'
import { agendaReaders, OrganisationParam } from './agendaEndpoints.ts'

/** The other agendas, what was found beside them, and what was decided about it. */
export const alignmentEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: alignmentReads.overview.path,
    access: agendaReaders,
    summary: { nl: 'Afstemming met andere agenda’s', en: 'Alignment with other agendas' },
    params: OrganisationParam,
    answer: alignmentReads.overview.answer,
    run: async (db, _input, { organisation: id }) => {
      const organisation = id ?? ''
      const agendas = await otherAgendaRows(db, organisation)
      const run = await newestRun(db, organisation)
      const sources = new Set(agendas.map(({ source }) => source))
      const publishers = await listPublishers(db, organisation)
      const jobs = (await listJobs(db, organisation, 20)).filter(({ kind }) => kind === 'agenda.align')
      const running = jobs.find(({ state }) => state === 'queued' || state === 'running')
      return {
        body: {
          agendas: agendas.map((row) => ({ ...lineOf(row), passages: row.passages })),
          actions: (await actionRows(db, organisation)).length,
          neighbours: publishers.map(({ organisation: neighbour, number, publishedAt: at }) => ({
            organisation: neighbour,
            name: placeName(neighbour) ?? neighbour,
            number,
            published: at.slice(0, 10),
            taken: sources.has(publishedAt(neighbour)),
          })),
          run: run === null ? null : { ...run },
          running: running?.id ?? null,
          failed:
            jobs[0]?.state === 'failed' ? ((await findJob(db, organisation, jobs[0].id))?.error?.detail ?? null) : null,
          isStale: run !== null && run.inputs !== (await alignmentInputs(db, organisation)),
          findings: await findings(db, organisation, run?.id ?? null),
        },
      }
    },
  }),
  endpoint({
    method: 'get',
    path: alignmentReads.passages.path,
    access: agendaReaders,
    summary: { nl: 'Een andere agenda, met haar passages', en: 'Another agenda, with its passages' },
    params: OrganisationParam.extend({ agenda: z.uuid() }),
    answer: alignmentReads.passages.answer,
    run: async (db, { params }, { organisation: id }) => {
      const organisation = id ?? ''
      const row = await otherAgendaRow(db, organisation, params.agenda)
      const passages = await passageRows(db, organisation, params.agenda)
      const lines = passages.map((passage) => ({
        id: passage.id,
        text: passage.text,
        page: passage.page,
        line: passage.line,
        owner: passage.owner,
        from: passage.starts,
        to: passage.ends,
      }))
      return { body: { ...lineOf(row), passages: lines.length, lines } }
    },
  }),
]

function lineOf({ id, title, whose, theme, body, source, dated, changed_at: changedAt }: OtherAgendaRow) {
  return { id, title, whose, theme, body, source, dated, changedAt }
}

async function findings(db: AnyDb, organisation: string, run: string | null) {
  const rows = await findingRows(db, organisation, run)
  const decisions = await decisionRows(db, organisation)
  const nameOf = await namesOf(
    db,
    organisation,
    decisions.map((row) => row.by_account),
  )
  const byFinding = Map.groupBy(decisions, ({ finding }) => finding)
  return rows.map(({ id, kind, strength, state, version, content, first_found: firstFound, run: found }) => ({
    ...content,
    id,
    kind,
    strength,
    state,
    version,
    firstFound,
    isCurrent: found === run,
    decisions: (byFinding.get(id) ?? []).map((one) => ({
      state: one.state,
      reason: one.reason,
      by: nameOf(one.by_account).name,
      at: one.at,
      version: one.version,
    })),
  }))
}
