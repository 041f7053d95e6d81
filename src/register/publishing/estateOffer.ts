import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { branches } from '../../core/branch.ts'
import { estateCode } from '../../core/estateCode.ts'
import type { Offer } from '../../platform/disclosure/offer.ts'
import type { Snapshot } from '../companies/snapshots.ts'
import type { RegisterTables } from '../tables.ts'
import { regionSums } from './regionSums.ts'
import type { Made, PublishedMeasure } from './registerMakers.ts'
import { contributionsOf, describeOffer, registerMakers } from './registerMakers.ts'

/**
 * Makers and jobs of each business estate, and of all that lies outside them, as parts of their municipality. The
 * branches of an estate go along unseen: they hold a few makers each, and the gate must guard them too. So do the
 * municipality's own figures, which are published first. Null when no file names an estate.
 */
export async function estateOffer(
  trx: Kysely<RegisterTables>,
  organisation: string,
  snapshots: readonly Snapshot[],
  title: { readonly nl: string; readonly en: string },
): Promise<z.input<typeof Offer> | null> {
  const years = await Promise.all(
    snapshots.map(async (snapshot) => ({
      period: snapshot.referenceDate,
      makers: await registerMakers(trx, organisation, snapshot),
    })),
  )
  const all = years.flatMap(({ makers }) => makers)
  if (all.every(({ estate }) => estate === null)) return null
  const estates = new Map(
    [...Map.groupBy(all, ({ region }) => region)]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([municipality, makers]) => [municipality, [...new Set(makers.map(codeOf))].toSorted()]),
  )
  const municipalities = [...estates.keys()]
  return {
    ...describeOffer(snapshots, title),
    dimensions: {
      region: {
        sums: [...regionSums(municipalities), ...[...estates].map(([whole, parts]) => ({ whole, parts }))],
      },
      branch: { sums: [{ whole: '*', parts: [...branches] }] },
      sizeClass: { sums: [] },
    },
    tables: years.flatMap(({ period, makers }) =>
      (['companies', 'jobs'] as const).map((measure) => ({
        id: `${measure} of estates ${period}`,
        measure,
        period,
        cells: cells(makers, municipalities, [...estates.values()].flat(), measure),
      })),
    ),
  }
}

function codeOf({ region, estate }: Made): string {
  return estateCode(region, estate)
}

function cells(
  makers: readonly Made[],
  municipalities: readonly string[],
  estates: readonly string[],
  measure: PublishedMeasure,
): z.input<typeof Offer>['tables'][number]['cells'] {
  const inside = Map.groupBy(makers, (maker) => `${codeOf(maker)}|${maker.branch}`)
  const unseen = estates.flatMap((region) =>
    branches.map((branch) => {
      const contributions = contributionsOf(inside.get(`${region}|${branch}`) ?? [], measure)
      const value = contributions.reduce((sum, one) => sum + one.value, 0)
      return { at: { region, branch }, value, contributions, shown: false }
    }),
  )
  const known = municipalities.flatMap((region) => [
    { at: { region }, shown: false },
    ...branches.map((branch) => ({ at: { region, branch }, shown: false })),
  ])
  return [...estates.map((region) => ({ at: { region } })), ...unseen, ...known]
}
