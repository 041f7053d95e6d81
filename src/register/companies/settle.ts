import type { Kysely } from 'kysely'
import { notFound } from '../../core/problem.ts'
import type { RegisterTables } from '../tables.ts'
import { mergeCompanies } from './mergeCompanies.ts'

type Db = Kysely<RegisterTables>

/** The file may speak again about this field; what stands in the register now stays until the next file. */
export async function confirmCorrection(
  trx: Db,
  organisation: string,
  establishment: number,
  field: string,
): Promise<boolean> {
  const done = await trx
    .updateTable('register.correction')
    .set({ state: 'confirmed' })
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .where('field', '=', field)
    .where('state', '=', 'open')
    .returning('field')
    .execute()
  return done.length > 0
}

/**
 * Settles whether a newcomer is the company it looks like. Returns the number it now has, and that of the other.
 */
export async function settleDoubt(
  trx: Db,
  organisation: string,
  establishment: number,
  same: boolean,
  now: string,
): Promise<{ establishment: number; maybe: number }> {
  const row = await trx
    .selectFrom('register.establishment')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .executeTakeFirst()
  if (!row?.doubt) throw notFound()
  const { maybe } = row.doubt as { maybe: number } // written by the import
  if (!same) {
    await trx
      .updateTable('register.establishment')
      .set({ doubt: null })
      .where('organisation', '=', organisation)
      .where('id', '=', establishment)
      .execute()
    return { establishment, maybe }
  }
  await mergeCompanies(trx, organisation, establishment, maybe, now)
  return { establishment: maybe, maybe }
}

/**
 * Takes back the word that two companies are two: the doubt stands again. Only between companies that look alike by
 * the import's own rule, so that nobody makes a doubt of nothing.
 */
export async function reopenDoubt(trx: Db, organisation: string, establishment: number, maybe: number): Promise<void> {
  const rows = await trx
    .selectFrom('register.establishment')
    .select(['id', 'address_key', 'name_key', 'doubt'])
    .where('organisation', '=', organisation)
    .where('id', 'in', [establishment, maybe])
    .execute()
  const [one, other] = [rows.find(({ id }) => id === establishment), rows.find(({ id }) => id === maybe)]
  if (!one || !other || establishment === maybe) throw notFound()
  const alike = one.address_key === other.address_key && one.name_key === other.name_key
  if (!alike || one.doubt !== null) throw notFound()
  await trx
    .updateTable('register.establishment')
    .set({ doubt: JSON.stringify({ maybe }) })
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .execute()
}
