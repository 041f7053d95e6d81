import { sql } from 'kysely'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import { recount } from '../companies/tallies.ts'
import { erasedFields, erasedSearch } from './erasedCompany.ts'
import { keyedHashes, knownByOf } from './keyedHash.ts'
import { moveToStandingNumbers } from './mergedNumbers.ts'

/** The hashes of everything by which this company was ever known. */
export async function hashesOf(
  trx: AnyDb,
  organisation: string,
  establishment: number,
  key: string,
): Promise<string[]> {
  const records = await trx
    .selectFrom('register.record')
    .select(['name', 'kvk', 'vestiging', 'postcode', 'street', 'house_number', 'town'])
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
  const own = await trx
    .selectFrom('register.establishment')
    .select(['vestiging', 'kvk', 'address_key as addressKey', 'name_key as nameKey'])
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .execute()
  const hashes = [...records.map(knownByOf), ...own].flatMap((known) => keyedHashes(known, key))
  return [...new Set(hashes)]
}

/** Wipes who a sole trader is from every file that was ever read, and from what was made of it. Counts stay. */
export async function eraseCompany(trx: AnyDb, organisation: string, establishment: number): Promise<void> {
  const records = await trx
    .selectFrom('register.record')
    .select(['import', 'municipality', 'name'])
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
  await trx
    .updateTable('register.record')
    .set({ ...erasedFields, search: erasedSearch, version: sql`version + 1` })
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
  await trx
    .updateTable('register.establishment')
    .set({ vestiging: null, kvk: null, address_key: '', name_key: '', doubt: null })
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .execute()
  await trx
    .updateTable('register.event')
    .set({ detail: '{}' })
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
  await trx
    .deleteFrom('register.correction')
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
  await moveToStandingNumbers(trx, organisation, establishment)
  // What two companies were before they were put together holds their names and numbers.
  await trx
    .deleteFrom('register.merge')
    .where('organisation', '=', organisation)
    .where((eb) => eb.or([eb('establishment', '=', establishment), eb('into_establishment', '=', establishment)]))
    .execute()
  for (const { import: id, municipality } of records) await recount(trx, organisation, id, municipality)
  for (const name of new Set(records.map((record) => record.name))) await eraseMentions(trx, organisation, name)
}

/** A refusal of a row and the result of a job or a command may hold the name as well. */
async function eraseMentions(trx: AnyDb, organisation: string, name: string): Promise<void> {
  const text = JSON.stringify(name).slice(1, -1)
  const mention = `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`
  const inJson = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  await sql`update register.refusal set value = null where organisation = ${organisation} and value like ${mention}`.execute(
    trx,
  )
  await sql`update platform.job set result = null where organisation = ${organisation} and result::text like ${inJson}`.execute(
    trx,
  )
  await sql`delete from platform.idempotency where organisation = ${organisation} and result::text like ${inJson}`.execute(
    trx,
  )
}

/** The texts of a maker go, what he changed in the record of a company that is no person stays. */
export async function eraseWords(
  trx: AnyDb,
  organisation: string,
  establishment: number,
  alsoValues: boolean,
): Promise<void> {
  await trx
    .updateTable('register.maker_word')
    .set({ reason: '', answer: '', ...(alsoValues ? { value: null, before: null } : {}) })
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
}
