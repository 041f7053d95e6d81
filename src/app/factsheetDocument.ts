import { z } from 'zod'
import { Ask } from '../core/ask.ts'
import { notFound } from '../core/problem.ts'
import { isDay } from '../core/period.ts'
import { answerFactsheet } from '../instruments/atlas/calc/factsheet.ts'
import { branchChart } from '../instruments/atlas/branchChart.ts'
import { fillFactsheet } from '../instruments/atlas/fill.ts'
import { factsheetTable } from '../instruments/atlas/factsheetTable.ts'
import { factsheetReport } from '../instruments/atlas/report.ts'
import { renderCsv } from '../platform/documents/csv.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import { documentTypes, isDocumentFormat, renderDocument } from './renderDocument.ts'
import type { RawEndpoint } from '../platform/http/rawEndpoint.ts'
import { preferredLocale } from '../platform/i18n/locale.ts'
import { findOrganisation } from '../platform/identity/organisation.ts'

/** The facts sheet of a place as a file: the same answer as on screen, in the form that was asked for. */
export const factsheetDocument: RawEndpoint = {
  method: 'get',
  path: '/v1/organisations/{organisation}/factsheet/{file}',
  access: ['reader', 'officer', 'publisher'],
  summary: {
    nl: 'Factsheet als bestand: GM0222.pdf, .docx, .xlsx, .csv, .svg of .json',
    en: 'Facts sheet as a file: GM0222.pdf, .docx, .xlsx, .csv, .svg or .json',
  },
  params: z.object({ organisation: z.string(), file: z.string().meta({ example: 'GM0222.pdf' }) }),
  query: z.object({
    referenceDate: z.string().meta({ format: 'date' }).optional(),
    language: z.enum(['nl', 'en']).optional(),
  }),
  produces: 'application/pdf',
  run: async (context, caller, served) => {
    const [place, format] = (context.req.param('file') ?? '').split('.')
    const known = format === 'json' || format === 'svg' || isDocumentFormat(format ?? '')
    if (!place || !format || !known) throw notFound()
    const wanted = context.req.query('referenceDate')
    const asked = context.req.query('language')
    const language = asked === 'nl' || asked === 'en' ? asked : preferredLocale(context.req.header('accept-language'))
    const organisation = caller.organisation ?? ''
    const ask = Ask.parse({
      question: 'atlas.factsheet',
      version: 1,
      subject: { kind: 'place', code: place },
      ...(wanted && isDay(wanted) ? { period: { from: wanted, to: wanted } } : {}),
    })
    const filled = await asTenant(served.db, organisation, (trx) => fillFactsheet(trx, organisation, ask))
    const answer = answerFactsheet(filled.case)
    if (format === 'json') return context.json({ ask, answer, provenance: filled.provenance })
    const chart = branchChart(answer, language)
    if (format === 'svg') return context.body(chart, 200, { 'Content-Type': 'image/svg+xml' })
    if (!isDocumentFormat(format)) throw notFound()
    const name = (await findOrganisation(served.db, organisation))?.name ?? organisation
    const model = factsheetReport(answer, filled.provenance, language, name, chart)
    // The moment of the data, not of the click: the same facts give the same bytes.
    const createdAt = new Date(`${filled.provenance.sources[0]?.vintage ?? filled.provenance.referenceDate}T12:00:00Z`)
    const bytes =
      format === 'csv'
        ? renderCsv(factsheetTable(answer, filled.provenance, language), language)
        : await renderDocument(model, format, createdAt)
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': documentTypes[format],
      'Content-Disposition': `attachment; filename="factsheet-${place}-${filled.provenance.referenceDate}.${format}"`,
    })
  },
}
