import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { branches } from '../../core/branch.ts'
import type { Offer } from '../../platform/disclosure/offer.ts'
import type { Snapshot } from '../companies/snapshots.ts'
import type { RegisterTables } from '../tables.ts'
import { publishedSizes } from './publishedSize.ts'
import { regionSums } from './regionSums.ts'
import type { Made, PublishedMeasure } from './registerMakers.ts'
import { contributionsOf, describeOffer, registerMakers } from './registerMakers.ts'

/**
 * The facts sheet of an organisation as tables to be protected: makers by branch and by size class and jobs by branch,
 * for its municipalities and everything they add up to. Jobs of a maker that nobody knows count as none, and the
 * page says "as far as delivered". Snapshots of several years go in one offer, so that their differences are
 * guarded together.
 */
export async function offerOf(
  trx: Kysely<RegisterTables>,
  organisation: string,
  snapshots: readonly Snapshot[],
  title: { readonly nl: string; readonly en: string },
  /** Give the organisation's own code for its totals alone: published first, they are never hidden to guard a part. */
  asOne: string | null = null,
): Promise<z.input<typeof Offer>> {
  const years = await Promise.all(
    snapshots.map(async (snapshot) => ({
      period: snapshot.referenceDate,
      makers: (await registerMakers(trx, organisation, snapshot)).map((maker) =>
        asOne === null ? maker : { ...maker, region: asOne },
      ),
    })),
  )
  const makers = years.flatMap((year) => year.makers)
  const places = distinct(makers.map(({ region }) => region))
  const sums = regionSums(places)
  const regions = { leaves: places, sums: sums.map(({ whole }) => whole) }
  return {
    ...describeOffer(snapshots, title),
    dimensions: {
      region: { sums },
      branch: { sums: [{ whole: '*', parts: [...branches] }] },
      sizeClass: { sums: [{ whole: '*', parts: [...publishedSizes] }] },
    },
    tables: years.flatMap((year) => [
      {
        id: `companies ${year.period}`,
        measure: 'companies',
        period: year.period,
        cells: cells(year.makers, regions, 'branch', branches, 'companies'),
      },
      {
        id: `jobs ${year.period}`,
        measure: 'jobs',
        period: year.period,
        cells: cells(year.makers, regions, 'branch', branches, 'jobs'),
      },
      ...(year.makers.some(({ sizeClass }) => sizeClass === null)
        ? []
        : [
            {
              id: `sizes ${year.period}`,
              measure: 'companies',
              period: year.period,
              cells: cells(year.makers, regions, 'sizeClass', publishedSizes, 'companies'),
            },
          ]),
    ]),
  }
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted()
}

/** One cell for every place and code, zero where nobody is, and every sum of them; the gate adds the sums up itself. */
function cells(
  makers: readonly Made[],
  regions: { readonly leaves: readonly string[]; readonly sums: readonly string[] },
  dimension: 'branch' | 'sizeClass',
  codes: readonly string[],
  measure: PublishedMeasure,
): z.input<typeof Offer>['tables'][number]['cells'] {
  const groups = Map.groupBy(makers, (maker) => `${maker.region}|${maker[dimension]}`)
  const leaves = regions.leaves.flatMap((region) =>
    codes.map((code) => {
      const contributions = contributionsOf(groups.get(`${region}|${code}`) ?? [], measure)
      const value = contributions.reduce((sum, each) => sum + each.value, 0)
      return { at: { region, [dimension]: code }, value, contributions }
    }),
  )
  const sums = regions.sums.flatMap((region) => codes.map((code) => ({ at: { region, [dimension]: code } })))
  const totals = [...regions.leaves, ...regions.sums].map((region) => ({ at: { region } }))
  return [...leaves, ...sums, ...totals]
}
