import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { SeriesRef } from '../hubDossier.ts'
import type { HubTables } from '../tables.ts'
import type { By, Db } from './hubs.ts'
import { packSeries, unpackSeries } from './seriesCode.ts'

export type SeriesRow = HubTables['energyhub.series']

export type NewSeries = {
  readonly hub: string
  readonly member: string
  readonly kind: SeriesRef['kind']
  readonly year: number
  readonly kw: Float64Array
  readonly fileName: string
  readonly fileSha256: string
  readonly reading: unknown
  readonly quality: SeriesRef['quality']
  readonly onMandate: string | null
}

/** Keeps a year of quarter-hours; an earlier one of the same member, year and kind makes room. */
export async function insertSeries(db: Db, organisation: string, series: NewSeries, by: By): Promise<SeriesRow> {
  const { kw, fileName, fileSha256, reading, quality, onMandate, ...key } = series
  const { bytes, sha256 } = packSeries(kw)
  await db
    .insertInto('energyhub.series_blob')
    .values({ organisation, sha256, bytes })
    .onConflict((conflict) => conflict.columns(['organisation', 'sha256']).doNothing())
    .execute()
  await db
    .deleteFrom('energyhub.series')
    .where('organisation', '=', organisation)
    .where('hub', '=', key.hub)
    .where('member', '=', key.member)
    .where('year', '=', key.year)
    .where('kind', '=', key.kind)
    .execute()
  const row: SeriesRow = {
    organisation,
    id: randomUUID(),
    ...key,
    step_minutes: 15,
    sha256,
    file_name: fileName,
    file_sha256: fileSha256,
    reading,
    quality,
    kwh: kw.reduce((all, one) => all + one, 0) / 4,
    peak_kw: kw.reduce((most, one) => Math.max(most, one), 0),
    delivered_by: by.account,
    on_mandate: onMandate,
    delivered_at: by.at,
  }
  await db
    .insertInto('energyhub.series')
    .values({
      ...row,
      reading: JSON.stringify(reading),
      quality: JSON.stringify(quality) as never, // jsonb goes in as text and comes out as the object
    })
    .execute()
  await purgeBlobs(db, organisation)
  return row
}

export async function seriesRows(db: Db, organisation: string, hub: string): Promise<SeriesRow[]> {
  return db
    .selectFrom('energyhub.series')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .orderBy('year', 'desc')
    .orderBy('kind')
    .execute()
}

export async function readBlobs(
  db: Db,
  organisation: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Float64Array>> {
  const found = new Map<string, Float64Array>()
  // One at a time: a transaction that holds twenty megabytes at once would keep the others waiting.
  for (const sha256 of new Set(hashes)) {
    const row = await db
      .selectFrom('energyhub.series_blob')
      .select('bytes')
      .where('organisation', '=', organisation)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (row) found.set(sha256, unpackSeries(row.bytes))
  }
  return found
}

/** Removes series and what only they held. Returns how many. */
export async function eraseSeries(db: Db, organisation: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await db
    .deleteFrom('energyhub.series')
    .where('organisation', '=', organisation)
    .where('id', 'in', [...ids])
    .executeTakeFirst()
  await purgeBlobs(db, organisation)
  return Number(numDeletedRows)
}

/** Nothing stays behind of a series that nobody refers to any more. */
async function purgeBlobs(db: Db, organisation: string): Promise<void> {
  await sql`
    delete from energyhub.series_blob b where b.organisation = ${organisation}
      and not exists (select 1 from energyhub.series s where s.organisation = b.organisation and s.sha256 = b.sha256)`.execute(
    db,
  )
}

export function seriesRef(row: SeriesRow): SeriesRef {
  return {
    id: row.id,
    sha256: row.sha256,
    year: row.year,
    stepMinutes: row.step_minutes,
    kind: row.kind,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    reading: row.reading,
    quality: row.quality,
    kwh: row.kwh,
    peakKw: row.peak_kw,
    deliveredAt: row.delivered_at,
  }
}
