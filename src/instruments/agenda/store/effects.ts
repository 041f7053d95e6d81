import type { Kysely } from 'kysely'
import type { Effect } from '../dossier/effect.ts'
import type { AgendaTables } from '../tables.ts'

type Db = Kysely<AgendaTables>

export async function addEffect(db: Db, organisation: string, action: string, effect: Effect): Promise<void> {
  const { last } = await db
    .selectFrom('agenda.effect')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('organisation', '=', organisation)
    .where('action', '=', action)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('agenda.effect')
    .values({ organisation, action, seq: (last ?? 0) + 1, effect: JSON.stringify(effect) as never }) // jsonb
    .execute()
}

/** The newest effect of each action. */
export async function newestEffects(db: Db, organisation: string): Promise<ReadonlyMap<string, Effect>> {
  const rows = await db
    .selectFrom('agenda.effect')
    .distinctOn('action')
    .select(['action', 'effect'])
    .where('organisation', '=', organisation)
    .orderBy('action')
    .orderBy('seq', 'desc')
    .execute()
  return new Map(rows.map(({ action, effect }) => [action, effect]))
}
