import type { Kysely } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import type { ProposalTables } from './tables.ts'

/** What the agenda did with a proposal. It is decided once: two officers who both take it would make it twice. */
export async function settleProposal(
  db: Kysely<ProposalTables>,
  organisation: string,
  id: string,
  as: 'taken' | 'declined',
  at: string,
): Promise<void> {
  const row = await db
    .selectFrom('platform.proposal')
    .select('settled_as')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (row.settled_as !== null) throw settledBefore()
  await db
    .updateTable('platform.proposal')
    .set({ settled_as: as, settled_at: at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}

function settledBefore(): Problem {
  return new Problem(409, 'settled-before', {
    nl: 'Een collega heeft dit voorstel al op de agenda gezet of afgewezen. Ververs de lijst.',
    en: 'A colleague has put this proposal on the agenda or declined it already. Refresh the list.',
  })
}
