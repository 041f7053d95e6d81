import { notFound, Problem } from '../../core/problem.ts'
import type { MakerMandate, MakerMandates } from '../../register/makersDoor/makerMandates.ts'
import { addEvent } from './store/events.ts'
import { type By, type Db, hubRow } from './store/hubs.ts'
import { closeMandate, insertMandate, isStanding, type MandateRow, mandateRows, openMandate } from './store/mandates.ts'
import { changeMember, type MemberRow } from './store/members.ts'
import { eraseSeries, seriesRows } from './store/series.ts'
import { endShareLinks } from './store/shareLinks.ts'

const nameGone = 'verwijderd op verzoek'

/** The mandates of this room as the makers' door shows and changes them: by company of the register, never by another's. */
export const makerMandates: MakerMandates = {
  async list(trx, organisation, establishment, now) {
    const shown: MakerMandate[] = []
    for (const member of await membersOf(trx, organisation, establishment)) {
      const hub = await hubRow(trx, organisation, member.hub).catch(() => null)
      if (!hub || member.removed_at !== null) continue
      const rows = (await mandateRows(trx, organisation, member.hub)).filter((row) => row.member === member.id)
      const today = now.toISOString().slice(0, 10)
      const last = rows.find((row) => isStanding(row, today)) ?? rows[0]
      shown.push(shownMandate(member, hub.fields.name, establishment, last, today))
    }
    return shown
  },

  async give(trx, organisation, establishment, choice, by) {
    const member = await memberOf(trx, organisation, establishment, choice)
    if (choice.until !== null && choice.until < by.at.slice(0, 10)) throw endedBefore()
    await insertMandate(
      trx,
      organisation,
      {
        hub: member.hub,
        member: member.id,
        scope: choice.scope,
        small_group: choice.smallGroup,
        given_by: by.name,
        document_date: null,
        until_day: choice.until,
      },
      by,
    )
    await addEvent(trx, organisation, member.hub, 'mandate-given', member.id, by)
  },

  async withdraw(trx, organisation, establishment, which, by) {
    const member = await memberOf(trx, organisation, establishment, which)
    const open = await openMandate(trx, organisation, member.hub, member.id)
    if (!open) throw notFound()
    await endMandate(trx, organisation, member, open, by)
  },

  async forget(trx, organisation, establishment, by, alsoName) {
    for (const member of await membersOf(trx, organisation, establishment)) {
      const open = await openMandate(trx, organisation, member.hub, member.id)
      if (open) await endMandate(trx, organisation, member, open, by)
      const series = (await seriesRows(trx, organisation, member.hub)).filter((row) => row.member === member.id)
      await eraseSeries(
        trx,
        organisation,
        series.map(({ id }) => id),
      )
      const rows = (await mandateRows(trx, organisation, member.hub)).filter((row) => row.member === member.id)
      for (const { id } of rows) {
        await trx
          .updateTable('energyhub.mandate')
          .set({ given_by: nameGone })
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .execute()
      }
      if (alsoName) await changeMember(trx, organisation, member, { fields: { ...member.fields, name: nameGone } })
    }
  },
}

/** What the organisation holds on the strength of the mandate goes, and links that rest on it end. */
async function endMandate(trx: Db, organisation: string, member: MemberRow, mandate: MandateRow, by: By) {
  await closeMandate(trx, organisation, mandate.id, by)
  const held = (await seriesRows(trx, organisation, member.hub)).filter((row) => row.on_mandate === mandate.id)
  await eraseSeries(
    trx,
    organisation,
    held.map(({ id }) => id),
  )
  await endShareLinks(trx, organisation, { hub: member.hub, cites: mandate.id }, 'mandate-withdrawn', by)
  await addEvent(trx, organisation, member.hub, 'mandate-withdrawn', member.id, by)
}

async function membersOf(trx: Db, organisation: string, establishment: number): Promise<MemberRow[]> {
  const rows = await trx.selectFrom('energyhub.member').selectAll().where('organisation', '=', organisation).execute()
  return rows.filter(({ fields }) => fields.establishment === establishment)
}

async function memberOf(
  trx: Db,
  organisation: string,
  establishment: number,
  which: { readonly hub: string; readonly member: string },
): Promise<MemberRow> {
  const found = (await membersOf(trx, organisation, establishment)).find(
    ({ hub, id, removed_at }) => hub === which.hub && id === which.member && removed_at === null,
  )
  if (!found) throw notFound()
  return found
}

function shownMandate(
  { hub, id }: MemberRow,
  hubName: string,
  establishment: number,
  last: MandateRow | undefined,
  today: string,
): MakerMandate {
  return {
    hub,
    member: id,
    hubName,
    establishment,
    scope: last?.scope ?? null,
    smallGroup: last?.small_group ?? false,
    from: last?.from_day ?? null,
    until: last?.until_day ?? null,
    withdrawnAt: last?.withdrawn_at ?? null,
    stands: last !== undefined && isStanding(last, today),
  }
}

function endedBefore(): Problem {
  return new Problem(422, 'ended-before', {
    nl: 'De laatste dag van de machtiging is al voorbij.',
    en: 'The last day of the mandate has passed already.',
  })
}
