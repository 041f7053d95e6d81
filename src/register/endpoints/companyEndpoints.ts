import { z } from 'zod'
import { notFound } from '../../core/problem.ts'
import type { SbiVersion } from '../../core/sbi.ts'
import type { AnyDb, AnyEndpoint } from '../../platform/http/endpoint.ts'
import { endpoint } from '../../platform/http/endpoint.ts'
import type { Role } from '../../platform/identity/role.ts'
import { countQuality, listCompanies, sortableColumns } from '../companies/companyList.ts'
import { listOpenCorrections } from '../companies/openCorrections.ts'
import { type CompanyDetail, findCompany } from '../companies/companyPage.ts'
import { findSnapshot, listSnapshots } from '../companies/snapshots.ts'
import { findFinerSbiTitle } from '../publicTables/finerSbi.ts'
import { placeName } from '../reference/places.ts'
import { sbiTitle } from '../reference/sbiTitle.ts'
import { Branch, CompanyLine, Day, Moment, OrganisationParam, Quality, Snapshot } from '../schemas.ts'

/** Company rows are confidential: an administrator of accounts does not see them. */
export const registerReaders: readonly Role[] = ['reader', 'officer', 'publisher']

const ListQuery = z.strictObject({
  referenceDate: Day.optional(),
  search: z.string().max(100).optional(),
  branch: Branch.optional(),
  municipality: z.string().max(10).optional(),
  estate: z.string().max(200).optional(),
  quality: Quality.optional(),
  sort: z.enum(sortableColumns).default('name'),
  descending: z.enum(['true', 'false']).default('false'),
  offset: z.coerce.number().int().min(0).max(2_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

const Detail = z.object({
  referenceDate: Day,
  /** What the codes of the record stand for; null where we know no such code. */
  titles: z.object({
    sbi: z.object({ nl: z.string(), en: z.string() }).nullable(),
    municipality: z.string().nullable(),
  }),
  record: CompanyLine.extend({
    kvk: z.string().nullable(),
    vestiging: z.string().nullable(),
    street: z.string().nullable(),
    house_number: z.string().nullable(),
    postcode: z.string().nullable(),
    jobs_least: z.int(),
    jobs_most: z.int().nullable(),
    founded: z.int().nullable(),
    legal_form: z.string().nullable(),
    sole_trader: z.boolean(),
    line: z.int(),
    version: z.int(),
  }),
  doubt: z.object({ maybe: z.int(), name: z.string().nullable() }).nullable(),
  history: z.array(
    z.object({
      referenceDate: Day,
      name: z.string(),
      jobs: z.int().nullable(),
      street: z.string().nullable(),
      houseNumber: z.string().nullable(),
      postcode: z.string().nullable(),
      town: z.string().nullable(),
      sbi: z.string(),
      sbiVersion: z.string(),
    }),
  ),
  events: z.array(
    z.object({ kind: z.string(), referenceDate: Day, detail: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  corrections: z.array(
    z.object({
      field: z.string(),
      value: z.union([z.string(), z.number(), z.null()]),
      imported: z.union([z.string(), z.number(), z.null()]),
      reason: z.string(),
      correctedAt: Moment,
      state: z.enum(['open', 'confirmed']),
    }),
  ),
  source: Snapshot,
})

const OpenCorrection = z.object({
  establishment: z.int(),
  name: z.string(),
  field: z.string(),
  value: z.union([z.string(), z.number(), z.null()]),
  imported: z.union([z.string(), z.number(), z.null()]),
  reason: z.string(),
  correctedAt: Moment,
})

async function titlesOf(db: AnyDb, { sbi, municipality }: CompanyDetail['record'], version: SbiVersion) {
  const finer = version === '2025' ? await findFinerSbiTitle(db, sbi) : null
  const [nl, en] = finer ? [finer, finer] : [sbiTitle(sbi, version, 'nl'), sbiTitle(sbi, version, 'en')]
  return { sbi: nl !== null && en !== null ? { nl, en } : null, municipality: placeName(municipality) }
}

export const companyEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/snapshots',
    access: registerReaders,
    summary: { nl: 'Peildatums met het bestand dat erbij hoort', en: 'Reference dates with the file of each' },
    params: OrganisationParam,
    answer: z.object({ snapshots: z.array(Snapshot) }),
    run: async (db, _input, { organisation }) => ({ body: { snapshots: await listSnapshots(db, organisation ?? '') } }),
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/companies',
    access: registerReaders,
    summary: { nl: 'Bedrijven zoeken, filteren en sorteren', en: 'Search, filter and sort companies' },
    params: OrganisationParam,
    query: ListQuery,
    answer: z.object({
      referenceDate: Day.nullable(),
      total: z.int(),
      offset: z.int(),
      companies: z.array(CompanyLine),
    }),
    run: async (db, { query }, { organisation }) => {
      const snapshot = await findSnapshot(db, organisation ?? '', query.referenceDate)
      if (!snapshot) return { body: { referenceDate: null, total: 0, offset: 0, companies: [] } }
      const page = { ...query, descending: query.descending === 'true' }
      const { total, companies } = await listCompanies(db, organisation ?? '', snapshot.import, page)
      return { body: { referenceDate: snapshot.referenceDate, total, offset: query.offset, companies } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/companies/{establishment}',
    access: registerReaders,
    summary: { nl: 'Eén bedrijf met zijn geschiedenis', en: 'One company with its history' },
    params: OrganisationParam.extend({ establishment: z.coerce.number().int().positive() }),
    query: z.strictObject({ referenceDate: Day.optional() }),
    answer: Detail,
    run: async (db, { params, query }, { organisation }) => {
      const snapshot = await findSnapshot(db, organisation ?? '', query.referenceDate)
      if (!snapshot) throw notFound()
      const found = await findCompany(
        db,
        organisation ?? '',
        params.establishment,
        snapshot.import,
        snapshot.referenceDate,
      )
      if (!found) throw notFound()
      const titles = await titlesOf(db, found.record, snapshot.sbiVersion)
      return { body: { ...found, titles, source: snapshot } as never, version: found.record.version } // the answer's schema checks it
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/corrections',
    access: registerReaders,
    summary: {
      nl: 'Open verbeteringen, die van elk bestand winnen',
      en: 'Open corrections, which win over every file',
    },
    params: OrganisationParam,
    answer: z.object({ corrections: z.array(OpenCorrection) }),
    run: async (db, _input, { organisation }) => ({
      body: { corrections: await listOpenCorrections(db, organisation ?? '', 500) },
    }),
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/quality',
    access: registerReaders,
    summary: { nl: 'Wat er mist of twijfelachtig is', en: 'What is missing or doubtful' },
    params: OrganisationParam,
    query: z.strictObject({ referenceDate: Day.optional() }),
    answer: z.object({
      referenceDate: Day.nullable(),
      counts: z.record(z.enum([...Quality.options, 'companies']), z.int()).nullable(),
    }),
    run: async (db, { query }, { organisation }) => {
      const snapshot = await findSnapshot(db, organisation ?? '', query.referenceDate)
      if (!snapshot) return { body: { referenceDate: null, counts: null } }
      const counts = await countQuality(db, organisation ?? '', snapshot.import)
      return { body: { referenceDate: snapshot.referenceDate, counts } }
    },
  }),
]
