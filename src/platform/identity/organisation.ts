import type { Kysely } from 'kysely'
import { asSystem } from '../db/tenancy.ts'
import type { IdentityTables, OrganisationKind } from './tables.ts'

type Db = Kysely<IdentityTables>

export type Organisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly sample: boolean
}

/** Adds an organisation or leaves the one that is there as it is. */
export function ensureOrganisation(db: Db, organisation: Organisation): Promise<void> {
  return asSystem(db, async (trx) => {
    await trx
      .insertInto('platform.organisation')
      .values(organisation)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
}

export function listOrganisations(db: Db, ids?: readonly string[]): Promise<Organisation[]> {
  return asSystem(db, (trx) =>
    trx
      .selectFrom('platform.organisation')
      .select(['id', 'kind', 'name', 'sample'])
      .$if(ids !== undefined, (query) => query.where('id', 'in', ids?.length ? [...ids] : ['']))
      .orderBy('name')
      .execute(),
  )
}

export function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
  return listOrganisations(db, [id]).then((rows) => rows[0] ?? null)
}
