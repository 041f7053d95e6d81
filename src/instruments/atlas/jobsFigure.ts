import type { Span } from '../../core/gap.ts'
import type { Jobs } from './model.ts'

/** A sum of jobs as it may be shown: the number, or a range when some companies have none. */
export function jobsFigure(jobs: Jobs, why: string): number | Span {
  if (jobs.missing === 0) return jobs.known
  return { atLeast: jobs.atLeast, atMost: jobs.atMost, why }
}
