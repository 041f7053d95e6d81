import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DisclosureTables } from './tables.ts'

type Db = Kysely<DisclosureTables>

/** What is out, in one word: it changes with every publication and every withdrawal, and with nothing else. */
export async function publishedHead(db: Db): Promise<string> {
  const { rows } = await sql<{ head: string }>`
    select (select count(*) || '-' || coalesce(max(recorded_at)::text, '') from disclosure.publication)
      || '-' || (select count(*) || '-' || coalesce(max(withdrawn_at), '') from disclosure.withdrawal) as head`.execute(
    db,
  )
  return rows[0]?.head ?? ''
}

export type Publication = {
  readonly id: string
  readonly organisation: string
  readonly title: { readonly nl: string; readonly en: string }
  readonly publishedAt: string
  readonly sources: readonly { readonly id: string; readonly title: string; readonly vintage: string }[]
}

/** Our own publications that were not withdrawn, newest first. */
export async function listPublications(db: Db): Promise<Publication[]> {
  const rows = await db
    .selectFrom('disclosure.publication as one')
    .leftJoin('disclosure.withdrawal as gone', 'gone.publication', 'one.id')
    .select(['one.id', 'one.organisation', 'title_nl', 'title_en', 'published_at', 'sources'])
    .where('origin', '=', 'own')
    .where('gone.publication', 'is', null)
    .orderBy('published_at', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation,
    title: { nl: row.title_nl, en: row.title_en },
    publishedAt: row.published_at,
    sources: row.sources as Publication['sources'], // checked when it was proposed
  }))
}

/** Every place of which a total is out, no estates, with the number of makers where that is shown; of the newest date. */
export async function listPlaces(db: Db): Promise<{ readonly code: string; readonly makers: number | null }[]> {
  const rows = await db
    .selectFrom('disclosure.figure as figure')
    .innerJoin('disclosure.publication as publication', 'publication.id', 'figure.publication')
    .leftJoin('disclosure.withdrawal as gone', 'gone.publication', 'figure.publication')
    .distinctOn('figure.region')
    .select(['figure.region as code', 'figure.value as makers'])
    .where('figure.measure', '=', 'companies')
    .where('figure.region', 'not like', '%/%')
    .where('figure.branch', '=', '*')
    .where('figure.size_class', '=', '*')
    .where('publication.origin', '=', 'own')
    .where('gone.publication', 'is', null)
    .orderBy('figure.region')
    .orderBy('figure.period', 'desc')
    .orderBy('publication.recorded_at', 'desc')
    .execute()
  return rows
}
