import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import type { RegisterTables } from '../tables.ts'
import { type BeforeMerge, currentSnapshots, editsOf } from './rememberMerge.ts'

type Db = Kysely<RegisterTables>

/**
 * Makes two companies again of one that a person put together, with the doubt standing again. It goes until another
 * file is imported or undone, or the company is corrected: from then on nobody can say whose the news is.
 */
export async function undoMerge(trx: Db, organisation: string, establishment: number): Promise<void> {
  const merge = await trx
    .selectFrom('register.merge')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .executeTakeFirst()
  if (!merge) throw notFound()
  const into = merge.into_establishment
  const before = merge.before as BeforeMerge // written by mergeCompanies
  if (await changedSince(trx, organisation, merge)) throw tooLate()
  const inBoth = { organisation, establishment: into }
  await dropOf(trx, 'register.event', inBoth)
  await dropOf(trx, 'register.correction', inBoth)
  const [was, newcomer] = [into, establishment].map((id) => before.establishments.find((row) => row.id === id))
  if (!was || !newcomer) throw new Error('a merge keeps the rows of both companies')
  await trx
    .updateTable('register.establishment')
    .set({ vestiging: was.vestiging, kvk: was.kvk, address_key: was.address_key, name_key: was.name_key })
    .where('organisation', '=', organisation)
    .where('id', '=', into)
    .execute()
  await trx
    .insertInto('register.establishment')
    .values({ ...newcomer, doubt: newcomer.doubt === null ? null : JSON.stringify(newcomer.doubt) })
    .execute()
  await sql`update register.record set establishment = ${establishment} where organisation = ${organisation}
    and establishment = ${into} and import = any(${before.imports}::uuid[])`.execute(trx)
  for (const event of before.events) {
    await trx
      .insertInto('register.event')
      .values({ ...event, detail: JSON.stringify(event.detail) })
      .execute()
  }
  for (const row of before.corrections) {
    const corrected = { ...row, value: JSON.stringify(row.value), imported: JSON.stringify(row.imported) }
    await trx.insertInto('register.correction').values(corrected).execute()
  }
  await dropOf(trx, 'register.merge', { organisation, establishment })
}

type Of = { readonly organisation: string; readonly establishment: number }

async function dropOf(
  trx: Db,
  table: keyof RegisterTables & `register.${string}`,
  { organisation, establishment }: Of,
) {
  await sql`delete from ${sql.table(table)} where organisation = ${organisation} and establishment = ${establishment}`.execute(
    trx,
  )
}

/** Whether something was said of the one company since, or it was put together with yet another. */
async function changedSince(trx: Db, organisation: string, merge: RegisterTables['register.merge']): Promise<boolean> {
  const { establishment, into_establishment: into, merged_at: mergedAt, snapshots } = merge
  const before = merge.before as BeforeMerge // written by mergeCompanies
  const now = await currentSnapshots(trx, organisation)
  if (JSON.stringify(now) !== JSON.stringify(snapshots)) return true
  if ((await editsOf(trx, organisation, [into])) !== before.edits) return true
  const mergedAgain = await trx
    .selectFrom('register.merge')
    .select('establishment')
    .where('organisation', '=', organisation)
    .where((eb) => eb.or([eb('establishment', '=', into), eb('into_establishment', '=', into)]))
    .where('establishment', '<>', establishment)
    .where('merged_at', '>=', mergedAt)
    .executeTakeFirst()
  return mergedAgain !== undefined
}

function tooLate(): Problem {
  return new Problem(409, 'merge-settled', {
    nl: 'Dit is niet meer ongedaan te maken: na het samenvoegen is een bestand ingelezen, of is dit bedrijf verbeterd of nog eens samengevoegd. Een back-up van daarvoor heeft ze nog los.',
    en: 'This can no longer be undone: since then a file was imported, or this company was corrected or merged again. A backup from before still has them apart.',
  })
}
