import { solarError } from '../calc/solarYear.ts'
import type { HubDossier, HubMember, MemberLoad, SunFile } from '../hubDossier.ts'
import { type Db, type HubRow, hubRow } from '../store/hubs.ts'
import { isStanding, mandateOf, type MandateRow, mandateRows } from '../store/mandates.ts'
import { type MemberRow, memberRows } from '../store/members.ts'
import { readBlobs, seriesRef, type SeriesRow, seriesRows } from '../store/series.ts'
import { usedSunFile } from '../store/sunFiles.ts'
import { type SunOn, sunOn } from '../sun/sunOn.ts'
import { maySeeSeries, type Measured, type Reader, type SumsRule, sumsRule } from './whoSees.ts'

/** A hub with all that is kept of it, and what this reader may use. */
export type HubState = {
  readonly row: HubRow
  readonly members: readonly MemberState[]
  readonly reader: Reader
  readonly rule: SumsRule
  /** The file it takes its sun from; null for the built-in sky. */
  readonly sunFile: SunFile | null
  readonly sun: SunOn
}

export type MemberState = Measured & {
  readonly row: MemberRow
  readonly fields: MemberRow['fields']
  readonly series: readonly SeriesRow[]
  /** The standing mandate, or else the last one. */
  readonly lastMandate: MandateRow | null
}

export async function loadHub(
  db: Db,
  organisation: string,
  hub: string,
  reader: Reader,
  now: Date,
  alsoDeleted = false,
): Promise<HubState> {
  const row = await hubRow(db, organisation, hub, alsoDeleted)
  const rows = await memberRows(db, organisation, hub)
  const series = await seriesRows(db, organisation, hub)
  const mandates = await mandateRows(db, organisation, hub)
  const sunFile = await usedSunFile(db, organisation, hub)
  const today = now.toISOString().slice(0, 10)
  const members = rows.map((member) => memberState(member, row.fields.year, series, mandates, today))
  return {
    row,
    members,
    reader,
    rule: sumsRule(reader, members),
    sunFile: sunFile?.seen ?? null,
    sun: sunOn(sunFile?.year ?? null, row.fields.year),
  }
}

function memberState(
  row: MemberRow,
  year: number,
  allSeries: readonly SeriesRow[],
  allMandates: readonly MandateRow[],
  today: string,
): MemberState {
  const mandates = allMandates.filter(({ member }) => member === row.id)
  const standing = mandates.find((one) => isStanding(one, today)) ?? null
  const series = allSeries.filter(({ member }) => member === row.id)
  const ofYear = series.filter((one) => one.year === year)
  return {
    row,
    id: row.id,
    fields: row.fields,
    series,
    mandate: standing ? { scope: standing.scope, smallGroup: standing.small_group } : null,
    lastMandate: standing ?? mandates[0] ?? null,
    hasSeries: ofYear.length > 0,
    onMandate: ofYear.some((one) => one.on_mandate !== null),
    deliveredBy: deliverersOf(ofYear),
  }
}

function deliverersOf(series: readonly SeriesRow[]): string[] {
  return series.flatMap((one) => (one.on_mandate === null ? [one.delivered_by] : []))
}

/** What this reader gets to see of it. */
export function dossierOf(state: HubState): HubDossier {
  const { row, rule, members } = state
  const yields = new Map<string, number>()
  return {
    ...row.fields,
    id: row.id,
    version: row.version,
    sample: row.sample,
    members: members.map((member) => memberSeen(state, member, yields)),
    sums: { measuredMembers: rule.measuredMembers, usesMeasured: rule.usesMeasured, why: rule.why },
    sunFile: state.sunFile,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

function memberSeen({ row, reader, rule, sun }: HubState, member: MemberState, yields: Map<string, number>): HubMember {
  const isOwn = reader !== null && member.fields.maker === reader.account
  return {
    ...member.fields,
    id: member.id,
    load: loadSeen(member, row.fields.year, rule.alone.has(member.id), maySeeOthers(reader, member)),
    sun: sunSeen(member, row.fields.year, rule.alone.has(member.id), yields, sun),
    mandate: member.lastMandate ? mandateOf(member.lastMandate) : null,
    isOwn,
  }
}

/** Roofs that look the same way yield the same: that is worked out once. */
function sunSeen(
  { fields, series }: MemberState,
  year: number,
  alone: boolean,
  yields: Map<string, number>,
  sun: SunOn,
): HubMember['sun'] {
  const own = series.find((one) => one.year === year && one.kind === 'solar')
  if (alone && own) return { from: 'measured', annualKwh: { value: own.kwh, low: own.kwh, high: own.kwh } }
  if (fields.solar.length === 0) return { from: 'none', annualKwh: null }
  const value = fields.solar.reduce((all, { kwp, azimuth, tilt }) => {
    const key = `${azimuth}/${tilt}`
    const ofOneKwp = yields.get(key) ?? sun([{ kwp: 1, azimuth, tilt }]).reduce((sum, kw) => sum + kw, 0) / 4
    yields.set(key, ofOneKwp)
    return all + kwp * ofOneKwp
  }, 0)
  return { from: 'estimated', annualKwh: { value, low: value * (1 - solarError), high: value * (1 + solarError) } }
}

/** Series of other years than that of the hub follow the same rule. */
function maySeeOthers(reader: Reader, member: MemberState): boolean {
  const onMandate = member.series.some((one) => one.on_mandate !== null)
  const deliveredBy = deliverersOf(member.series)
  return maySeeSeries(reader, { ...member, hasSeries: member.series.length > 0, onMandate, deliveredBy })
}

function loadSeen(member: MemberState, year: number, alone: boolean, seesSeries: boolean): MemberLoad {
  const wasWithdrawn = typeof member.lastMandate?.withdrawn_at === 'string'
  const series = seesSeries ? member.series.map(seriesRef) : []
  const isHidden = member.hasSeries && !alone
  const own = member.series.find((one) => one.year === year && one.kind !== 'solar')
  if (alone && own) {
    const kwh = { value: own.kwh, low: own.kwh, high: own.kwh }
    return { from: 'measured', annualKwh: kwh, basis: 'meter', isHidden, wasWithdrawn, series }
  }
  const { annualKwh } = member.fields
  return {
    from: 'estimated',
    annualKwh: annualKwh === null ? null : { value: annualKwh, low: annualKwh, high: annualKwh },
    // There is no norm of kWh per job with a source: without the invoice nothing is known.
    basis: annualKwh === null ? 'nothing-known' : 'typed-annual',
    isHidden,
    wasWithdrawn,
    series,
  }
}

/** The measured series of the year of the hub that count, by member: what was drawn, fed in, or made by the sun. */
export async function measuredOf(
  db: Db,
  organisation: string,
  state: HubState,
  which: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlyMap<SeriesRow['kind'], Float64Array>>> {
  const wanted = state.members.filter(({ id }) => which.has(id))
  const ofYear = wanted.flatMap(({ series }) => series.filter((one) => one.year === state.row.fields.year))
  const blobs = await readBlobs(
    db,
    organisation,
    ofYear.map((one) => one.sha256),
  )
  return new Map(
    wanted.map(({ id }) => [
      id,
      new Map(
        ofYear.flatMap((one) => {
          const kw = one.member === id ? blobs.get(one.sha256) : undefined
          return kw ? [[one.kind, kw] as const] : []
        }),
      ),
    ]),
  )
}
