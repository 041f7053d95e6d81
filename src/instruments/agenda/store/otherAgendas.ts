import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import { insertRows } from '../../../platform/db/insertRows.ts'
import type { OtherAgendaFields, PassageFields } from '../dossier/otherAgenda.ts'
import type { AgendaTables } from '../tables.ts'
import type { By } from './actions.ts'

type Db = Kysely<AgendaTables>
export type OtherAgendaRow = AgendaTables['agenda.other_agenda']
export type PassageRow = AgendaTables['agenda.passage']

const columns = {
  organisation: 'text',
  id: 'uuid',
  agenda: 'uuid',
  seq: 'integer',
  text: 'text',
  page: 'integer',
  line: 'integer',
  owner: 'text',
  starts: 'date',
  ends: 'date',
} as const

/** A new agenda, or a newer text of one that is there: its passages are replaced as a whole. */
export async function keepOtherAgenda(
  db: Db,
  organisation: string,
  {
    agenda,
    fields,
    passages,
  }: { agenda: string | null; fields: OtherAgendaFields; passages: readonly PassageFields[] },
  by: By,
): Promise<string> {
  const changed = { ...fields, changed_by: by.account, changed_at: by.at }
  const id = agenda ?? randomUUID()
  if (agenda === null) {
    await db
      .insertInto('agenda.other_agenda')
      .values({ organisation, id, ...changed, removed_at: null })
      .execute()
  } else {
    await otherAgendaRow(db, organisation, id)
    await db
      .updateTable('agenda.other_agenda')
      .set(changed)
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .execute()
    await db.deleteFrom('agenda.passage').where('organisation', '=', organisation).where('agenda', '=', id).execute()
  }
  const rows = passages.map(({ from, to, ...passage }, seq) => ({
    organisation,
    id: randomUUID(),
    agenda: id,
    seq,
    ...passage,
    starts: from,
    ends: to,
  }))
  await insertRows(db, 'agenda.passage', columns, rows)
  return id
}

/** An agenda that is there; a foreign or removed one is not. */
export async function otherAgendaRow(db: Db, organisation: string, id: string): Promise<OtherAgendaRow> {
  const row = await db
    .selectFrom('agenda.other_agenda')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export async function otherAgendaRows(
  db: Db,
  organisation: string,
): Promise<(OtherAgendaRow & { readonly passages: number })[]> {
  const rows = await db
    .selectFrom('agenda.other_agenda as a')
    .selectAll('a')
    .select(({ selectFrom, fn }) =>
      selectFrom('agenda.passage as p')
        .select(fn.countAll<string>().as('count'))
        .whereRef('p.organisation', '=', 'a.organisation')
        .whereRef('p.agenda', '=', 'a.id')
        .as('passages'),
    )
    .where('a.organisation', '=', organisation)
    .where('a.removed_at', 'is', null)
    .orderBy('a.title')
    .orderBy('a.id')
    .limit(500)
    .execute()
  return rows.map((row) => ({ ...row, passages: Number(row.passages) }))
}

/** The passages of the agendas that are there, in order; of one agenda when it is named. */
export async function passageRows(db: Db, organisation: string, agenda?: string): Promise<PassageRow[]> {
  return db
    .selectFrom('agenda.passage as p')
    .innerJoin('agenda.other_agenda as a', (join) =>
      join.onRef('a.organisation', '=', 'p.organisation').onRef('a.id', '=', 'p.agenda'),
    )
    .selectAll('p')
    .where('p.organisation', '=', organisation)
    .where('a.removed_at', 'is', null)
    .$if(agenda !== undefined, (query) => query.where('p.agenda', '=', agenda ?? ''))
    .orderBy('p.agenda')
    .orderBy('p.seq')
    .limit(20_000)
    .execute()
}

export async function addPassage(
  db: Db,
  organisation: string,
  { agenda, passage }: { readonly agenda: string; readonly passage: PassageFields },
  by: By,
): Promise<string> {
  await touch(db, organisation, agenda, by)
  const last = await db
    .selectFrom('agenda.passage')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('organisation', '=', organisation)
    .where('agenda', '=', agenda)
    .executeTakeFirst()
  const id = randomUUID()
  const { from, to, ...rest } = passage
  await db
    .insertInto('agenda.passage')
    .values({ organisation, id, agenda, seq: (last?.seq ?? -1) + 1, ...rest, starts: from, ends: to })
    .execute()
  return id
}

export async function removePassage(db: Db, organisation: string, passage: string, by: By): Promise<void> {
  const row = await db
    .selectFrom('agenda.passage')
    .select('agenda')
    .where('organisation', '=', organisation)
    .where('id', '=', passage)
    .executeTakeFirst()
  if (!row) throw notFound()
  await touch(db, organisation, row.agenda, by)
  await db.deleteFrom('agenda.passage').where('organisation', '=', organisation).where('id', '=', passage).execute()
}

/** It stays in the books with its name and date; its text goes. */
export async function removeOtherAgenda(db: Db, organisation: string, id: string, by: By): Promise<void> {
  await touch(db, organisation, id, by)
  await db
    .updateTable('agenda.other_agenda')
    .set({ removed_at: by.at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('agenda.passage').where('organisation', '=', organisation).where('agenda', '=', id).execute()
}

/** Locks the agenda too: two that add a passage at once do so one after the other. */
async function touch(db: Db, organisation: string, id: string, by: By): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('agenda.other_agenda')
    .set({ changed_by: by.account, changed_at: by.at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}
