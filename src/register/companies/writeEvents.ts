import type { Kysely } from 'kysely'
import { insertRows } from '../../platform/db/insertRows.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { RegisterTables } from '../tables.ts'
import { eventColumns } from './columns.ts'
import { eventsBetween } from './eventsBetween.ts'
import { loadStandings } from './knownCompanies.ts'

type Db = Kysely<RegisterTables>
type Snapshot = { readonly import: string; readonly referenceDate: string }

/**
 * Writes what happened since the snapshot before; and, when an older file comes in later, tells the
 * snapshot after it anew. The first snapshot has no events: nothing came before it.
 */
export async function writeEvents(db: Db, organisation: string, now: Snapshot): Promise<void> {
  const { before, after } = await neighbours(db, organisation, now.referenceDate)
  if (before) await write(db, organisation, now, before)
  if (after) await write(db, organisation, after, now)
}

/**
 * Tells anew what happened around a date whose file was taken away: of the file that came back for that
 * date, and of the snapshot after it, which now follows on another one.
 */
export async function retellEvents(db: Db, organisation: string, referenceDate: string): Promise<void> {
  const { before, current, after } = await neighbours(db, organisation, referenceDate)
  if (current) await write(db, organisation, current, before)
  if (after) await write(db, organisation, after, current ?? before)
}

/** Both snapshots are read from the store: an import that kept its own in memory would hold every company twice. */
async function write(db: Db, organisation: string, now: Snapshot, before: Snapshot | null): Promise<void> {
  await asTenant(db, organisation, (trx) =>
    trx
      .deleteFrom('register.event')
      .where('organisation', '=', organisation)
      .where('import', '=', now.import)
      .execute(),
  )
  if (!before) return
  const then = await loadStandings(db, organisation, before.import)
  const rows = eventsBetween(then, await loadStandings(db, organisation, now.import)).map((event) => ({
    organisation,
    import: now.import,
    establishment: event.establishment,
    kind: event.kind,
    reference_date: now.referenceDate,
    detail: JSON.stringify(event.detail),
  }))
  for (let from = 0; from < rows.length; from += 1_000) {
    const batch = rows.slice(from, from + 1_000)
    await asTenant(db, organisation, (trx) => insertRows(trx, 'register.event', eventColumns, batch))
  }
}

async function neighbours(db: Db, organisation: string, referenceDate: string) {
  const snapshots = await asTenant(db, organisation, (trx) =>
    trx
      .selectFrom('register.snapshot')
      .select(['reference_date as referenceDate', 'import'])
      .where('organisation', '=', organisation)
      .orderBy('reference_date')
      .execute(),
  )
  return {
    before: snapshots.findLast((snapshot) => snapshot.referenceDate < referenceDate) ?? null,
    current: snapshots.find((snapshot) => snapshot.referenceDate === referenceDate) ?? null,
    after: snapshots.find((snapshot) => snapshot.referenceDate > referenceDate) ?? null,
  }
}
