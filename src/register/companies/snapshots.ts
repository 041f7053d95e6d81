import type { Kysely } from 'kysely'
import type { Day } from '../../core/period.ts'
import type { SbiVersion } from '../../core/sbi.ts'
import type { RegisterTables } from '../tables.ts'

type Db = Kysely<RegisterTables>

/** A reference date with the import that is current for it, and where it came from. */
export type Snapshot = {
  readonly referenceDate: Day
  readonly import: string
  readonly sbiVersion: SbiVersion
  readonly divisionYear: number
  readonly fileName: string
  readonly deliveredOn: Day
  readonly source: {
    readonly title: string
    readonly licence?: string
    readonly credit?: string
    readonly sample: boolean
    /** Whoever delivered the file agreed that figures from it become public. */
    readonly mayBePublic?: boolean
  }
}

/** Newest first. */
export async function listSnapshots(trx: Db, organisation: string): Promise<Snapshot[]> {
  const rows = await trx
    .selectFrom('register.snapshot as s')
    .innerJoin('register.import as i', (join) =>
      join.onRef('i.organisation', '=', 's.organisation').onRef('i.id', '=', 's.import'),
    )
    .select([
      's.reference_date',
      's.import',
      'i.sbi_version',
      'i.division_year',
      'i.file_name',
      'i.current_at',
      'i.source',
    ])
    .where('s.organisation', '=', organisation)
    .orderBy('s.reference_date', 'desc')
    .execute()
  return rows.map((row) => ({
    referenceDate: row.reference_date,
    import: row.import,
    sbiVersion: row.sbi_version,
    divisionYear: row.division_year,
    fileName: row.file_name,
    deliveredOn: (row.current_at ?? row.reference_date).slice(0, 10),
    source: row.source as Snapshot['source'], // written by openImport
  }))
}

/** The snapshot of a date, or the newest one; `null` when there is none. */
export async function findSnapshot(trx: Db, organisation: string, referenceDate?: Day): Promise<Snapshot | null> {
  const all = await listSnapshots(trx, organisation)
  return (referenceDate ? all.find((snapshot) => snapshot.referenceDate === referenceDate) : all[0]) ?? null
}
