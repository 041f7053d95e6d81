import type { Format } from '../../../platform/i18n/format.ts'
import type { Group } from '../model.ts'
import type { AtlasWords } from './useAtlasWords.tsx'

/** "1.043", "minstens 1.043", or null when nothing is known. */
export function writeJobs(group: Group, format: Format, say: AtlasWords): string | null {
  const { companies, jobs } = group
  if (jobs.missing === 0) return format.number(jobs.known)
  if (jobs.missing >= companies && jobs.atLeast === 0) return null
  return say.atLeast(format.number(jobs.atLeast))
}

/** Why the jobs are no plain number: how many makers have none, and between what the sum lies. Empty when all have one. */
export function whyRange({ jobs }: Group, format: Format, say: AtlasWords): string {
  if (jobs.missing === 0) return ''
  const missing = say.missingJobs(format.count(jobs.missing, say.maker))
  if (jobs.atMost === null || jobs.atMost === jobs.atLeast) return missing
  return `${missing} ${say.missingRange(format.number(jobs.atLeast), format.number(jobs.atMost))}`
}
