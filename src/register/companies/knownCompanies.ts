import type { Kysely } from 'kysely'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { RegisterTables } from '../tables.ts'
import type { Standing } from './eventsBetween.ts'
import type { KnownCompany } from './identity.ts'
import { addressKey, nameKey } from './keys.ts'

type Db = Kysely<RegisterTables>

/** Rows per transaction: reading must not hold the embedded store for longer than a blink. */
const page = 4_000

/** Every establishment the organisation ever had, to recognise it in a new file. */
export async function loadKnownCompanies(db: Db, organisation: string): Promise<KnownCompany[]> {
  const all: KnownCompany[] = []
  for (let after = 0; ; ) {
    const rows = await asTenant(db, organisation, (trx) =>
      trx
        .selectFrom('register.establishment')
        .select(['id', 'vestiging', 'kvk', 'address_key', 'name_key'])
        .where('organisation', '=', organisation)
        .where('id', '>', after)
        .orderBy('id')
        .limit(page)
        .execute(),
    )
    for (const { id, vestiging, kvk, address_key, name_key } of rows) {
      all.push({ id, vestiging, kvk, addressKey: address_key, nameKey: name_key })
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return all
    after = last.id
  }
}

/** How the companies of one import stand, by establishment. */
export async function loadStandings(db: Db, organisation: string, importId: string): Promise<Map<number, Standing>> {
  const standings = new Map<number, Standing>()
  for (let after = 0; ; ) {
    const rows = await asTenant(db, organisation, (trx) =>
      trx
        .selectFrom('register.record')
        .select(['establishment', 'name', 'kvk', 'postcode', 'street', 'house_number', 'town', 'jobs'])
        .where('organisation', '=', organisation)
        .where('import', '=', importId)
        .where('establishment', '>', after)
        .orderBy('establishment')
        .limit(page)
        .execute(),
    )
    for (const row of rows) {
      const { establishment: id, name, kvk, postcode, street, house_number: houseNumber, town, jobs } = row
      standings.set(id, {
        id,
        name,
        kvk,
        jobs,
        nameKey: nameKey(name),
        addressKey: addressKey({ postcode, street, houseNumber, town }),
      })
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) return standings
    after = last.establishment
  }
}
