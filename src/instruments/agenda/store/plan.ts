import type { Kysely } from 'kysely'
import { staleVersion } from '../../../platform/http/command.ts'
import { type AgendaPlan, firstPlan } from '../dossier/agendaPlan.ts'
import type { AgendaTables } from '../tables.ts'

type Db = Kysely<AgendaTables>

/** The plan of the agenda; version 0 while nobody has written one. */
export async function readPlan(
  db: Db,
  organisation: string,
  today: string,
): Promise<{ readonly plan: AgendaPlan; readonly version: number }> {
  const row = await db
    .selectFrom('agenda.plan')
    .select(['plan', 'version'])
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  return row ?? { plan: firstPlan(today), version: 0 }
}

export async function writePlan(
  db: Db,
  organisation: string,
  plan: AgendaPlan,
  by: { readonly account: string; readonly at: string },
  ifMatch: number,
): Promise<number> {
  const now = await readPlan(db, organisation, by.at)
  if (now.version !== ifMatch) throw staleVersion(now)
  const row = {
    plan: JSON.stringify(plan) as never, // jsonb goes in as text and comes out as the object
    version: ifMatch + 1,
    changed_by: by.account,
    changed_at: by.at,
  }
  await db
    .insertInto('agenda.plan')
    .values({ organisation, ...row })
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet(row))
    .execute()
  return row.version
}
