import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { throughGate as asGate } from '../../../platform/db/tenancy.ts'
import { listPublishedFigures } from '../../../platform/disclosure/publishedFigures.ts'
import type { DisclosureTables } from '../../../platform/disclosure/tables.ts'
import type { AgendaContent } from '../dossier/agendaContent.ts'
import { PublicAgenda, publicAgenda } from '../dossier/publicAgenda.ts'
import { throughGate } from '../report/throughGate.ts'
import type { AgendaTables } from '../tables.ts'

type Version = { readonly number: number; readonly content: AgendaContent; readonly at: string }

/** Lets an approved version out. Figures of the register stay in it only where the same figure is out already. */
export async function publishAgenda(
  trx: Kysely<AgendaTables & DisclosureTables>,
  organisation: string,
  { number, content, at }: Version,
): Promise<void> {
  const places = content.actions.flatMap(({ indicators }) =>
    indicators.flatMap(({ fields: { source } }) => (source.kind === 'computed' ? [source.ask.subject.code] : [])),
  )
  const figures = await listPublishedFigures(trx, [...new Set(places)])
  const gated = throughGate(content, ({ place, measure, value }) =>
    figures.some(
      (one) =>
        one.region === place &&
        one.measure === measure &&
        one.branch === '*' &&
        one.sizeClass === '*' &&
        one.value === value,
    ),
  )
  await asGate(trx, (gate) =>
    gate
      .insertInto('agenda.published')
      .values({
        organisation,
        number,
        published_at: at,
        content: JSON.stringify(publicAgenda(gated)) as never, // jsonb goes in as text and comes out as the object
      })
      .execute(),
  )
}

export type PublishedAgenda = { readonly number: number; readonly publishedAt: string; readonly agenda: PublicAgenda }

/** The published versions of an organisation, newest first. Runs with the public role. */
export async function listPublishedAgendas(db: Kysely<AgendaTables>, organisation: string): Promise<PublishedAgenda[]> {
  const rows = await db
    .selectFrom('agenda.published')
    .select(['number', 'published_at', 'content'])
    .where('organisation', '=', organisation)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    publishedAt: new Date(row.published_at).toISOString(),
    agenda: PublicAgenda.parse(row.content),
  }))
}

/** Who published an agenda in this house, and which version is the newest; without the one who asks. */
export async function listPublishers(
  db: Kysely<AgendaTables>,
  asker: string,
): Promise<{ readonly organisation: string; readonly number: number; readonly publishedAt: string }[]> {
  const rows = await db
    .selectFrom('agenda.published')
    .distinctOn('organisation')
    .select(['organisation', 'number', 'published_at'])
    .where('organisation', '!=', asker)
    .orderBy('organisation')
    .orderBy('number', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({ ...row, publishedAt: new Date(row.published_at).toISOString() }))
}

/** What is out, in one word; it changes with every version that is published. */
export async function publishedAgendaHead(db: Kysely<AgendaTables>): Promise<string> {
  const { rows } = await sql<{ head: string }>`
    select count(*) || '-' || coalesce(max(published_at)::text, '') as head from agenda.published`.execute(db)
  return rows[0]?.head ?? ''
}
