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
 * number, unless both stand in one snapshot, for then they are two. Returns the number it now has, and that of the other.
 */
export async function settleDoubt(
  trx: Db,
  organisation: string,
  establishment: number,
  same: boolean,
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
  // Corrected under both numbers, a field keeps what was said of the newest file.
  await sql`delete from register.correction c where c.organisation = ${organisation} and c.establishment = ${maybe}
    and exists (select 1 from register.correction n where n.organisation = c.organisation
      and n.establishment = ${establishment} and n.field = c.field)`.execute(trx)
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
    // A file without numbers must not make us forget them: by them the next file is recognised.
    .set((eb) => ({
      vestiging: eb.fn.coalesce(eb.val(vestiging), 'vestiging'),
      kvk: eb.fn.coalesce(eb.val(kvk), 'kvk'),
      address_key,
      name_key,
    }))
    .where('organisation', '=', organisation)
    .where('id', '=', maybe)
    .execute()
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
