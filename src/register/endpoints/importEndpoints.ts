import type { Context } from 'hono'
import { z } from 'zod'
import { notFound, Problem } from '../../core/problem.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { AnyEndpoint } from '../../platform/http/endpoint.ts'
import { endpoint } from '../../platform/http/endpoint.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import { encodings } from '../../platform/imports/encoding.ts'
import { delimiters } from '../../platform/imports/table.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'
import { MappingProfile } from '../../platform/imports/mapping.ts'
import { refusalsCsv } from '../../platform/imports/refusalsCsv.ts'
import { runSurvey } from '../../platform/imports/runImport.ts'
import { checkFile } from '../companies/checkFile.ts'
import { companyFields } from '../companies/fields.ts'
import { findImport, listImports, listRefusals } from '../companies/importList.ts'
import { fitLayouts } from '../companies/layouts.ts'
import { findProfile, listProfiles } from '../companies/profiles.ts'
import { template } from '../companies/template.ts'
import { knownSbi } from '../publicTables/finerSbi.ts'
import { Books, Day, Issue, Moment, OrganisationParam, SbiVersion, Source } from '../schemas.ts'
import { scopeOf } from '../scope.ts'
import { dropIfPersonal, findUpload, keepUpload } from '../uploads.ts'
import { registerReaders } from './companyEndpoints.ts'
import { toldReading } from './toldReading.ts'

const Upload = z.object({ id: z.string(), fileName: z.string(), bytes: z.int(), sha256: z.string() })

const Import = z.object({
  id: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  referenceDate: Day,
  sbiVersion: SbiVersion,
  status: z.enum(['writing', 'current', 'superseded', 'undone', 'abandoned']),
  books: Books.nullable(),
  source: Source,
  createdAt: Moment,
  currentAt: Moment.nullable(),
  undoneAt: Moment.nullable(),
})

/** How a person says that the file must be read; what is left out is found out. */
const ReadingChoices = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheet: z.string().max(255).optional(),
  headerLine: z.coerce.number().int().positive().optional(),
})

const ImportParam = OrganisationParam.extend({ import: z.uuid() })
const UploadParam = OrganisationParam.extend({ upload: z.uuid() })

export const importEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/imports',
    access: registerReaders,
    summary: { nl: 'Ingelezen bestanden', en: 'Imported files' },
    params: OrganisationParam,
    answer: z.object({ imports: z.array(Import) }),
    run: async (db, _input, { organisation }) => ({ body: { imports: await listImports(db, organisation ?? '') } }),
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/imports/{import}',
    access: registerReaders,
    summary: { nl: 'Eén ingelezen bestand, met wat werd afgewezen', en: 'One imported file, with what was refused' },
    params: ImportParam,
    answer: z.object({ import: Import, refusals: z.array(Issue) }),
    run: async (db, { params }, { organisation }) => {
      const found = await findImport(db, organisation ?? '', params.import)
      if (!found) throw notFound()
      return {
        body: {
          import: found,
          refusals: await listRefusals(db, organisation ?? '', params.import, found.fileName, 500),
        },
      }
    },
  }),
]

/** Reading a file takes seconds and workers, so these routes hold no transaction. */
export function fileEndpoints(uploadsFolder: string): readonly RawEndpoint[] {
  return [
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/uploads',
      // An administrator delivers tables of others; what an officer delivered he cannot look into.
      access: ['officer', 'admin'],
      status: 201,
      summary: { nl: 'Lever een bestand aan', en: 'Deliver a file' },
      params: OrganisationParam,
      query: z.object({ fileName: z.string().min(1).max(200) }),
      produces: 'application/json',
      run: async (context, caller, served) => {
        const fileName = context.req.query('fileName')?.slice(0, 200) ?? ''
        const body = context.req.raw.body
        if (!fileName || !body) throw noFile()
        const organisation = caller.organisation ?? ''
        const upload = await keepUpload(
          served.db,
          uploadsFolder,
          organisation,
          caller.person?.account ?? '',
          fileName,
          body,
        )
        return context.json(Upload.parse(upload), 201)
      },
    },
    {
      method: 'get',
      path: '/v1/organisations/{organisation}/uploads/{upload}/survey',
      access: ['officer'],
      summary: {
        nl: 'Wat er in het bestand staat, met een voorstel per kolom',
        en: 'What the file holds, with a proposal per column',
      },
      params: UploadParam,
      query: ReadingChoices,
      produces: 'application/json',
      run: async (context, caller, served) => {
        const organisation = caller.organisation ?? ''
        const upload = await uploadOf(served.db, organisation, context.req.param('upload'))
        const choices = ReadingChoices.safeParse(context.req.query())
        if (!choices.success) throw badReading()
        const source = { name: upload.fileName, path: upload.path }
        return toldReading(context, async (watch) => {
          const survey = await runSurvey({ source, fields: companyFields, choices: given(choices.data) }, watch)
          const fields = companyFields.map(forScreen)
          if (survey.kind === 'refused') {
            await dropIfPersonal(served.db, organisation, upload, survey.issues)
            return { survey: null, refused: survey.issues, saved: null, fields, layouts: [] }
          }
          const [saved, own] = await asTenant(
            served.db,
            organisation,
            async (trx) =>
              [
                await findProfile(trx, organisation, survey.fingerprint),
                await listProfiles(trx, organisation),
              ] as const,
          )
          return { survey, refused: [], saved, fields, layouts: fitLayouts(survey.headers, own) }
        })
      },
    },
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/uploads/{upload}/check',
      access: ['officer'],
      summary: {
        nl: 'Lees het bestand op proef: er wordt niets opgeslagen',
        en: 'Read the file on trial: nothing is stored',
      },
      params: UploadParam,
      produces: 'application/json',
      run: async (context, caller, served) => {
        const organisation = caller.organisation ?? ''
        const upload = await uploadOf(served.db, organisation, context.req.param('upload'))
        const { profile, sbiVersion } = await mappingOf(context)
        const sbi = await asTenant(served.db, organisation, (trx) => knownSbi(trx, sbiVersion))
        const source = { name: upload.fileName, path: upload.path }
        return toldReading(context, (watch) => checkFile(source, profile, sbi, scopeOf(organisation), { watch }))
      },
    },
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/uploads/{upload}/refusals',
      access: ['officer'],
      summary: {
        nl: 'Lees het bestand op proef: alle regels die niet mee kunnen, als CSV',
        en: 'Read the file on trial: all rows that cannot come along, as CSV',
      },
      params: UploadParam,
      produces: 'text/csv',
      run: async (context, caller, served) => {
        const organisation = caller.organisation ?? ''
        const upload = await uploadOf(served.db, organisation, context.req.param('upload'))
        const { profile, sbiVersion } = await mappingOf(context)
        const sbi = await asTenant(served.db, organisation, (trx) => knownSbi(trx, sbiVersion))
        const source = { name: upload.fileName, path: upload.path }
        const { refusals } = await checkFile(source, profile, sbi, scopeOf(organisation), {
          shown: mostRefusals,
          watch: { signal: context.req.raw.signal },
        })
        return refusalsFile(context, refusals)
      },
    },
    {
      method: 'get',
      path: '/v1/organisations/{organisation}/imports/{import}/refusals.csv',
      access: ['officer', 'reader', 'publisher'],
      summary: { nl: 'De afgewezen regels als CSV', en: 'The refused lines as CSV' },
      params: ImportParam,
      produces: 'text/csv',
      run: async (context, caller, served) => {
        const organisation = caller.organisation ?? ''
        const id = z.uuid().safeParse(context.req.param('import'))
        const rows = await asTenant(served.db, organisation, async (trx) => {
          const found = id.success ? await findImport(trx, organisation, id.data) : null
          if (!found) throw notFound()
          return listRefusals(trx, organisation, found.id, found.fileName, mostRefusals)
        })
        return refusalsFile(context, rows)
      },
    },
    {
      method: 'get',
      path: '/v1/company-template.csv',
      access: 'public',
      summary: { nl: 'Ons sjabloon voor een bedrijvenbestand', en: 'Our template for a company file' },
      produces: 'text/csv',
      run: async (context) =>
        context.body(template(), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="maakagenda-sjabloon.csv"',
        }),
    },
  ]
}

/** More than a spreadsheet shows at ease, and than anybody mends by hand. */
const mostRefusals = 100_000

function refusalsFile(context: Context, refusals: readonly ImportIssue[]): Response {
  const english = context.req.header('accept-language')?.startsWith('en')
  return context.body(refusalsCsv(refusals, english ? 'en' : 'nl'), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="afgewezen-regels.csv"',
  })
}

async function mappingOf(context: Context): Promise<{ profile: MappingProfile; sbiVersion: '2008' | '2025' }> {
  const body = z
    .strictObject({ profile: MappingProfile, sbiVersion: SbiVersion })
    .safeParse(await context.req.json().catch(() => null))
  if (!body.success) throw badMapping()
  return body.data
}

function given({ encoding, delimiter, sheet, headerLine }: z.output<typeof ReadingChoices>) {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerLine === undefined ? {} : { headerLine }),
  }
}

function forScreen(field: (typeof companyFields)[number]) {
  const { id, required, title } = field
  return { id, required, title }
}

async function uploadOf(db: Parameters<typeof asTenant>[0], organisation: string, id: string | undefined) {
  const parsed = z.uuid().safeParse(id)
  if (!parsed.success) throw notFound()
  return asTenant(db, organisation, (trx) => findUpload(trx, organisation, parsed.data))
}

function noFile(): Problem {
  return new Problem(400, 'no-file', {
    nl: 'Stuur het bestand als inhoud van het bericht, en zijn naam als ?fileName=.',
    en: 'Send the file as the body of the message, and its name as ?fileName=.',
  })
}

function badReading(): Problem {
  return new Problem(400, 'bad-reading', {
    nl: 'Zo kunnen wij het bestand niet lezen. Kies een codering, scheidingsteken, blad of kopregel uit de lijst.',
    en: 'We cannot read the file like this. Choose an encoding, separator, sheet or header row from the list.',
  })
}

function badMapping(): Problem {
  return new Problem(400, 'bad-mapping', {
    nl: 'De indeling van de kolommen is niet compleet. Open het bestand opnieuw bij Gegevens.',
    en: 'The mapping of the columns is not complete. Open the file again under Data.',
  })
}
