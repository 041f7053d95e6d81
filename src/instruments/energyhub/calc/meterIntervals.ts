import type { Minutes } from './dutchClock.ts'
import { perUnit } from './meterColumns.ts'
import type { Moment, Note } from './meterMoments.ts'
import type { MeterReading } from './meterReading.ts'

/** An amount: from `start` (UTC), for `minutes`, mean kW; and the line on which it stands. */
export type Interval = {
  readonly start: Minutes
  readonly minutes: number
  readonly kw: number
  readonly line: number
}

/** Amounts per step: from the stamp, or up to it. A step is as long as the distance to the next row says. */
export function amountsOf(moments: readonly Moment[], { stamp, stepMinutes, unit }: MeterReading): Interval[] {
  const { factor, isEnergy } = perUnit[unit]
  const ordered = inOrder(moments)
  const last = ordered.length - 1
  return ordered.map(({ utc, value, line }, k) => {
    const neighbour = stamp === 'start' ? nextDistance(ordered, k) : previousDistance(ordered, k)
    const other =
      k === 0 || k === last ? null : stamp === 'start' ? previousDistance(ordered, k) : nextDistance(ordered, k)
    // A gap is not a long step: the shorter of both distances counts, when it is a step that divides a day.
    const minutes = stepLength(neighbour, other, stepMinutes)
    const kw = (value * factor) / (isEnergy ? minutes / 60 : 1)
    return { start: stamp === 'start' ? utc : utc - minutes, minutes, kw, line }
  })
}

function nextDistance(moments: readonly Moment[], k: number): number | null {
  for (let next = k + 1; next < moments.length; next++) {
    if (moments[next].utc > moments[k].utc) return moments[next].utc - moments[k].utc
  }
  return null
}

function previousDistance(moments: readonly Moment[], k: number): number | null {
  for (let before = k - 1; before >= 0; before--) {
    if (moments[before].utc < moments[k].utc) return moments[k].utc - moments[before].utc
  }
  return null
}

const steps = [1, 2, 5, 10, 15, 20, 30, 60]

function stepLength(neighbour: number | null, other: number | null, usual: number): number {
  if (neighbour === usual || other === usual) {
    if (neighbour !== null && neighbour < usual && steps.includes(neighbour)) return neighbour
    return usual
  }
  const shortest = Math.min(neighbour ?? Infinity, other ?? Infinity)
  return steps.includes(shortest) ? shortest : usual
}

/** A register counts on: the amount is what it rose since the row before. */
export function differencesOf(moments: readonly Moment[], note: Note): Interval[] {
  const ordered = inOrder(moments)
  const intervals: Interval[] = []
  for (let k = 1; k < ordered.length; k++) {
    const [before, after] = [ordered[k - 1], ordered[k]]
    const minutes = after.utc - before.utc
    if (minutes <= 0) continue
    const rise = after.value - before.value
    if (rise < 0) {
      note('register-falls', after.line)
      continue
    }
    intervals.push({ start: before.utc, minutes, kw: rise / (minutes / 60), line: after.line })
  }
  return intervals
}

/** In order of time, each moment once. The first value stays; another value at the same time is told. */
export function withoutTwice(intervals: readonly Interval[], note: Note): Interval[] {
  const ordered: Interval[] = []
  for (const one of intervals) {
    const last = ordered[ordered.length - 1]
    if (last && last.start === one.start) {
      note(last.kw === one.kw ? 'same-time-twice' : 'same-time-other-value', one.line)
      continue
    }
    ordered.push(one)
  }
  return ordered
}

function inOrder(moments: readonly Moment[]): readonly Moment[] {
  for (let k = 1; k < moments.length; k++) {
    if (moments[k].utc < moments[k - 1].utc) return moments.toSorted((a, b) => a.utc - b.utc)
  }
  return moments
}
