import { eraseSeries } from './series.ts'
import type { Db } from './hubs.ts'

const day = 86_400_000

/**
 * What may not be kept any longer: files that nobody stored within a day, series of a mandate that has run out, and
 * series of hubs and members that were deleted a month ago, when undoing is over.
 */
export async function purge(db: Db, organisation: string, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day).toISOString()
  await db
    .deleteFrom('energyhub.meter_file')
    .where('organisation', '=', organisation)
    .where('created_at', '<', before(1))
    .execute()
  const month = before(30)
  const rows = await db
    .selectFrom('energyhub.series as s')
    .innerJoin('energyhub.hub as h', (join) =>
      join.onRef('h.organisation', '=', 's.organisation').onRef('h.id', '=', 's.hub'),
    )
    .innerJoin('energyhub.member as m', (join) =>
      join.onRef('m.organisation', '=', 's.organisation').onRef('m.hub', '=', 's.hub').onRef('m.id', '=', 's.member'),
    )
    .leftJoin('energyhub.mandate as d', (join) =>
      join.onRef('d.organisation', '=', 's.organisation').onRef('d.id', '=', 's.on_mandate'),
    )
    .select('s.id')
    .where('s.organisation', '=', organisation)
    .where((eb) =>
      eb.or([
        eb('h.deleted_at', '<', month),
        eb('m.removed_at', '<', month),
        eb('d.until_day', '<', now.toISOString().slice(0, 10)),
        eb('d.withdrawn_at', 'is not', null),
      ]),
    )
    .execute()
  await eraseSeries(
    db,
    organisation,
    rows.map((row) => row.id),
  )
}
