import type { Kysely } from 'kysely'
import type { DisclosureTables } from './tables.ts'

/** One figure as everybody may see it. `value` null: hidden, with no reason that would narrow the guess. */
export type PublishedFigure = {
  readonly publication: string
  readonly measure: string
  readonly period: string
  readonly region: string
  readonly branch: string
  readonly sizeClass: string
  readonly value: number | null
  readonly roundedTo: number | null
}

/**
 * What is out now about these regions: of our own publications that were not withdrawn, for each cell the newest.
 * With a place come its estates. Runs with the public role.
 */
export async function listPublishedFigures(
  db: Kysely<DisclosureTables>,
  regions: readonly string[],
): Promise<PublishedFigure[]> {
  if (regions.length === 0) return []
  return db
    .selectFrom('disclosure.figure as figure')
    .innerJoin('disclosure.publication as publication', 'publication.id', 'figure.publication')
    .leftJoin('disclosure.withdrawal as withdrawal', 'withdrawal.publication', 'figure.publication')
    .distinctOn(['figure.measure', 'figure.period', 'figure.region', 'figure.branch', 'figure.size_class'])
    .select([
      'figure.publication',
      'figure.measure',
      'figure.period',
      'figure.region',
      'figure.branch',
      'figure.size_class as sizeClass',
      'figure.value',
      'figure.rounded_to as roundedTo',
    ])
    .where(({ eb, or, fn, val }) =>
      or([
        eb('figure.region', 'in', [...regions]),
        eb(fn<string>('split_part', ['figure.region', val('/'), val(1)]), 'in', [...regions]),
      ]),
    )
    .where('publication.origin', '=', 'own')
    .where('withdrawal.publication', 'is', null)
    .orderBy('figure.measure')
    .orderBy('figure.period')
    .orderBy('figure.region')
    .orderBy('figure.branch')
    .orderBy('figure.size_class')
    .orderBy('publication.recorded_at', 'desc')
    .execute()
}
