import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { AgendaTables } from '../tables.ts'

/** What would be compared now, in one word: it changes with every action and passage. */
export async function alignmentInputs(db: Kysely<AgendaTables>, organisation: string): Promise<string> {
  const { rows } = await sql<{ inputs: string }>`
    select concat_ws(' ',
      (select concat_ws('/', count(*), sum(version), max(changed_at)::text) from agenda.action
        where organisation = ${organisation} and deleted_at is null),
      (select md5(string_agg(id::text, '' order by id)) from agenda.passage where organisation = ${organisation})) as inputs`.execute(
    db,
  )
  return rows[0]?.inputs ?? ''
}
