import type { Kysely } from 'kysely'
import type { RegisterTables } from '../tables.ts'
import { establishmentsTable, jobsTable, sectionC } from './cbsTables.ts'
import { findPublicTable, type PublicTable } from './publicTableStore.ts'

type Db = Kysely<RegisterTables>

/** What CBS says of section C in some municipalities, in one period; null where it gives no figure. */
export type IndustryFigures = {
  readonly table: PublicTable
  readonly period: string
  readonly values: readonly (number | null)[]
}

export type Industry = { readonly establishments: IndustryFigures | null; readonly jobs: IndustryFigures | null }

/** The figures of section C (Industrie) in the period that ends or stands nearest before `day`, else in the oldest. */
export async function findIndustry(trx: Db, municipalities: readonly string[], day: string): Promise<Industry> {
  const find = (id: string) => findFigures(trx, id, municipalities, day)
  return { establishments: await find(establishmentsTable), jobs: await find(jobsTable) }
}

async function findFigures(
  trx: Db,
  id: string,
  municipalities: readonly string[],
  day: string,
): Promise<IndustryFigures | null> {
  const table = await findPublicTable(trx, id)
  const oldestFirst = (table?.periods ?? []).filter((period) => period.slice(4, 6) === 'JJ')
  const period = oldestFirst.findLast((one) => one.slice(0, 4) <= day.slice(0, 4)) ?? oldestFirst[0]
  if (!table || !period || municipalities.length === 0) return null
  const rows = await trx
    .selectFrom('register.cbs_figure')
    .select(['region', 'value'])
    .where('import', '=', table.import)
    .where('branch', '=', sectionC)
    .where('period', '=', period)
    .where('region', 'in', [...municipalities])
    .execute()
  const byRegion = new Map(rows.map(({ region, value }) => [region, value]))
  return { table, period, values: municipalities.map((code) => byRegion.get(code) ?? null) }
}

/** Companies of section C that are no makers (divisions 10 to 23): the import keeps them as counts. */
export async function countOtherIndustry(
  trx: Db,
  organisation: string,
  importId: string,
  municipalities: readonly string[],
): Promise<number> {
  if (municipalities.length === 0) return 0
  const row = await trx
    .selectFrom('register.outside')
    .select(({ fn }) => fn.sum<string | null>('companies').as('companies'))
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .where('municipality', 'in', [...municipalities])
    .where('division', '>=', '10')
    .where('division', '<=', '23')
    .executeTakeFirst()
  return Number(row?.companies ?? 0)
}
