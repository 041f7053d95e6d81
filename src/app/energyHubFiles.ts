import { z } from 'zod'
import { Ask } from '../core/ask.ts'
import { isRefusal } from '../core/outcome.ts'
import { notFound, Problem } from '../core/problem.ts'
import { answerDispatch } from '../instruments/energyhub/calc/dispatch.ts'
import { fillDispatch } from '../instruments/energyhub/fill.ts'
import { hubReads } from '../instruments/energyhub/hubApi.ts'
import { prepareScenarios, solveScenario } from '../instruments/energyhub/hubs/compareScenarios.ts'
import { dossierOf, loadHub } from '../instruments/energyhub/hubs/hubState.ts'
import { quartersOf } from '../instruments/energyhub/hubs/quartersOf.ts'
import { standardScenarios } from '../instruments/energyhub/hubs/standardScenarios.ts'
import { hubReaders, readerOf } from '../instruments/energyhub/hubs/whoSees.ts'
import { hubReport, scheduleTable } from '../instruments/energyhub/report.ts'
import { listScenarios } from '../instruments/energyhub/store/scenarios.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import { scheduleCsv } from '../instruments/energyhub/scheduleCsv.ts'
import type { RawEndpoint } from '../platform/http/rawEndpoint.ts'
import { preferredLocale } from '../platform/i18n/locale.ts'
import { findOrganisation } from '../platform/identity/organisation.ts'
import { placeName } from '../register/reference/places.ts'
import { documentTypes, renderDocument } from './renderDocument.ts'

const Name = z.enum(['summary.pdf', 'summary.docx', 'summary.xlsx', 'schedule.csv', 'schedule.xlsx'])

/** What of a hub leaves as a file: two pages for a meeting, and the plan per quarter-hour for a spreadsheet. */
export const energyHubFiles: RawEndpoint = {
  method: 'get',
  path: hubReads.file.path,
  access: hubReaders,
  summary: {
    nl: 'Energiehub als bestand: summary.pdf, .docx, .xlsx, schedule.csv of .xlsx',
    en: 'Energy hub as a file: summary.pdf, .docx, .xlsx, schedule.csv or .xlsx',
  },
  params: z.object({ organisation: z.string(), hub: z.uuid(), name: z.string().meta({ example: 'summary.pdf' }) }),
  query: z.object({ language: z.enum(['nl', 'en']).optional() }),
  produces: 'application/pdf',
  run: async (context, caller, served) => {
    const hub = z.uuid().safeParse(context.req.param('hub'))
    const name = Name.safeParse(context.req.param('name'))
    if (!hub.success || !name.success) throw notFound()
    const asked = context.req.query('language')
    const language = asked === 'nl' || asked === 'en' ? asked : preferredLocale(context.req.header('accept-language'))
    const organisation = caller.organisation ?? ''
    const asker = { account: caller.person?.account ?? '', roles: caller.roles, now: served.now() }
    const { dossier, scenarios, prepared } = await asTenant(served.db, organisation, async (trx) => {
      const state = await loadHub(trx, organisation, hub.data, readerOf(asker), served.now())
      const saved = await listScenarios(trx, organisation, hub.data)
      const shown =
        saved.length > 0
          ? saved
          : standardScenarios.map((one) => ({ kind: one.kind, name: one.name[language], changes: [...one.changes] }))
      return {
        dossier: dossierOf(state),
        scenarios: shown,
        prepared: await prepareScenarios(trx, organisation, state, shown),
      }
    })
    if (dossier.members.length === 0) throw noCompanies()
    const results = scenarios.flatMap(({ name: title, kind }, at) => {
      const one = name.data.startsWith('summary') ? prepared[at] : undefined
      const result = one ? solveScenario(one) : null
      return result === null || isRefusal(result) ? [] : [{ name: title, kind, result }]
    })
    const code = dossier.municipality ?? organisation
    const model = hubReport({
      dossier,
      organisation: (await findOrganisation(served.db, organisation))?.name ?? organisation,
      place: dossier.estate ?? placeName(code) ?? '',
      scenarios: results,
      start: served.now().toISOString().slice(0, 10),
      language,
    })
    const send = (bytes: Uint8Array, format: keyof typeof documentTypes) =>
      context.body(new Uint8Array(bytes), 200, {
        'Content-Type': documentTypes[format],
        'Content-Disposition': `attachment; filename="energiehub-${name.data}"`,
      })
    // The moment of the data, not of the click: the same facts give the same bytes.
    const createdAt = new Date(dossier.changedAt)
    if (name.data === 'summary.pdf') return send(await renderDocument(model, 'pdf', createdAt), 'pdf')
    if (name.data === 'summary.docx') return send(await renderDocument(model, 'docx', createdAt), 'docx')
    if (name.data === 'summary.xlsx') return send(await renderDocument(model, 'xlsx', createdAt), 'xlsx')
    const ask = Ask.parse({
      question: 'energyhub.dispatch',
      version: 1,
      subject: { kind: 'hub', code: hub.data },
      parameters: { schedule: true },
    })
    const filled = await asTenant(served.db, organisation, (trx) => fillDispatch(trx, organisation, ask, asker))
    const answer = answerDispatch(filled.case)
    if (isRefusal(answer) || !answer.schedule) throw noPlan()
    const { load, pv } = filled.case
    const sun = typeof pv === 'number' ? load.map(() => pv) : pv
    const table = scheduleTable(load, sun, answer.schedule, quartersOf(dossier.year).start, language)
    if (name.data === 'schedule.csv') return send(scheduleCsv(table, language), 'csv')
    const sheet = { ...model, sections: [{ level: 1 as const, heading: table.caption, blocks: [table] }] }
    return send(await renderDocument(sheet, 'xlsx', createdAt), 'xlsx')
  },
}

function noCompanies(): Problem {
  return new Problem(422, 'no-companies', {
    nl: 'Deze hub heeft nog geen bedrijven. Voeg er een toe.',
    en: 'This hub has no companies yet. Add one.',
  })
}

function noPlan(): Problem {
  return new Problem(422, 'no-plan', {
    nl: 'Voor deze hub is geen plan te maken. Kijk op de pagina van de hub wat ontbreekt.',
    en: 'No plan can be made for this hub. See on its page what is missing.',
  })
}
