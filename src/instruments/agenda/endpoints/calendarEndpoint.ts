import { asTenant } from '../../../platform/db/tenancy.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import { agendaPath } from '../agendaApi.ts'
import { type CalendarDay, writeCalendar } from '../calc/writeCalendar.ts'
import { actionRows } from '../store/actions.ts'
import { readPlan } from '../store/plan.ts'
import { agendaReaders, OrganisationParam } from './agendaEndpoints.ts'

/** Milestones and ends of actions for the calendar of a colleague. */
export const calendarEndpoint: RawEndpoint = {
  method: 'get',
  path: `${agendaPath}/milestones.ics`,
  access: agendaReaders,
  summary: { nl: 'Mijlpalen als iCalendar', en: 'Milestones as iCalendar' },
  params: OrganisationParam,
  produces: 'text/calendar',
  run: async (context, caller, served) => {
    const organisation = caller.organisation ?? ''
    const body = await asTenant(served.db, organisation, (trx) => calendarOf(trx, organisation, served.now()))
    return context.body(body, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mijlpalen.ics"',
    })
  },
}

async function calendarOf(trx: AnyDb, organisation: string, now: Date): Promise<string> {
  const { plan } = await readPlan(trx, organisation, now.toISOString().slice(0, 10))
  const rows = await actionRows(trx, organisation)
  const days = rows.flatMap(({ id, fields, version, changed_at: changed }): CalendarDay[] => {
    if (fields.draft || fields.status === 'stopped') return []
    const about = [fields.title, fields.owner.role].filter((part) => part !== '').join(', ')
    const same = { about, changed, sequence: version }
    return fields.milestones
      .filter(({ doneOn }) => doneOn === null)
      .map(({ title, date }, at) => ({ ...same, id: `${id}-${at}-${date}`, day: date, title }))
  })
  return writeCalendar(
    plan.title,
    days.toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)),
  )
}
