import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Offer } from '../../platform/disclosure/offer.ts'
import type { Snapshot } from '../companies/snapshots.ts'
import type { RegisterTables } from '../tables.ts'
import { publishedSize } from './publishedSize.ts'

/** A maker as the gate may know it: where, what, how large, and by a name that tells nobody who. */
export type Made = {
  readonly region: string
  readonly estate: string | null
  readonly branch: string
  readonly sizeClass: string | null
  readonly jobs: number | null
  readonly by: string
  readonly soleTrader: boolean
}

export async function registerMakers(
  trx: Kysely<RegisterTables>,
  organisation: string,
  { import: id }: Snapshot,
): Promise<Made[]> {
  const rows = await trx
    .selectFrom('register.record')
    .select(['establishment', 'kvk', 'municipality', 'estate', 'branch', 'size_class', 'jobs', 'sole_trader'])
    .where('organisation', '=', organisation)
    .where('import', '=', id)
    .execute()
  return rows.map((row) => ({
    region: row.municipality,
    estate: row.estate,
    branch: row.branch,
    sizeClass: publishedSize(row.size_class),
    jobs: row.jobs,
    soleTrader: row.sole_trader,
    by: pseudonym(organisation, row.kvk ?? `${row.establishment}`),
  }))
}

/** The gate has to see that two cells hold the same company, and never which. */
function pseudonym(organisation: string, company: string): string {
  return createHash('sha256').update(`${organisation}|${company}`).digest('base64url').slice(0, 16)
}

/** What a maker adds to a cell. Jobs that nobody knows count as none, and the page says "as far as delivered". */
const measures = {
  companies: () => 1,
  jobs: (maker: Made) => maker.jobs ?? 0,
} as const satisfies Record<string, (maker: Made) => number>

export type PublishedMeasure = keyof typeof measures

export function contributionsOf(makers: readonly Made[], measure: PublishedMeasure) {
  return makers.map((maker) => ({ value: measures[measure](maker), by: maker.by, soleTrader: maker.soleTrader }))
}

/** What every offer of the register says of itself. */
export function describeOffer(
  snapshots: readonly Snapshot[],
  title: { readonly nl: string; readonly en: string },
): Pick<z.input<typeof Offer>, 'title' | 'divisionYear' | 'sources' | 'measures'> {
  return {
    title,
    divisionYear: snapshots[0]?.divisionYear ?? 0,
    sources: snapshots.map(({ source, deliveredOn, referenceDate }) => ({
      id: `register.snapshot/${referenceDate}`,
      title: source.title,
      vintage: deliveredOn,
    })),
    measures: { companies: { kind: 'count' }, jobs: { kind: 'sum' } },
  }
}
