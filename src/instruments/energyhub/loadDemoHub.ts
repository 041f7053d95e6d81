import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { isGap } from '../../core/gap.ts'
import type { RegisterTables } from '../../register/tables.ts'
import { estimateLoad } from './calc/estimateLoad.ts'
import { HubFields, MemberFields, type Solar } from './hubDossier.ts'
import { addEvent } from './store/events.ts'
import { membersFromRegister } from './store/fromRegister.ts'
import { insertHub } from './store/hubs.ts'
import { insertMandate } from './store/mandates.ts'
import { insertMembers } from './store/members.ts'
import { insertScenario } from './store/scenarios.ts'
import { insertSeries } from './store/series.ts'
import { standardScenarios } from './hubs/standardScenarios.ts'
import type { HubTables } from './tables.ts'

type MadeUpHub = {
  readonly name: string
  readonly year: number
  readonly operator: string
  readonly batteries: readonly { readonly name: string; readonly powerKw: number; readonly energyKwh: number }[]
  readonly companies: readonly (Pick<
    MemberFields,
    'annualKwh' | 'shifts' | 'importLimitKw' | 'exportLimitKw' | 'connectionKw' | 'connection' | 'tariffCategory'
  > & { readonly solar: readonly Solar[]; readonly isMeasured: boolean })[]
}

/**
 * Puts the made-up hub on the largest estate of the made-up register, with mandates and invented quarter-hours. The
 * transaction of the caller is that of the organisation.
 */
export async function loadDemoHub(
  db: Kysely<HubTables & RegisterTables>,
  organisation: string,
  made: MadeUpHub,
  now: Date,
): Promise<string | null> {
  const by = { account: 'demo', at: now.toISOString() }
  const estate = await largestEstate(db, organisation)
  if (estate === null) return null
  const registered = await membersFromRegister(db, organisation, { establishments: [], estate })
  const { companies, batteries, ...about } = made
  const fields = HubFields.parse({ ...about, batteries, estate, municipality: municipalityOf(organisation) })
  const hub = await insertHub(db, organisation, fields, by, { sample: true })
  const members = companies.slice(0, registered.length).map(({ isMeasured: _measured, ...one }, at) => ({
    ...MemberFields.parse({ ...registered[at], ...one, solar: [...one.solar] }),
  }))
  const ids = await insertMembers(db, organisation, hub, members)
  await addEvent(db, organisation, hub, 'hub-made', null, by)
  for (const [at, member] of ids.entries()) {
    const company = companies[at]
    if (!company?.isMeasured) continue
    const mandate = await insertMandate(
      db,
      organisation,
      {
        hub,
        member,
        scope: at === 0 ? 'series' : 'sums',
        small_group: false,
        given_by: 'Directie (verzonnen)',
        document_date: by.at.slice(0, 10),
        until_day: null,
      },
      by,
    )
    await addEvent(db, organisation, hub, 'mandate-given', member, by)
    // Another seed than the estimate of the same company: as if somebody had measured it.
    const { annualKwh, shifts } = company
    const load = estimateLoad({ year: made.year, annualKwh: (annualKwh ?? 0) * 1.08, shifts, seed: 1000 + at })
    if (isGap(load)) continue
    const fileName = `verzonnen-meter-${at + 1}.csv`
    const quality = { measured: load.kw.length, interpolated: 0, fromWeekBefore: 0, unknown: 0 }
    const fileSha256 = createHash('sha256').update(fileName).digest('hex')
    await insertSeries(
      db,
      organisation,
      {
        hub,
        member,
        kind: 'load',
        year: made.year,
        kw: load.kw,
        fileName,
        fileSha256,
        reading: {},
        quality,
        onMandate: mandate,
      },
      by,
    )
    await addEvent(db, organisation, hub, 'series-stored', member, by)
  }
  for (const { kind, name, changes } of standardScenarios) {
    await insertScenario(db, organisation, { hub, kind, name: name.nl, changes }, by)
  }
  return hub
}

function municipalityOf(organisation: string): string | null {
  return /^GM\d{4}$/.test(organisation) ? organisation : null
}

async function largestEstate(db: Kysely<RegisterTables>, organisation: string): Promise<string | null> {
  const row = await db
    .selectFrom('register.tally as t')
    .innerJoin('register.snapshot as s', (join) =>
      join.onRef('s.organisation', '=', 't.organisation').onRef('s.import', '=', 't.import'),
    )
    .select((eb) => ['t.estate', eb.fn.sum<number>('t.companies').as('companies')])
    .where('t.organisation', '=', organisation)
    .where('t.estate', '!=', '')
    .groupBy(['t.estate', 's.reference_date'])
    .orderBy('s.reference_date', 'desc')
    .orderBy('companies', 'desc')
    .orderBy('t.estate')
    .limit(1)
    .executeTakeFirst()
  return row?.estate ?? null
}
