import type { Kysely } from 'kysely'
import { moveToStandingNumbers } from '../makersDoor/mergedNumbers.ts'
import type { RegisterTables } from '../tables.ts'

type Db = Kysely<RegisterTables>

/** Two companies as they stood: their rows, and under which number each import knew them. */
export type BeforeMerge = {
  readonly establishments: readonly RegisterTables['register.establishment'][]
  /** Imports that knew the newcomer. */
  readonly imports: readonly string[]
  readonly events: readonly RegisterTables['register.event'][]
  readonly corrections: readonly RegisterTables['register.correction'][]
  readonly edits: number
}

export async function takeDown(
  trx: Db,
  organisation: string,
  establishment: number,
  into: number,
): Promise<BeforeMerge> {
  const both = [establishment, into]
  const records = await trx
    .selectFrom('register.record')
    .select('import')
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .execute()
  return {
    establishments: await trx
      .selectFrom('register.establishment')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('id', 'in', both)
      .execute(),
    imports: records.map((record) => record.import),
    events: await trx
      .selectFrom('register.event')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('establishment', 'in', both)
      .execute(),
    edits: await editsOf(trx, organisation, both),
    corrections: await trx
      .selectFrom('register.correction')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('establishment', 'in', both)
      .execute(),
  }
}

/** The versions of their records together: every correction raises one. */
export async function editsOf(trx: Db, organisation: string, establishments: readonly number[]): Promise<number> {
  const row = await trx
    .selectFrom('register.record')
    .select(({ fn }) => fn.sum('version').as('edits'))
    .where('organisation', '=', organisation)
    .where('establishment', 'in', establishments)
    .executeTakeFirst()
  return Number(row?.edits ?? 0)
}

/** Which file counts for which day: as long as this is the same, a merge can be taken back. */
export async function currentSnapshots(trx: Db, organisation: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('register.snapshot')
    .select('import')
    .where('organisation', '=', organisation)
    .orderBy('reference_date')
    .execute()
  return rows.map((row) => row.import)
}

export async function rememberMerge(
  trx: Db,
  organisation: string,
  merge: {
    readonly establishment: number
    readonly into: number
    readonly now: string
    readonly snapshots: readonly string[]
    readonly before: BeforeMerge
  },
): Promise<void> {
  const { establishment, into, now, snapshots, before } = merge
  const row = {
    organisation,
    establishment,
    into_establishment: into,
    merged_at: now,
    snapshots: JSON.stringify(snapshots),
    before: JSON.stringify(before),
  }
  await trx.insertInto('register.merge').values(row).execute()
}

/** After another file nothing can be taken back, and what was kept for it goes. */
export async function forgetMerges(trx: Db, organisation: string): Promise<void> {
  await moveToStandingNumbers(trx, organisation)
  await trx.deleteFrom('register.merge').where('organisation', '=', organisation).execute()
}
