import { z } from 'zod'
import { notFound, Problem } from '../../core/problem.ts'
import { type AgendaVersion, readVersion } from '../../instruments/agenda/store/versions.ts'
import { asPublic, asTenant } from '../../platform/db/tenancy.ts'
import { listPublishedFigures } from '../../platform/disclosure/publishedFigures.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import { preferredLocale } from '../../platform/i18n/locale.ts'
import { findOrganisation } from '../../platform/identity/organisation.ts'
import { documentTypes } from '../renderDocument.ts'
import { reportFile, reportFormats, reportKinds } from './reportFiles.ts'

const File = z.templateLiteral([z.enum(reportKinds), '.', z.enum(reportFormats)])
const Version = z.union([z.literal('latest'), z.coerce.number().int().positive()])
const types = { pdf: documentTypes.pdf, docx: documentTypes.docx, zip: 'application/zip', json: 'application/json' }

/** A decided version of the agenda for the council: the report, one page, or what changed since an earlier version. */
export const councilReportFiles: RawEndpoint = {
  method: 'get',
  path: '/v1/organisations/{organisation}/agenda/versions/{version}/files/{file}',
  access: ['reader', 'officer', 'publisher'],
  summary: {
    nl: 'Raadsrapport als bestand: council-report, summary of progress, als .pdf, .docx, .zip of .json',
    en: 'Council report as a file: council-report, summary or progress, as .pdf, .docx, .zip or .json',
  },
  params: z.object({
    organisation: z.string(),
    version: z.string().meta({ example: 'latest' }),
    file: z.string().meta({ example: 'council-report.pdf' }),
  }),
  query: z.object({
    language: z.enum(['nl', 'en']).optional(),
    since: z.string().optional().meta({ description: 'number of the version that progress is told from' }),
  }),
  produces: 'application/pdf',
  run: async (context, caller, served) => {
    const file = File.safeParse(context.req.param('file'))
    const asked = Version.safeParse(context.req.param('version'))
    if (!file.success || !asked.success) throw notFound()
    const [kind, format] = file.data.split('.') as [(typeof reportKinds)[number], (typeof reportFormats)[number]] // as File says
    const wanted = context.req.query('language')
    const language =
      wanted === 'nl' || wanted === 'en' ? wanted : preferredLocale(context.req.header('accept-language'))
    const id = caller.organisation ?? ''
    const { version, before } = await asTenant(served.db, id, async (trx) => {
      const newest = await readVersion(trx, id, asked.data)
      const since = Number(context.req.query('since') ?? newest.number - 1)
      return { version: newest, before: kind === 'progress' ? await versionBefore(newest, since) : null }

      async function versionBefore(after: AgendaVersion, number: number): Promise<AgendaVersion> {
        if (!Number.isInteger(number) || number < 1 || number >= after.number) throw nothingBefore()
        return readVersion(trx, id, number)
      }
    })
    const published = await asPublic(served.db, (trx) => listPublishedFigures(trx, [id]))
    const organisation = { id, name: (await findOrganisation(served.db, id))?.name ?? id }
    const bytes = await reportFile({ kind, format, language, organisation, version, before, published })
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${kind}-${id}-v${version.number}.${format}"`,
    })
  },
}

function nothingBefore(): Problem {
  return new Problem(409, 'no-earlier-version', {
    nl: 'Er is geen eerdere vastgestelde versie om mee te vergelijken. Kies met "since" een versie die eerder is vastgesteld.',
    en: 'There is no earlier adopted version to compare with. Choose with "since" a version that was adopted before.',
  })
}
