import type { AnyDb } from '../../platform/http/endpoint.ts'

/** From the number of a company that was put together with another, to the other. Nothing moves, so an undo needs no care here. */
async function merges(trx: AnyDb, organisation: string): Promise<ReadonlyMap<number, number>> {
  const rows = await trx
    .selectFrom('register.merge')
    .select(['establishment', 'into_establishment as into'])
    .where('organisation', '=', organisation)
    .execute()
  return new Map(rows.map(({ establishment, into }) => [establishment, into]))
}

function follow(into: ReadonlyMap<number, number>, establishment: number): number {
  const seen = new Set<number>()
  let at = establishment
  for (let next = into.get(at); next !== undefined && !seen.has(next); next = into.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}

/** The numbers under which these companies stand now. */
export async function standingNumbers(
  trx: AnyDb,
  organisation: string,
  establishments: readonly number[],
): Promise<number[]> {
  if (establishments.length === 0) return []
  const into = await merges(trx, organisation)
  return [...new Set(establishments.map((one) => follow(into, one)))].toSorted((a, b) => a - b)
}

/** Every number that this company ever had, its own first. */
export async function allNumbers(trx: AnyDb, organisation: string, establishment: number): Promise<number[]> {
  const into = await merges(trx, organisation)
  return [establishment, ...[...into.keys()].filter((one) => follow(into, one) === establishment)]
}

/** Once a merge can no longer be taken back, what was bound to the old number belongs to the new one. */
export async function moveToStandingNumbers(trx: AnyDb, organisation: string, only?: number): Promise<void> {
  const into = await merges(trx, organisation)
  for (const old of into.keys()) {
    const number = follow(into, old)
    if (only !== undefined && number !== only) continue
    const bound = await trx
      .selectFrom('register.maker')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('establishment', '=', old)
      .execute()
    if (bound.length > 0) {
      await trx
        .insertInto('register.maker')
        .values(bound.map((row) => ({ ...row, establishment: number })))
        .onConflict((conflict) => conflict.columns(['organisation', 'establishment', 'account']).doNothing())
        .execute()
      await trx
        .deleteFrom('register.maker')
        .where('organisation', '=', organisation)
        .where('establishment', '=', old)
        .execute()
    }
    await trx
      .updateTable('register.maker_word')
      .set({ establishment: number })
      .where('organisation', '=', organisation)
      .where('establishment', '=', old)
      .execute()
  }
}
