import { randomUUID } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import { systemStep } from '../../platform/db/systemStep.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import type { IdentityTables } from '../../platform/identity/tables.ts'
import type { Agreement } from './model.ts'
import type { SharingTables } from './tables.ts'

type Row = Selectable<SharingTables['register.sums_agreement']>
type By = { readonly account: string; readonly at: string }

/** Every agreement in which the organisation is a party, newest first; those that ended are its history. */
export function listAgreements(trx: AnyDb, organisation: string, today: string): Promise<Agreement[]> {
  return systemStep(trx, organisation, async (system) => {
    const rows = await ofParty(system, organisation).execute()
    return rows.map((row) => agreementOf(row, today))
  })
}

/** Who lets this organisation see his sums today. Asked anew each time, so that what was revoked is gone at once. */
export async function giversTo(trx: AnyDb, taker: string, today: string): Promise<string[]> {
  const all = await listAgreements(trx, taker, today)
  return [...new Set(all.filter((one) => one.taker === taker && one.state === 'standing').map(({ giver }) => giver))]
}

export function offerSums(
  trx: AnyDb,
  giver: string,
  offer: { readonly taker: string; readonly purpose: string; readonly from: string; readonly until: string | null },
  by: By,
): Promise<string> {
  if (offer.until !== null && offer.until < offer.from) throw endsBeforeItBegins()
  if (offer.taker === giver) throw toItself()
  return systemStep(trx, giver, async (system) => {
    const known = await system
      .selectFrom('platform.organisation')
      .select('id')
      .where('id', '=', offer.taker)
      .executeTakeFirst()
    if (!known) throw notHere(offer.taker)
    const open = (await ofParty(system, giver).execute()).filter(
      (row) => row.giver === giver && row.taker === offer.taker && row.ended_at === null,
    )
    const running = open.filter(({ until_day: until }) => until === null || until >= offer.from)
    if (running.length > 0) throw offeredAlready()
    const id = randomUUID()
    await system
      .insertInto('register.sums_agreement')
      .values({
        id,
        giver,
        taker: offer.taker,
        purpose: offer.purpose,
        from_day: offer.from,
        until_day: offer.until,
        offered_by: by.account,
        offered_at: by.at,
      })
      .execute()
    return id
  })
}

/** Only the one to whom it was offered accepts. */
export function acceptSums(trx: AnyDb, taker: string, id: string, by: By): Promise<void> {
  return systemStep(trx, taker, async (system) => {
    const done = await system
      .updateTable('register.sums_agreement')
      .set({ accepted_by: by.account, accepted_at: by.at })
      .where('id', '=', id)
      .where('taker', '=', taker)
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .returning('id')
      .execute()
    if (done.length === 0) throw notFound()
  })
}

/** Either party ends it: who gave revokes, who was offered declines, who accepted leaves. */
export function endSums(trx: AnyDb, organisation: string, id: string, by: By): Promise<Row['ended_how']> {
  return systemStep(trx, organisation, async (system) => {
    const row = await ofParty(system, organisation).where('g.id', '=', id).executeTakeFirst()
    if (!row || row.ended_at !== null) throw notFound()
    const leaving = row.accepted_at === null ? 'declined' : 'left'
    const how = row.giver === organisation ? 'revoked' : leaving
    await system
      .updateTable('register.sums_agreement')
      .set({ ended_by: by.account, ended_at: by.at, ended_how: how })
      .where('id', '=', id)
      .execute()
    return how
  })
}

/** The one way to these rows: always as one of the two parties. */
function ofParty(system: Kysely<SharingTables & IdentityTables>, organisation: string) {
  return system
    .selectFrom('register.sums_agreement as g')
    .innerJoin('platform.organisation as giver', 'giver.id', 'g.giver')
    .innerJoin('platform.organisation as taker', 'taker.id', 'g.taker')
    .selectAll('g')
    .select(['giver.name as giverName', 'taker.name as takerName'])
    .where((eb) => eb.or([eb('g.giver', '=', organisation), eb('g.taker', '=', organisation)]))
    .orderBy('g.offered_at', 'desc')
    .orderBy('g.id')
}

function agreementOf(row: Row & { readonly giverName: string; readonly takerName: string }, today: string): Agreement {
  return {
    id: row.id,
    giver: row.giver,
    giverName: row.giverName,
    taker: row.taker,
    takerName: row.takerName,
    purpose: row.purpose,
    from: row.from_day,
    until: row.until_day,
    offeredAt: row.offered_at,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    endedHow: row.ended_how,
    state: stateOf(row, today),
  }
}

function stateOf(row: Row, today: string): Agreement['state'] {
  if (row.ended_at !== null) return 'ended'
  if (row.until_day !== null && row.until_day < today) return 'past'
  if (row.accepted_at === null) return 'offered'
  return row.from_day > today ? 'ahead' : 'standing'
}

function notHere(taker: string): Problem {
  return new Problem(422, 'not-here', {
    nl: `${taker} werkt niet met deze installatie. Kies een regio of provincie die meedoet.`,
    en: `${taker} does not work with this installation. Choose a region or province that takes part.`,
  })
}

function toItself(): Problem {
  return new Problem(422, 'to-itself', {
    nl: 'U kunt cijfers niet met uzelf delen.',
    en: 'You cannot share figures with yourself.',
  })
}

function offeredAlready(): Problem {
  return new Problem(409, 'offered-already', {
    nl: 'Er is al een afspraak of een aanbod met deze organisatie. Trek die eerst in.',
    en: 'There is an agreement or an offer with this organisation already. Revoke it first.',
  })
}

function endsBeforeItBegins(): Problem {
  return new Problem(422, 'ends-before', {
    nl: 'De laatste dag ligt voor de eerste.',
    en: 'The last day comes before the first.',
  })
}
