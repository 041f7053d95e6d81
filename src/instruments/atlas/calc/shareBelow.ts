import { sizeClassBounds } from '../../../core/sizeClass.ts'
import type { Tally } from '../model.ts'

/**
 * Part of the companies of known size that have fewer than `limit` persons employed; `null` without
 * any. `limit` must be the lower bound of a CBS size class (50, 100, 250), or the classes cannot tell.
 */
export function shareBelow(tallies: readonly Tally[], limit: number): number | null {
  let [below, all] = [0, 0]
  for (const { sizeClass, companies } of tallies) {
    if (sizeClass === 'unknown') continue
    all += companies
    if (sizeClassBounds(sizeClass).least < limit) below += companies
  }
  return all === 0 ? null : below / all
}
