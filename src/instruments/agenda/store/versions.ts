import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound, Problem } from '../../../core/problem.ts'
import { sumBudget } from '../calc/budget.ts'
import type { AgendaTables } from '../tables.ts'
import { AgendaContent, type VersionLine } from '../dossier/agendaContent.ts'
import { contentHash } from '../versions/contentHash.ts'

type Db = Kysely<AgendaTables>
type VersionRow = AgendaTables['agenda.version']
type By = { readonly account: string; readonly at: string }

export async function insertVersion(
  db: Db,
  organisation: string,
  { content, note }: { readonly content: AgendaContent; readonly note: string },
  by: By,
  id: string = randomUUID(),
): Promise<{ readonly id: string; readonly hash: string }> {
  const hash = contentHash(content)
  await db
    .insertInto('agenda.version')
    .values({
      organisation,
      id,
      number: null,
      state: 'proposed',
      content: JSON.stringify(content) as never, // jsonb goes in as text and comes out as the object
      hash,
      note,
      proposed_by: by.account,
      proposed_at: by.at,
      decided_by: null,
      decided_at: null,
      reason: '',
    })
    .execute()
  return { id, hash }
}

/** Newest first, without their content. */
export async function listVersions(db: Db, organisation: string): Promise<VersionLine[]> {
  const rows = await db
    .selectFrom('agenda.version')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('proposed_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(lineOf)
}

function lineOf(row: VersionRow): VersionLine {
  const { actions, plan } = row.content
  return {
    id: row.id,
    number: row.number,
    title: plan.title,
    state: row.state,
    hash: row.hash,
    actions: actions.length,
    plannedCents: sumBudget(actions.flatMap(({ fields }) => fields.budget)).plannedCents,
    note: row.note,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    reason: row.reason,
  }
}

/** Locked, so that two who decide at the same moment do not both succeed. */
export async function proposedVersion(db: Db, organisation: string, id: string): Promise<VersionRow> {
  const row = await db
    .selectFrom('agenda.version')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (row.state === 'proposed') return row
  throw new Problem(409, 'already-decided', {
    nl: 'Over deze versie is al besloten. Ververs de pagina om te zien wat er is besloten.',
    en: 'This version has been decided on already. Refresh the page to see the decision.',
  })
}

export async function decideVersion(
  db: Db,
  organisation: string,
  row: VersionRow,
  decision: { readonly state: 'approved' | 'rejected' | 'withdrawn'; readonly reason: string },
  by: By,
): Promise<number | null> {
  const number = decision.state === 'approved' ? (await lastNumber(db, organisation)) + 1 : null
  await db
    .updateTable('agenda.version')
    .set({ state: decision.state, number, reason: decision.reason, decided_by: by.account, decided_at: by.at })
    .where('organisation', '=', organisation)
    .where('id', '=', row.id)
    .execute()
  return number
}

async function lastNumber(db: Db, organisation: string): Promise<number> {
  const { last } = await db
    .selectFrom('agenda.version')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('organisation', '=', organisation)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

export type AgendaVersion = { readonly line: VersionLine; readonly number: number; readonly content: AgendaContent }

/**
 * An approved version of the agenda, by its number or the newest, as it was frozen; a report is made of this alone.
 * Its hash is computed again: a version that was touched in the store is a fault of ours and throws.
 */
export async function readVersion(db: Db, organisation: string, version: number | 'latest'): Promise<AgendaVersion> {
  const row = await db
    .selectFrom('agenda.version')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('state', '=', 'approved')
    .$if(version !== 'latest', (query) => query.where('number', '=', version === 'latest' ? 0 : version))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row || row.number === null) throw noVersion()
  const content = AgendaContent.parse(row.content)
  if (contentHash(content) !== row.hash) throw new Error(`version ${row.number} of the agenda was changed in the store`)
  return { line: lineOf(row), number: row.number, content }
}

function noVersion(): Problem {
  return new Problem(404, 'no-agenda-version', {
    nl: 'Deze versie van de agenda is er niet. Stel eerst een versie voor en laat een ander die goedkeuren.',
    en: 'This version of the agenda does not exist. Propose a version first and let somebody else approve it.',
  })
}
