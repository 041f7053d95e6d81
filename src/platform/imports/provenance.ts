import type { Day, Period } from '../../core/period.ts'

/** Goes up when the same file would give other rows. */
export const importerVersion = 1

/**
 * Where imported rows come from: kept with every import, so that each figure can name its source. The same sha256
 * again is no new import; a newer file of the same source supersedes, and the old one stays readable.
 */
export type Provenance = {
  readonly source: string
  readonly fileName: string
  readonly sha256: string
  readonly referenceDate: Day
  readonly period: Period | null
  /** Versions of the classifications in the file, such as SBI 2008 or the municipal division of 2026. */
  readonly editions: Readonly<Record<string, string>>
  readonly licence: string | null
  readonly credit: string | null
  readonly importerVersion: number
  readonly importedBy: string
  readonly importedAt: string
}
