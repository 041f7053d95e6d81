type Point = { readonly value: number; readonly date: string }

/**
 * How far an indicator is on the way from its baseline to its target:
 *
 *     progress = (now - baseline) / (target - baseline), kept within 0 and 1
 *
 * It holds for falling targets as well. `null` when the target is the baseline: there is no way to go.
 */
export function progress(baseline: number, target: number, now: number): number | null {
  if (baseline === target) return null
  return Math.min(1, Math.max(0, (now - baseline) / (target - baseline)))
}

export type Course = 'reached' | 'on-course' | 'behind' | 'no-figure'

/** An indicator may lag this part of the way before we say that it is behind. */
const slack = 0.1

/**
 * On course is who has gone as far as the part of the time that has passed, less a tenth of the way. A target that is
 * reached stays reached; without a baseline, a target or a figure there is nothing to say.
 */
export function courseOf(baseline: Point | null, target: Point | null, now: Point | null): Course {
  if (!baseline || !target || !now) return 'no-figure'
  const gone = progress(baseline.value, target.value, now.value)
  if (gone === null) return 'no-figure'
  if (gone === 1) return 'reached'
  return gone + slack >= timeGone(baseline.date, target.date, now.date) ? 'on-course' : 'behind'
}

function timeGone(from: string, to: string, now: string): number {
  const length = Date.parse(to) - Date.parse(from)
  if (length <= 0) return 1
  return Math.min(1, Math.max(0, (Date.parse(now.slice(0, 10)) - Date.parse(from)) / length))
}
