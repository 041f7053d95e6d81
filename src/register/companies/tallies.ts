import type { Kysely } from 'kysely'
import type { RegisterTables } from '../tables.ts'
import type { TallyRow } from './tally.ts'
import { tallyCounter } from './tally.ts'

type Db = Kysely<RegisterTables>

/** The counts of one import, of all its municipalities or of some. */
export async function listTallies(
  trx: Db,
  organisation: string,
  importId: string,
  municipalities?: readonly string[],
): Promise<TallyRow[]> {
  return trx
    .selectFrom('register.tally')
    .select([
      'municipality',
      'estate',
      'branch',
      'size_class',
      'companies',
      'jobs',
      'jobs_missing',
      'jobs_least',
      'jobs_most',
    ])
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .$if(municipalities !== undefined, (query) =>
      query.where('municipality', 'in', municipalities?.length ? [...municipalities] : ['']),
    )
    .orderBy('municipality')
    .orderBy('estate')
    .orderBy('branch')
    .orderBy('size_class')
    .execute()
}

/** Counts one municipality again after a correction, in the transaction of that correction. */
export async function recount(trx: Db, organisation: string, importId: string, municipality: string): Promise<void> {
  const records = await trx
    .selectFrom('register.record')
    .select(['municipality', 'estate', 'branch', 'size_class', 'jobs', 'jobs_least', 'jobs_most'])
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .where('municipality', '=', municipality)
    .execute()
  const counter = tallyCounter()
  for (const record of records) counter.add(record)
  await trx
    .deleteFrom('register.tally')
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .where('municipality', '=', municipality)
    .execute()
  const rows = counter.rows()
  if (rows.length === 0) return
  await trx
    .insertInto('register.tally')
    .values(rows.map((row) => ({ organisation, import: importId, ...row })) as never) // branch and class are text in a TallyRow
    .execute()
}
