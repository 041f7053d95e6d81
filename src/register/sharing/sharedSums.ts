import { sql } from 'kysely'
import type { Branch } from '../../core/branch.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import { municipalitiesOf } from '../reference/municipalities.ts'
import { scopeOf } from '../scope.ts'
import { giversTo } from './agreements.ts'
import type { SharedSums, Sum } from './model.ts'
import { type Counted, protectSums } from './protectSums.ts'

/** The sums of the municipalities of a region that share them, and which ones do not. Never a row. */
export async function sharedSums(trx: AnyDb, taker: string, today: string): Promise<SharedSums> {
  const counted = new Map<string, Counted>()
  const own = scopeOf(taker)
  const names = new Map(municipalitiesOf('NL').map(({ code, name }) => [code, name]))
  for (const code of own)
    counted.set(code, { code, name: names.get(code) ?? code, referenceDate: null, byBranch: null })
  for (const giver of await giversTo(trx, taker, today)) {
    // A giver gives what is his own and lies in this region.
    const shared = scopeOf(giver).filter((code) => own.includes(code))
    const { referenceDate, sums } = await asGiver(trx, taker, giver, (given) => countedBy(given, giver))
    for (const code of shared) {
      counted.set(code, {
        code,
        name: names.get(code) ?? code,
        referenceDate,
        byBranch: sums.get(code) ?? new Map(),
      })
    }
  }
  return protectSums([...counted.values()])
}

/**
 * One step in the name of the giver, on the strength of an agreement that was read in this same transaction; after it
 * the transaction is the taker's again. Only the question below goes by this road.
 */
async function asGiver<R>(trx: AnyDb, taker: string, giver: string, work: (trx: AnyDb) => Promise<R>): Promise<R> {
  const become = (organisation: string) =>
    sql`select set_config('role', 'maak_app', true), set_config('app.organisation', ${organisation}, true)`.execute(trx)
  await become(giver)
  const result = await work(trx)
  await become(taker)
  return result
}

/** Sums by municipality and branch of the newest file; the database adds up, so that no row leaves it. */
async function countedBy(trx: AnyDb, giver: string) {
  const { rows } = await sql<{ day: string; municipality: string | null; branch: Branch } & Sum>`
    with newest as (
      select import, reference_date from register.snapshot
      where organisation = ${giver} order by reference_date desc limit 1)
    select to_char(n.reference_date, 'YYYY-MM-DD') as day, t.municipality, t.branch,
      coalesce(sum(t.companies), 0)::int as companies, coalesce(sum(t.jobs), 0)::int as jobs,
      coalesce(sum(t.jobs_missing), 0)::int as "jobsMissing"
    from newest n left join register.tally t on t.organisation = ${giver} and t.import = n.import
    group by 1, 2, 3`.execute(trx)
  const sums = new Map<string, Map<Branch, Sum>>()
  for (const { municipality, branch, companies, jobs, jobsMissing } of rows) {
    if (municipality === null) continue
    const ofOne = sums.get(municipality) ?? new Map<Branch, Sum>()
    sums.set(municipality, ofOne.set(branch, { companies, jobs, jobsMissing }))
  }
  return { referenceDate: rows[0]?.day ?? null, sums }
}
