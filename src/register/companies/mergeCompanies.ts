import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { Problem } from '../../core/problem.ts'
import type { RegisterTables } from '../tables.ts'
import { currentSnapshots, rememberMerge, takeDown } from './rememberMerge.ts'

type Db = Kysely<RegisterTables>

/**
 * Makes one company of two: what is known of the newcomer moves to the older number, unless both stand in one file,
 * for then they are two. What they were is kept, so that it can be taken back until the next file.
 */
export async function mergeCompanies(
  trx: Db,
  organisation: string,
  establishment: number,
  into: number,
  now: string,
): Promise<void> {
  await refuseBothPresent(trx, organisation, establishment, into)
  const before = await takeDown(trx, organisation, establishment, into)
  const snapshots = await currentSnapshots(trx, organisation)
  await rememberMerge(trx, organisation, { establishment, into, now, snapshots, before })
  // Corrected under both numbers, a field keeps what was said of the newest file.
  await sql`delete from register.correction c where c.organisation = ${organisation} and c.establishment = ${into}
    and exists (select 1 from register.correction n where n.organisation = c.organisation
      and n.establishment = ${establishment} and n.field = c.field)`.execute(trx)
  for (const table of ['register.record', 'register.event', 'register.correction'] as const) {
    await sql`update ${sql.table(table)} set establishment = ${into} where organisation = ${organisation} and establishment = ${establishment}`.execute(
      trx,
    )
  }
  await sql`delete from register.event where organisation = ${organisation} and establishment = ${into} and kind in ('appeared', 'ceased')
    and import in (select import from register.record where organisation = ${organisation} and establishment = ${into})`.execute(
    trx,
  )
  await trx
    .deleteFrom('register.establishment')
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .execute()
  const newcomer = before.establishments.find(({ id }) => id === establishment)
  if (!newcomer) throw new Error('a company that is merged was there a moment ago')
  await trx
    .updateTable('register.establishment')
    // A file without numbers must not make us forget them: by them the next file is recognised.
    .set((eb) => ({
      vestiging: eb.fn.coalesce(eb.val(newcomer.vestiging), 'vestiging'),
      kvk: eb.fn.coalesce(eb.val(newcomer.kvk), 'kvk'),
      address_key: newcomer.address_key,
      name_key: newcomer.name_key,
    }))
    .where('organisation', '=', organisation)
    .where('id', '=', into)
    .execute()
}

async function refuseBothPresent(trx: Db, organisation: string, one: number, other: number): Promise<void> {
  const both = await trx
    .selectFrom('register.record as a')
    .innerJoin('register.record as b', (join) =>
      join.onRef('a.organisation', '=', 'b.organisation').onRef('a.import', '=', 'b.import'),
    )
    .select('a.import')
    .where('a.organisation', '=', organisation)
    .where('a.establishment', '=', one)
    .where('b.establishment', '=', other)
    .executeTakeFirst()
  if (!both) return
  throw new Problem(409, 'both-present', {
    nl: 'Beide bedrijven staan in hetzelfde bestand. Het zijn er dus twee.',
    en: 'Both companies stand in the same file, so they are two.',
  })
}
