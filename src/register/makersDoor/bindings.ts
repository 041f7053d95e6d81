import type { Kysely } from 'kysely'
import { notFound } from '../../core/problem.ts'
import { allNumbers, standingNumbers } from './mergedNumbers.ts'
import type { MakersDoorTables } from './tables.ts'

type Db = Kysely<MakersDoorTables>

/** The companies that an entrepreneur may see, as they are now: a right that was taken away works at the next request. */
export async function companiesOf(trx: Db, organisation: string, account: string): Promise<number[]> {
  const rows = await trx
    .selectFrom('register.maker')
    .select('establishment')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .orderBy('establishment')
    .execute()
  return standingNumbers(
    trx,
    organisation,
    rows.map(({ establishment }) => establishment),
  )
}

/** Another company does not exist for a maker. */
export async function requireOwn(trx: Db, organisation: string, account: string, establishment: number): Promise<void> {
  const own = await companiesOf(trx, organisation, account)
  if (!own.includes(establishment)) throw notFound()
}

/** Who may come in for a company, and since when. */
export async function makersOf(trx: Db, organisation: string, establishment: number) {
  return trx
    .selectFrom('register.maker')
    .select(['account', 'invited_at as invitedAt'])
    .where('organisation', '=', organisation)
    .where('establishment', 'in', await allNumbers(trx, organisation, establishment))
    .where('ended_at', 'is', null)
    .orderBy('invited_at')
    .execute()
}

/** Everybody who may come in for some company. */
export async function accountsBound(trx: Db, organisation: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('register.maker')
    .select('account')
    .distinct()
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map(({ account }) => account)
}

export async function bindMaker(
  trx: Db,
  organisation: string,
  { establishment, account }: { readonly establishment: number; readonly account: string },
  by: { readonly account: string; readonly at: string },
): Promise<void> {
  await trx
    .insertInto('register.maker')
    .values({ organisation, establishment, account, invited_by: by.account, invited_at: by.at, ended_at: null })
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'establishment', 'account']).doUpdateSet({ ended_at: null }),
    )
    .execute()
}

/** False when he could not come in for this company. */
export async function endBinding(
  trx: Db,
  organisation: string,
  { establishment, account }: { readonly establishment: number; readonly account: string },
  at: string,
): Promise<boolean> {
  const ended = await trx
    .updateTable('register.maker')
    .set({ ended_at: at })
    .where('organisation', '=', organisation)
    .where('establishment', 'in', await allNumbers(trx, organisation, establishment))
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .returning('account')
    .execute()
  return ended.length > 0
}
