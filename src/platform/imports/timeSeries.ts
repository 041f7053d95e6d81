/** How the stamps of a series are meant: a file does not say it, so a person does. */
export type SeriesHow = {
  readonly zone: 'Europe/Amsterdam' | 'UTC'
  /** Whether a stamp is the begin or the end of its step. */
  readonly stamped: 'start' | 'end'
  readonly stepMinutes: 15 | 60
}

export type SeriesGap = { readonly from: string; readonly steps: number; readonly mayFill: boolean }

export type SeriesCheck = {
  /** Steps in the year: 35,040 quarters, 35,136 in a leap year. */
  readonly expected: number
  /** Per step the row that fills it, or −1. */
  readonly rowOfStep: Int32Array
  readonly gaps: readonly SeriesGap[]
  /** Rows whose step was filled already. */
  readonly duplicates: readonly number[]
  /** Rows outside the year, between two steps, or in the hour that the clock skips. */
  readonly misplaced: readonly number[]
  /** Days on which the clock changes, with their steps: 92 and 100 quarters. */
  readonly clockDays: readonly { readonly day: string; readonly steps: number }[]
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Longer gaps are not filled: a straight line over a night shift is an invention. */
const longestFill = 2 * hour

/** Lays the stamps of a series on the steps of one year and says what is missing, double or impossible. */
export function checkSeries(stamps: readonly string[], year: number, how: SeriesHow): SeriesCheck {
  const step = how.stepMinutes * minute
  const start = utcOf(Date.UTC(year, 0, 1), how.zone)
  const end = utcOf(Date.UTC(year + 1, 0, 1), how.zone)
  const expected = (end - start) / step
  const rowOfStep = new Int32Array(expected).fill(-1)
  const duplicates: number[] = []
  const misplaced: number[] = []
  for (const [row, stamp] of stamps.entries()) {
    const places = momentsOf(stamp, how.zone).map((moment) => (moment - start) / step - (how.stamped === 'end' ? 1 : 0))
    const inYear = places.filter((at) => Number.isInteger(at) && at >= 0 && at < expected)
    const free = inYear.find((at) => rowOfStep[at] === -1)
    if (free !== undefined) rowOfStep[free] = row
    else if (inYear.length > 0) duplicates.push(row)
    else misplaced.push(row)
  }
  return {
    expected,
    rowOfStep,
    gaps: gapsOf(rowOfStep, start, step),
    duplicates,
    misplaced,
    clockDays: clockDays(year, how),
  }
}

/**
 * Fills gaps of at most two hours with a straight line between their neighbours, and says which steps those are:
 * an offer, which a person accepts, and the steps stay marked.
 */
export function fillShortGaps(
  values: readonly (number | null)[],
  stepMinutes: 15 | 60,
): { readonly values: readonly (number | null)[]; readonly filled: readonly number[] } {
  const result = [...values]
  const filled: number[] = []
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] !== null) continue
    let next = at
    while (next < values.length && values[next] === null) next += 1
    const [before, after] = [values[at - 1] ?? null, values[next] ?? null]
    if (before !== null && after !== null && (next - at) * stepMinutes * minute <= longestFill) {
      for (let place = at; place < next; place += 1) {
        result[place] = before + ((after - before) * (place - at + 1)) / (next - at + 1)
        filled.push(place)
      }
    }
    at = next
  }
  return { values: result, filled }
}

function gapsOf(rowOfStep: Int32Array, start: number, step: number): SeriesGap[] {
  const gaps: SeriesGap[] = []
  for (let at = 0; at < rowOfStep.length; at += 1) {
    if (rowOfStep[at] !== -1) continue
    const from = at
    while (at < rowOfStep.length && rowOfStep[at] === -1) at += 1
    const mayFill = (at - from) * step <= longestFill && from > 0 && at < rowOfStep.length
    gaps.push({ from: new Date(start + from * step).toISOString(), steps: at - from, mayFill })
  }
  return gaps
}

const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[-+]\d{2}:?\d{2})?$/
const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}) (\d{1,2}):(\d{2})(?::\d{2})?$/

/** The moments that a stamp can mean: none in the hour that is skipped, two in the hour that comes twice. */
function momentsOf(stamp: string, zone: SeriesHow['zone']): readonly number[] {
  const text = stamp.trim()
  const [, year, month, dayOfMonth, hours, minutes, offset] = iso.exec(text) ?? reordered(local.exec(text)) ?? []
  if (year === undefined) return []
  const clock = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth), Number(hours), Number(minutes))
  if (offset === 'Z') return [clock]
  if (offset !== undefined) return [clock - offsetOf(offset)]
  if (zone === 'UTC') return [clock]
  return [2 * hour, hour].map((ahead) => clock - ahead).filter((moment) => moment + aheadAt(moment) === clock)
}

function reordered(parts: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return parts === null ? null : [parts[0], parts[3], parts[2], parts[1], parts[4], parts[5], undefined]
}

function offsetOf(offset: string): number {
  const [, sign, hours, minutes] = /^([-+])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute)
}

function utcOf(midnight: number, zone: SeriesHow['zone']): number {
  return zone === 'UTC' ? midnight : midnight - aheadAt(midnight - hour)
}

/** Directive 2000/84/EC: summer time from the last Sunday of March, 1.00 UTC, to the last Sunday of October, 1.00 UTC. */
function aheadAt(moment: number): number {
  const year = new Date(moment).getUTCFullYear()
  return moment >= lastSunday(year, 2) && moment < lastSunday(year, 9) ? 2 * hour : hour
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0)
  return last - new Date(last).getUTCDay() * day + hour
}

function clockDays(year: number, how: SeriesHow): SeriesCheck['clockDays'] {
  if (how.zone === 'UTC') return []
  const perHour = 60 / how.stepMinutes
  const on = (month: number) => new Date(lastSunday(year, month)).toISOString().slice(0, 10)
  return [
    { day: on(2), steps: 23 * perHour },
    { day: on(9), steps: 25 * perHour },
  ]
}
