import { clockChanges, type Minutes, yearOfMinutes } from './dutchClock.ts'
import type { ColumnSaid } from './meterColumns.ts'
import type { Clock } from './meterReading.ts'

/**
 * Some loggers close a day with 00:00 of that same day. Then the clock falls back by nearly a day at each midnight;
 * those rows belong to the next day.
 */
export function closedDays(clocks: readonly Minutes[]): Minutes[] {
  let closes = 0
  let opens = 0
  for (let k = 1; k < clocks.length; k++) {
    if (clocks[k] % 1440 !== 0) continue
    const step = clocks[k] - clocks[k - 1]
    if (step < -1300 && step >= -1440) closes++
    else if (step > 0) opens++
  }
  if (closes <= opens) return [...clocks]
  return clocks.map((clock, k) => (clock % 1440 === 0 && (k === 0 || clock < clocks[k - 1]) ? clock + 1440 : clock))
}

/** Some exports begin with the newest row. */
export function isNewestFirst(clocks: readonly Minutes[]): boolean {
  const days = clocks.length - 1
  return days > 0 && clocks[0] - clocks[days] >= 1440
}

/** The step that comes most. */
export function commonStep(clocks: readonly Minutes[]): number | null {
  const counts = new Map<number, number>()
  for (let k = 1; k < clocks.length; k++) {
    const step = clocks[k] - clocks[k - 1]
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [step, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = step
  return best !== null && best <= 1440 ? best : null
}

/** Whether a time stands at the start or at the end of its step: the headings tell, or the first and last of a file. */
export function stampKind(
  clocks: readonly Minutes[],
  stepMinutes: number,
  said: ColumnSaid | undefined,
  headings: readonly string[],
): { readonly kind: 'start' | 'end'; readonly isGuess: boolean } {
  if (headings.length > 0 && said && said.isStartTime !== said.isEndTime) {
    return { kind: said.isStartTime ? 'start' : 'end', isGuess: false }
  }
  const first = clocks[0] % 1440
  const last = clocks[clocks.length - 1] % 1440
  if (first === 0 && last === 1440 - stepMinutes) return { kind: 'start', isGuess: false }
  if (first === stepMinutes && last === 0) return { kind: 'end', isGuess: false }
  return { kind: first === stepMinutes ? 'end' : 'start', isGuess: true }
}

/** Whether the clock was changed in spring and autumn, or never: the hours around the change tell. */
export function clockKind(
  clocks: readonly Minutes[],
  stepMinutes: number,
  isEnd: boolean,
  says: 'utc' | 'winter' | null,
): { readonly clock: Clock; readonly isGuess: boolean } {
  if (says) return { clock: says, isGuess: false }
  const back = isEnd ? stepMinutes : 0
  const [from, to] = [clocks[0] - back, clocks[clocks.length - 1] - back]
  // The clock goes from 02:00 to 03:00 in spring, and comes back to 02:00 in autumn.
  const seen = new Map<Minutes, number>()
  for (let year = yearOfMinutes(from); year <= yearOfMinutes(to); year++) {
    const { spring, autumn } = clockChanges(year)
    for (const moment of [spring + 60, spring + 120, autumn + 60]) seen.set(moment, 0)
  }
  for (const clock of clocks) {
    const count = seen.get(clock - back)
    if (count !== undefined) seen.set(clock - back, count + 1)
  }
  let changed = 0
  let unchanged = 0
  for (let year = yearOfMinutes(from); year <= yearOfMinutes(to); year++) {
    const { spring, autumn } = clockChanges(year)
    const skipped = spring + 60
    if (from < skipped - 60 && to > skipped + 120) {
      if (seen.get(skipped) === 0 && seen.get(skipped + 60)) changed++
      else if (seen.get(skipped)) unchanged++
    }
    const repeated = autumn + 60
    if (from < repeated - 60 && to > repeated + 120) {
      if ((seen.get(repeated) ?? 0) > 1) changed++
      else if (seen.get(repeated) === 1) unchanged++
    }
  }
  if (changed > unchanged) return { clock: 'local', isGuess: false }
  if (unchanged > changed) return { clock: 'winter', isGuess: true }
  return { clock: 'local', isGuess: true }
}
