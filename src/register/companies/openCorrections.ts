import type { Kysely } from 'kysely'
import type { RegisterTables } from '../tables.ts'

type Db = Kysely<RegisterTables>

export type OpenCorrection = {
  readonly establishment: number
  readonly name: string
  readonly field: string
  readonly value: string | number | null
  readonly imported: string | number | null
  readonly reason: string
  readonly correctedAt: string
}

/** What persons mended and still wins over every file, newest first; the name is the one that stands there now. */
export async function listOpenCorrections(trx: Db, organisation: string, limit: number): Promise<OpenCorrection[]> {
  const rows = await trx
    .selectFrom('register.correction as c')
    .select((eb) => [
      'c.establishment',
      'c.field',
      'c.value',
      'c.imported',
      'c.reason',
      'c.corrected_at',
      eb
        .selectFrom('register.record as r')
        .innerJoin('register.snapshot as s', (join) =>
          join.onRef('s.organisation', '=', 'r.organisation').onRef('s.import', '=', 'r.import'),
        )
        .select('r.name')
        .whereRef('r.organisation', '=', 'c.organisation')
        .whereRef('r.establishment', '=', 'c.establishment')
        .orderBy('s.reference_date', 'desc')
        .limit(1)
        .as('name'),
    ])
    .where('c.organisation', '=', organisation)
    .where('c.state', '=', 'open')
    .orderBy('c.corrected_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ establishment, name, field, value, imported, reason, corrected_at }) => ({
    establishment: Number(establishment),
    name: name ?? String(establishment),
    field,
    value: value as OpenCorrection['value'], // written by correctCompany
    imported: imported as OpenCorrection['imported'],
    reason,
    correctedAt: corrected_at,
  }))
}
