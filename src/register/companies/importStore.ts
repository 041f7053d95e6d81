import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { Problem } from '../../core/problem.ts'
import type { Books } from '../../platform/imports/books.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { RegisterTables } from '../tables.ts'
import { forgetMerges } from './rememberMerge.ts'

type Db = Kysely<RegisterTables>

export type NewImport = Pick<
  RegisterTables['register.import'],
  | 'id'
  | 'file_name'
  | 'sha256'
  | 'bytes'
  | 'reference_date'
  | 'sbi_version'
  | 'division_year'
  | 'importer_version'
  | 'created_by'
> & { readonly scope: readonly string[]; readonly profile: unknown; readonly source: unknown }

/** Books an import as being written; its rows stay invisible until `makeCurrent`. */
export async function openImport(db: Db, organisation: string, opened: NewImport): Promise<void> {
  await asTenant(db, organisation, async (trx) => {
    await forgetAbandoned(trx, organisation, opened.id)
    await trx
      .insertInto('register.import')
      .values({
        ...opened,
        organisation,
        scope: JSON.stringify(opened.scope),
        profile: JSON.stringify(opened.profile),
        source: JSON.stringify(opened.source),
        books: null,
        status: 'writing',
        replaces: null,
        current_at: null,
        undone_at: null,
      })
      .execute()
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) throw importRunning()
    throw error
  })
}

/** A job that was put back in the queue imports anew under the same number. */
async function forgetAbandoned(trx: Db, organisation: string, importId: string): Promise<void> {
  const removed = await trx
    .deleteFrom('register.import')
    .where('organisation', '=', organisation)
    .where('id', '=', importId)
    .where('status', '=', 'abandoned')
    .returning('id')
    .execute()
  if (removed.length === 0) return
  await trx
    .deleteFrom('register.refusal')
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .execute()
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
}

function importRunning(): Problem {
  return new Problem(409, 'import-running', {
    nl: 'Er wordt al een bestand ingelezen voor deze organisatie. Wacht tot dat klaar is, of stop het bij Gegevens.',
    en: 'A file is already being imported for this organisation. Wait until it is done, or cancel it under Data.',
  })
}

/** An import with the same file, date and SBI version that is current now: reading it again changes nothing. */
export function findSame(
  db: Db,
  organisation: string,
  file: { sha256: string; referenceDate: string; sbiVersion: string },
): Promise<string | null> {
  return asTenant(db, organisation, async (trx) => {
    const row = await trx
      .selectFrom('register.import')
      .select('id')
      .where('organisation', '=', organisation)
      .where('sha256', '=', file.sha256)
      .where('reference_date', '=', file.referenceDate)
      .where('sbi_version', '=', file.sbiVersion as '2008') // parsed at the door
      .where('status', '=', 'current')
      .executeTakeFirst()
    return row?.id ?? null
  })
}

/** The one small transaction that makes a written import visible and puts the earlier one of that date aside. */
export function makeCurrent(
  db: Db,
  organisation: string,
  importId: string,
  referenceDate: string,
  books: Books,
  now: string,
): Promise<void> {
  return asTenant(db, organisation, async (trx) => {
    await stillWriting(trx, organisation, importId)
    const earlier = await trx
      .selectFrom('register.snapshot')
      .select('import')
      .where('organisation', '=', organisation)
      .where('reference_date', '=', referenceDate)
      .executeTakeFirst()
    const replaces = earlier?.import ?? null
    await forgetMerges(trx, organisation)
    if (replaces) await setStatus(trx, organisation, replaces, 'superseded')
    await trx
      .updateTable('register.import')
      .set({ status: 'current', replaces, books: JSON.stringify(books), current_at: now })
      .where('organisation', '=', organisation)
      .where('id', '=', importId)
      .execute()
    await trx
      .insertInto('register.snapshot')
      .values({ organisation, reference_date: referenceDate, import: importId })
      .onConflict((conflict) => conflict.columns(['organisation', 'reference_date']).doUpdateSet({ import: importId }))
      .execute()
  })
}

/** Who was away so long that another process cleared its rows away must not make what is left current. */
async function stillWriting(trx: Db, organisation: string, importId: string): Promise<void> {
  const row = await trx
    .selectFrom('register.import')
    .select('status')
    .where('organisation', '=', organisation)
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  if (row?.status === 'writing') return
  throw new Problem(409, 'import-interrupted', {
    nl: 'Het inlezen lag zo lang stil dat het is afgebroken. Er is niets half opgeslagen: lees het bestand opnieuw in.',
    en: 'The import stood still for so long that it was given up. Nothing was half stored: import the file again.',
  })
}

function setStatus(trx: Db, organisation: string, id: string, status: 'superseded' | 'current') {
  return trx
    .updateTable('register.import')
    .set({ status })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}

/** Undoes a current import whole: the one it replaced comes back, or the date disappears. */
export async function undoImport(
  trx: Db,
  organisation: string,
  importId: string,
  now: string,
): Promise<{ restored: string | null; referenceDate: string; fileName: string }> {
  const row = await trx
    .selectFrom('register.import')
    .select(['status', 'replaces', 'reference_date', 'file_name'])
    .where('organisation', '=', organisation)
    .where('id', '=', importId)
    .executeTakeFirst()
  if (row?.status !== 'current') {
    throw new Problem(409, 'not-current', {
      nl: 'Dit bestand is niet (meer) in gebruik en kan dus niet ongedaan worden gemaakt.',
      en: 'This file is not in use (any more), so there is nothing to undo.',
    })
  }
  const { reference_date: referenceDate, file_name: fileName } = row
  await forgetMerges(trx, organisation)
  const undone = { status: 'undone', undone_at: now } as const
  await trx
    .updateTable('register.import')
    .set(undone)
    .where('organisation', '=', organisation)
    .where('id', '=', importId)
    .execute()
  const snapshot = trx
    .deleteFrom('register.snapshot')
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
  if (row.replaces === null) {
    await snapshot.execute()
    return { restored: null, referenceDate, fileName }
  }
  await trx
    .updateTable('register.snapshot')
    .set({ import: row.replaces })
    .where('organisation', '=', organisation)
    .where('reference_date', '=', referenceDate)
    .execute()
  await setStatus(trx, organisation, row.replaces, 'current')
  return { restored: row.replaces, referenceDate, fileName }
}

const invisible = ['register.record', 'register.event', 'register.tally', 'register.outside'] as const

/**
 * Gives an unfinished import up: it says so at once, and then what it wrote goes in small steps. `undone_at` is the
 * moment at which all of it was gone. The refusals stay, so that a person can read them. Does nothing to an import
 * that became current.
 */
export async function abandonImport(
  db: Db,
  organisation: string,
  importId: string,
  books: Books | null,
): Promise<void> {
  const given = await asTenant(db, organisation, (trx) =>
    trx
      .updateTable('register.import')
      .set({ status: 'abandoned', books: books ? JSON.stringify(books) : null, undone_at: null })
      .where('organisation', '=', organisation)
      .where('id', '=', importId)
      .where('status', 'in', ['writing', 'abandoned'])
      .returning('id')
      .execute(),
  )
  if (given.length === 0) return
  for (const table of invisible) await removeRows(db, organisation, table, 'import', importId)
  await removeRows(db, organisation, 'register.establishment', 'created_import', importId)
  await asTenant(db, organisation, (trx) =>
    trx
      .updateTable('register.import')
      .set({ undone_at: sql<string>`now()` })
      .where('organisation', '=', organisation)
      .where('id', '=', importId)
      .where('status', '=', 'abandoned')
      .execute(),
  )
}

/** In small steps, so that the embedded store is free for others in between. */
async function removeRows(db: Db, organisation: string, table: string, column: string, importId: string) {
  const step = 2_000
  for (;;) {
    const removed = await asTenant(db, organisation, (trx) =>
      sql`delete from ${sql.table(table)} where ctid = any(array(
            select ctid from ${sql.table(table)}
            where organisation = ${organisation} and ${sql.ref(column)} = ${importId} limit ${step}))`.execute(trx),
    )
    if (Number(removed.numAffectedRows ?? 0n) < step) return
  }
}

/** Imports that a stopped process left half, or did not get to clear away: done before the next one starts. */
export async function abandonUnfinished(db: Db, organisation: string): Promise<number> {
  const left = await asTenant(db, organisation, (trx) =>
    trx
      .selectFrom('register.import')
      .select('id')
      .where('organisation', '=', organisation)
      .where((eb) =>
        eb.or([eb('status', '=', 'writing'), eb.and([eb('status', '=', 'abandoned'), eb('undone_at', 'is', null)])]),
      )
      .execute(),
  )
  for (const { id } of left) await abandonImport(db, organisation, id, null)
  return left.length
}
