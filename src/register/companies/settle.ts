import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import type { RegisterTables } from '../tables.ts'

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
 * Settles whether a newcomer is the company it looks like. The same: its records move to the older
 * number, unless both stand in one snapshot, for then they are two. Returns the number it now has.
 */
export async function settleDoubt(
  trx: Db,
  organisation: string,
  establishment: number,
  same: boolean,
): Promise<number> {
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
    return establishment
  }
  const both = await trx
    .selectFrom('register.record as a')
    .innerJoin('register.record as b', (join) =>
      join.onRef('a.organisation', '=', 'b.organisation').onRef('a.import', '=', 'b.import'),
    )
    .select('a.import')
    .where('a.organisation', '=', organisation)
    .where('a.establishment', '=', establishment)
    .where('b.establishment', '=', maybe)
    .executeTakeFirst()
  if (both) {
    throw new Problem(409, 'both-present', {
      nl: 'Beide bedrijven staan in hetzelfde bestand. Het zijn er dus twee.',
      en: 'Both companies stand in the same file, so they are two.',
    })
  }
  for (const table of ['register.record', 'register.event', 'register.correction'] as const) {
    await sql`update ${sql.table(table)} set establishment = ${maybe} where organisation = ${organisation} and establishment = ${establishment}`.execute(
      trx,
    )
  }
  await sql`delete from register.event where organisation = ${organisation} and establishment = ${maybe} and kind in ('appeared', 'ceased')
    and import in (select import from register.record where organisation = ${organisation} and establishment = ${maybe})`.execute(
    trx,
  )
  await trx
    .deleteFrom('register.establishment')
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .execute()
  const { vestiging, kvk, address_key, name_key } = row
  await trx
    .updateTable('register.establishment')
    .set({ vestiging, kvk, address_key, name_key })
    .where('organisation', '=', organisation)
    .where('id', '=', maybe)
    .execute()
  return maybe
}
