import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Branch } from '../../core/branch.ts'
import type { RegisterTables } from '../tables.ts'
import { searchForm } from './keys.ts'

type Db = Kysely<RegisterTables>

export const sortableColumns = ['name', 'jobs', 'town', 'branch', 'municipality', 'estate'] as const

export type CompanyFilter = {
  readonly search?: string | undefined
  readonly branch?: Branch | undefined
  readonly municipality?: string | undefined
  readonly estate?: string | undefined
  /** `doubt`: a person should look; `no-jobs`, `no-estate`, `no-kvk`, `no-postcode`: something is missing. */
  readonly quality?: Quality | undefined
}

export const qualities = ['no-jobs', 'no-estate', 'no-kvk', 'no-postcode', 'doubt'] as const
export type Quality = (typeof qualities)[number]

export type ListPage = CompanyFilter & {
  readonly sort: (typeof sortableColumns)[number]
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One line of the list: what an account manager needs to recognise a company. */
export type CompanyLine = {
  readonly establishment: number
  readonly name: string
  readonly town: string | null
  readonly municipality: string
  readonly branch: Branch
  readonly sbi: string
  readonly jobs: number | null
  readonly jobs_gap: string | null
  readonly size_class: string
  readonly estate: string | null
}

export async function listCompanies(
  trx: Db,
  organisation: string,
  importId: string,
  page: ListPage,
): Promise<{ total: number; companies: CompanyLine[] }> {
  const matching = filtered(trx, organisation, importId, page)
  const direction = page.descending ? ('desc' as const) : ('asc' as const)
  const column = page.sort === 'name' ? 'search' : page.sort
  const companies = await matching
    .select([
      'establishment',
      'name',
      'town',
      'municipality',
      'branch',
      'sbi',
      'jobs',
      'jobs_gap',
      'size_class',
      'estate',
    ])
    .orderBy(column, (order) => (page.descending ? order.desc().nullsLast() : order.asc().nullsLast()))
    .orderBy('establishment', direction)
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { total: Number(total), companies }
}

function filtered(trx: Db, organisation: string, importId: string, filter: CompanyFilter) {
  const words = searchForm(filter.search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  let query = trx
    .selectFrom('register.record')
    .where('register.record.organisation', '=', organisation)
    .where('import', '=', importId)
  for (const word of words) query = query.where('search', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  if (filter.branch) query = query.where('branch', '=', filter.branch)
  if (filter.municipality) query = query.where('municipality', '=', filter.municipality)
  if (filter.estate !== undefined) query = query.where('estate', '=', filter.estate)
  if (filter.quality === 'no-jobs') query = query.where('jobs', 'is', null)
  if (filter.quality === 'no-estate') query = query.where('estate', 'is', null)
  if (filter.quality === 'no-kvk') query = query.where('kvk', 'is', null)
  if (filter.quality === 'no-postcode') query = query.where('postcode', 'is', null)
  if (filter.quality === 'doubt') {
    query = query.where(
      sql<boolean>`exists (select 1 from register.establishment e
        where e.organisation = register.record.organisation and e.id = register.record.establishment and e.doubt is not null)`,
    )
  }
  return query
}

export type QualityCounts = Readonly<Record<Quality, number>> & { readonly companies: number }

/** What is missing or doubtful in a snapshot. */
export async function countQuality(trx: Db, organisation: string, importId: string): Promise<QualityCounts> {
  // Doubts are few and companies many: counted apart and first, since a join of the two whole tables takes half a
  // second, and right after an import the store has no statistics to see that by itself.
  const { rows } = await sql<Record<string, number>>`
    with doubtful as materialized (
      select id from register.establishment where organisation = ${organisation} and doubt is not null)
    select count(*) as companies,
      count(*) - count(r.jobs) as "no-jobs",
      count(*) - count(r.estate) as "no-estate",
      count(*) - count(r.kvk) as "no-kvk",
      count(*) - count(r.postcode) as "no-postcode",
      (select count(*) from doubtful join register.record d on d.establishment = doubtful.id
        where d.organisation = ${organisation} and d.import = ${importId}) as doubt
    from register.record r
    where r.organisation = ${organisation} and r.import = ${importId}`.execute(trx)
  const row = rows[0] ?? {}
  const of = (name: string) => Number(row[name] ?? 0)
  return {
    companies: of('companies'),
    'no-jobs': of('no-jobs'),
    'no-estate': of('no-estate'),
    'no-kvk': of('no-kvk'),
    'no-postcode': of('no-postcode'),
    doubt: of('doubt'),
  }
}
