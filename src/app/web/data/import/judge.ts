export type Judgement = 'fits' | 'more' | 'less'

/** A year changes this much without anything being wrong with the file. */
const usualShare = 0.2

/**
 * Whether a figure fits the one of the time before. `slack` is the change that is never odd: five makers
 * more says nothing in a village with ten.
 */
export function judge(now: number, before: number, slack: number): Judgement {
  const change = now - before
  if (Math.abs(change) <= Math.max(slack, Math.abs(before) * usualShare)) return 'fits'
  return change > 0 ? 'more' : 'less'
}

/** Jobs per maker over the makers of which the jobs are known; null when there are none. */
export function jobsPerMaker({ makers, jobs, jobsMissing }: Totals): number | null {
  const known = makers - jobsMissing
  return known > 0 ? jobs / known : null
}

export type Totals = { readonly makers: number; readonly jobs: number; readonly jobsMissing: number }
