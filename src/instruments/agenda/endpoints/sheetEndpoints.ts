import type { Context } from 'hono'
import { Problem } from '../../../core/problem.ts'
import { asTenant } from '../../../platform/db/tenancy.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import { readTable } from '../../../platform/imports/readTable.ts'
import { agendaPath } from '../agendaApi.ts'
import { compareSheet } from '../sheet/compareSheet.ts'
import { readSheet } from '../sheet/readSheet.ts'
import { SheetPreview } from '../sheet/sheetPreview.ts'
import { type SheetAction, writeSheet } from '../sheet/writeSheet.ts'
import { actionEvents } from '../store/actionEvents.ts'
import { actionRows } from '../store/actions.ts'
import { agendaReaders, OrganisationParam } from './agendaEndpoints.ts'

const most = 5_000_000

/** The agenda out to a spreadsheet, and what a sheet that comes back would change; nothing is stored here. */
export const sheetEndpoints: readonly RawEndpoint[] = [
  {
    method: 'get',
    path: `${agendaPath}/sheet`,
    access: agendaReaders,
    summary: { nl: 'De acties als rekenblad (CSV)', en: 'The actions as a spreadsheet (CSV)' },
    params: OrganisationParam,
    produces: 'text/csv',
    run: async (context, caller, served) => {
      const organisation = caller.organisation ?? ''
      const actions = await asTenant(served.db, organisation, (trx) => sheetActions(trx, organisation))
      return context.body(writeSheet(actions), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="uitvoeringsagenda.csv"',
      })
    },
  },
  {
    method: 'post',
    path: `${agendaPath}/sheet`,
    access: ['officer'],
    summary: {
      nl: 'Kijk wat een rekenblad zou wijzigen; er wordt niets opgeslagen',
      en: 'See what a spreadsheet would change; nothing is stored',
    },
    params: OrganisationParam,
    produces: 'application/json',
    run: async (context, caller, served) => {
      const organisation = caller.organisation ?? ''
      const { head, rows } = await readSheet(await bytesOf(context), 'uitvoeringsagenda', readTable)
      const preview = await asTenant(served.db, organisation, async (trx) => {
        const actions = await sheetActions(trx, organisation)
        const bases = new Map<string, SheetAction['fields']>()
        const cells = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.trim())))
        for (const { id, version } of actions) {
          // Only who has an older version in the sheet needs his history looked up.
          if (!cells.has(id) || rows.every((row) => row.cells.includes(id) && row.cells.includes(String(version))))
            continue
          for (const event of await actionEvents(trx, organisation, id))
            bases.set(`${id} ${event.version}`, event.fields)
        }
        return compareSheet(head, rows, actions, (id, version) => bases.get(`${id} ${version}`) ?? null)
      })
      return context.json(SheetPreview.parse(preview))
    },
  },
]

/** In the order in which they were made, so that the same agenda is the same sheet. */
async function sheetActions(trx: AnyDb, organisation: string): Promise<SheetAction[]> {
  const rows = await actionRows(trx, organisation)
  return rows
    .toSorted((a, b) => (`${a.created_at} ${a.id}` < `${b.created_at} ${b.id}` ? -1 : 1))
    .map(({ id, version, fields }) => ({ id, version, fields }))
}

async function bytesOf(context: Context): Promise<Uint8Array> {
  const length = Number(context.req.header('Content-Length') ?? 0)
  const bytes = length > most ? null : new Uint8Array(await context.req.arrayBuffer())
  if (bytes !== null && bytes.byteLength <= most) return bytes
  throw new Problem(413, 'file-too-large', {
    nl: 'Dit bestand is groter dan 5 MB. Haal het rekenblad van de agenda op en lever dat aan.',
    en: 'This file is larger than 5 MB. Get the spreadsheet of the agenda and deliver that.',
  })
}
