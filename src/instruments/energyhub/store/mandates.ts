import { randomUUID } from 'node:crypto'
import { Problem } from '../../../core/problem.ts'
import type { Mandate } from '../hubDossier.ts'
import type { HubTables } from '../tables.ts'
import type { By, Db } from './hubs.ts'

export type MandateRow = HubTables['energyhub.mandate']

export async function insertMandate(
  db: Db,
  organisation: string,
  mandate: Pick<MandateRow, 'hub' | 'member' | 'scope' | 'small_group' | 'given_by' | 'document_date' | 'until_day'>,
  by: By,
): Promise<string> {
  const open = await openMandate(db, organisation, mandate.hub, mandate.member)
  if (open && isStanding(open, by.at.slice(0, 10))) throw alreadyGiven()
  // One past its last day makes room without a word.
  if (open) await closeMandate(db, organisation, open.id, by)
  const id = randomUUID()
  await db
    .insertInto('energyhub.mandate')
    .values({
      organisation,
      id,
      ...mandate,
      from_day: by.at.slice(0, 10),
      recorded_by: by.account,
      recorded_at: by.at,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()
  return id
}

/** Newest first; those that were withdrawn as well, since answers of before rest on them. */
export async function mandateRows(db: Db, organisation: string, hub: string): Promise<MandateRow[]> {
  return db
    .selectFrom('energyhub.mandate')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .orderBy('recorded_at', 'desc')
    .execute()
}

export async function openMandate(
  db: Db,
  organisation: string,
  hub: string,
  member: string,
): Promise<MandateRow | null> {
  const rows = await mandateRows(db, organisation, hub)
  return rows.find((row) => row.member === member && row.withdrawn_at === null) ?? null
}

export async function closeMandate(db: Db, organisation: string, id: string, by: By): Promise<void> {
  await db
    .updateTable('energyhub.mandate')
    .set({ withdrawn_at: by.at, withdrawn_by: by.account })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}

/** Names of those who gave and withdrew are for who works with the hub; the account stays in the audit line. */
export function mandateOf(row: MandateRow): Mandate {
  return {
    id: row.id,
    member: row.member,
    scope: row.scope,
    smallGroup: row.small_group,
    givenBy: row.given_by,
    documentDate: row.document_date,
    from: row.from_day,
    until: row.until_day,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
  }
}

/** A mandate that is neither withdrawn nor past its last day. */
export function isStanding(row: MandateRow, today: string): boolean {
  return row.withdrawn_at === null && row.from_day <= today && (row.until_day === null || row.until_day >= today)
}

function alreadyGiven(): Problem {
  return new Problem(409, 'mandate-stands', {
    nl: 'Voor dit bedrijf geldt al een machtiging. Trek die eerst in als er een andere komt.',
    en: 'A mandate stands for this company already. Withdraw it first when another takes its place.',
  })
}
