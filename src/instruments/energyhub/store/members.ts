import { randomUUID } from 'node:crypto'
import { notFound, Problem } from '../../../core/problem.ts'
import type { MemberFields } from '../hubDossier.ts'
import type { HubTables } from '../tables.ts'
import type { Db } from './hubs.ts'

export type MemberRow = HubTables['energyhub.member']

/** More companies than on the largest estates; a hub of more is no hub. */
const most = 200

export async function insertMembers(
  db: Db,
  organisation: string,
  hub: string,
  fields: readonly MemberFields[],
): Promise<string[]> {
  if (fields.length === 0) return []
  const there = await memberRows(db, organisation, hub, true)
  if (there.filter((row) => row.removed_at === null).length + fields.length > most) throw tooMany()
  const from = there.reduce((last, row) => Math.max(last, row.seq), 0)
  const rows = fields.map((one, at) => ({
    organisation,
    hub,
    id: randomUUID() as string, // Node's type is a template of a UUID
    seq: from + at + 1,
    fields: JSON.stringify(one) as never, // jsonb goes in as text and comes out as the object
    removed_at: null,
  }))
  await db.insertInto('energyhub.member').values(rows).execute()
  return rows.map((row) => row.id)
}

export async function memberRows(db: Db, organisation: string, hub: string, alsoRemoved = false): Promise<MemberRow[]> {
  return db
    .selectFrom('energyhub.member')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .$if(!alsoRemoved, (query) => query.where('removed_at', 'is', null))
    .orderBy('seq')
    .execute()
}

export async function memberRow(
  db: Db,
  organisation: string,
  hub: string,
  member: string,
  alsoRemoved = false,
): Promise<MemberRow> {
  const row = (await memberRows(db, organisation, hub, alsoRemoved)).find(({ id }) => id === member)
  if (!row) throw notFound()
  return row
}

export async function changeMember(
  db: Db,
  organisation: string,
  { hub, id }: MemberRow,
  change: { fields?: MemberFields; removed_at?: string | null },
): Promise<void> {
  await db
    .updateTable('energyhub.member')
    .set({
      ...(change.fields ? { fields: JSON.stringify(change.fields) as never } : {}), // jsonb, see above
      ...(change.removed_at === undefined ? {} : { removed_at: change.removed_at }),
    })
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .where('id', '=', id)
    .execute()
}

function tooMany(): Problem {
  return new Problem(422, 'too-many-members', {
    nl: `Een hub heeft hooguit ${most} bedrijven. Kies er minder, of maak twee hubs.`,
    en: `A hub has at most ${most} companies. Choose fewer, or make two hubs.`,
  })
}
