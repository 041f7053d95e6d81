import type { Format } from '../../../platform/i18n/format.ts'
import type { Noun } from '../../../platform/i18n/plural.ts'
import { plural } from '../../../platform/i18n/plural.ts'
import type { AtlasWords } from './useAtlasWords.tsx'
import type { Factsheet } from './placeView.ts'

/** Makers without a number of jobs, now and at the previous reference date: a change in jobs then says little. */
export type MissingJobs = { readonly now: number; readonly before: number }

export function missingJobs({ total, previousJobsMissing }: Factsheet): MissingJobs {
  return { now: total.jobs.missing, before: previousJobsMissing }
}

export function isComparable({ now, before }: MissingJobs): boolean {
  return now === 0 && before === 0
}

/** What was added or went since the previous reference date, over all branches. */
export function totalChange({ changes }: Factsheet): { readonly companies: number; readonly jobs: number } {
  return changes.reduce(
    (sum, change) => ({ companies: sum.companies + change.companies, jobs: sum.jobs + change.jobs }),
    { companies: 0, jobs: 0 },
  )
}

/** "12 banen meer", "1 maker minder", "evenveel banen". */
export function writeChange(change: number, noun: Noun, format: Format, say: AtlasWords): string {
  const size = Math.abs(change)
  const word = plural(format.locale, size, noun)
  if (change === 0) return say.equal(noun.other)
  return change > 0 ? say.more(format.number(size), word) : say.fewer(format.number(size), word)
}
