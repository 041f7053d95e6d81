import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Proposal } from '../../core/proposal.ts'
import type { ProposalTables } from './tables.ts'

type Db = Kysely<ProposalTables>

export type SentProposal = {
  readonly id: string
  readonly proposal: Proposal
  readonly sentAt: string
  readonly settledAs: 'taken' | 'declined' | null
}

/** Any room sends its proposals here; the agenda reads them, without either knowing the other. */
export async function sendProposal(
  db: Db,
  organisation: string,
  proposal: Proposal,
  by: { readonly account: string; readonly at: string },
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('platform.proposal')
    .values({
      organisation,
      id,
      room: proposal.room,
      proposal: JSON.stringify(proposal),
      sent_by: by.account,
      sent_at: by.at,
      settled_at: null,
      settled_as: null,
    })
    .execute()
  return id
}

/** Newest first. */
export async function listProposals(db: Db, organisation: string): Promise<SentProposal[]> {
  const rows = await db
    .selectFrom('platform.proposal')
    .select(['id', 'proposal', 'sent_at', 'settled_as'])
    .where('organisation', '=', organisation)
    .orderBy('sent_at', 'desc')
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    proposal: row.proposal as Proposal, // written by sendProposal
    sentAt: row.sent_at,
    settledAs: row.settled_as,
  }))
}
