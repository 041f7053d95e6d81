import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { notFound } from '../../../core/problem.ts'
import { staleVersion } from '../../../platform/http/command.ts'
import type { FindingContent, findingStates, settledKinds } from '../dossier/finding.ts'
import type { AgendaTables } from '../tables.ts'
import type { By } from './actions.ts'

type Db = Kysely<AgendaTables>
export type FindingRow = AgendaTables['agenda.finding']
export type RunRow = AgendaTables['agenda.alignment_run']
export type NewFinding = {
  readonly key: string
  readonly kind: (typeof settledKinds)[number]
  readonly strength: number
  readonly content: FindingContent
}

/**
 * Books a test. What was found before in the same texts stays as it was decided; what is new is open. Says how many
 * are new.
 */
export async function bookRun(
  db: Db,
  organisation: string,
  run: Omit<RunRow, 'organisation' | 'id' | 'fresh' | 'kept'>,
  findings: readonly NewFinding[],
): Promise<number> {
  const known = await db
    .selectFrom('agenda.finding')
    .select('key')
    .where('organisation', '=', organisation)
    .where('key', '=', sql<string>`any(${findings.map(({ key }) => key)}::text[])`)
    .execute()
  const fresh = findings.length - known.length
  const id = randomUUID()
  await db
    .insertInto('agenda.alignment_run')
    .values({ organisation, id, ...run, kept: findings.length, fresh })
    .execute()
  if (findings.length === 0) return fresh
  const of = <K extends keyof NewFinding>(name: K) => findings.map((finding) => finding[name])
  await sql`
    insert into agenda.finding (organisation, id, key, kind, strength, content, first_found, run)
    select ${organisation}, new.id, new.key, new.kind, new.strength, new.content, ${run.at}::timestamptz, ${id}::uuid
    from unnest(${findings.map(() => randomUUID())}::uuid[], ${of('key')}::text[], ${of('kind')}::text[],
      ${of('strength')}::double precision[], ${findings.map(({ content }) => JSON.stringify(content))}::jsonb[])
      as new (id, key, kind, strength, content)
    on conflict (organisation, key)
    do update set run = excluded.run, content = excluded.content, strength = excluded.strength`.execute(db)
  return fresh
}

export async function newestRun(db: Db, organisation: string): Promise<RunRow | null> {
  const row = await db
    .selectFrom('agenda.alignment_run')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** What the newest test found, and what was ever decided; strongest first. */
export async function findingRows(db: Db, organisation: string, run: string | null): Promise<FindingRow[]> {
  return db
    .selectFrom('agenda.finding')
    .selectAll()
    .where('organisation', '=', organisation)
    .where((eb) => eb.or([...(run === null ? [] : [eb('run', '=', run)]), eb('version', '>', 1)]))
    .orderBy('strength', 'desc')
    .orderBy('key')
    .limit(2000)
    .execute()
}

export async function decisionRows(db: Db, organisation: string): Promise<AgendaTables['agenda.finding_event'][]> {
  return db
    .selectFrom('agenda.finding_event')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('at', 'desc')
    .orderBy('version', 'desc')
    .limit(10_000)
    .execute()
}

export async function decideFinding(
  db: Db,
  organisation: string,
  decision: { readonly finding: string; readonly state: (typeof findingStates)[number]; readonly reason: string },
  by: By,
  ifMatch: number,
): Promise<number> {
  const { finding, state, reason } = decision
  const row = await db
    .selectFrom('agenda.finding')
    .select(['version', 'state'])
    .where('organisation', '=', organisation)
    .where('id', '=', finding)
    .executeTakeFirst()
  if (!row) throw notFound()
  const { numUpdatedRows } = await db
    .updateTable('agenda.finding')
    .set({ state, version: ifMatch + 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', finding)
    .where('version', '=', ifMatch)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw staleVersion(row)
  await db
    .insertInto('agenda.finding_event')
    .values({ organisation, finding, version: ifMatch + 1, state, reason, by_account: by.account, at: by.at })
    .execute()
  return ifMatch + 1
}
