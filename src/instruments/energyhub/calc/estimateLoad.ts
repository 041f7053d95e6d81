import { type Gap, gap } from '../../../core/gap.ts'
import { daysOf, weekdayOf } from './dutchClock.ts'
import { dutchHolidays } from './dutchHolidays.ts'
import { seeded } from './seeded.ts'
import { sumExactly } from './sumExactly.ts'
import { yearClock } from './yearClock.ts'

export type Shifts = 1 | 2 | 3

/** A day as "2026-07-20"; both days are closed. */
export type ClosedDays = { readonly from: string; readonly to: string }

export type LoadGiven = {
  readonly year: number
  /** From the invoice. An interval is carried through. */
  readonly annualKwh: number | { readonly value: number; readonly low: number; readonly high: number } | null
  /** SBI code, of any version: only its division is used, when the shifts are not known. */
  readonly sbi?: string | null
  readonly shifts?: Shifts | null
  /** Which days of the weekend are worked. */
  readonly weekend?: 'closed' | 'saturday' | 'whole'
  /** Collective holidays; left out: three weeks from the Monday on or after 18 July, and 24 to 31 December. */
  readonly closed?: readonly ClosedDays[]
  /** Another number, another company: the same hours, other ups and downs. */
  readonly seed?: number
}

/** A load that nobody measured. Its shape is an assumption; the interval says how far it may be off. */
export type LoadEstimate = {
  readonly isEstimate: true
  readonly year: number
  /** Mean kW per quarter-hour; together exactly the annual use. */
  readonly kw: Float64Array
  readonly annual: { readonly value: number; readonly low: number; readonly high: number }
  /** Standard deviation of one quarter-hour around the estimate, as a part of it; apart for each company. */
  readonly relativeSigma: number
  /** Annual kWh over the highest kW. */
  readonly operatingHours: number
  /** What nobody told and we filled in. */
  readonly assumed: readonly ('shifts' | 'weekend' | 'closed')[]
}

type Rhythm = { readonly from: number; readonly to: number; readonly rest: number }

/** Working hours by shifts, and what goes on outside them as a part of the working level: own assumptions. */
const rhythms: Readonly<Record<Shifts, Rhythm>> = {
  1: { from: 7, to: 16, rest: 0.2 },
  2: { from: 6, to: 23, rest: 0.2 },
  3: { from: 0, to: 24, rest: 0.25 },
}

/** Foundries and rolling mills (24) melt day and night; other makers work one shift unless they say otherwise. */
const shiftsByDivision: Readonly<Record<string, Shifts>> = { '24': 3 }

/** Of one quarter-hour of one company; the comparison with a measured plant is in the tests. */
export const relativeSigma = 0.55

/**
 * A year of a company without meter data, from its annual use and its shifts. Working hours lie on the Dutch clock,
 * holidays and collective holidays are closed, and the level goes up and down from quarter to quarter and from day
 * to day, since a flat block would hide the peak. A gap when the annual use is unknown: there is no norm of kWh per
 * job that we can name a source for, so the answer asks for the invoice.
 */
export function estimateLoad(given: LoadGiven): LoadEstimate | Gap {
  const { year, annualKwh } = given
  const use = typeof annualKwh === 'number' ? { value: annualKwh, low: annualKwh, high: annualKwh } : annualKwh
  if (use === null || !(use.value >= 0) || !Number.isFinite(use.value)) {
    return gap('unknown', 'Het jaarverbruik is niet bekend. Het staat op de jaarafrekening van de energieleverancier.')
  }
  const division = (given.sbi ?? '').replace(/\D/g, '').slice(0, 2)
  const shifts = given.shifts ?? shiftsByDivision[division] ?? 1
  const kw = workingYear(year, rhythms[shifts], given)
  sumExactly(kw, use.value * 4)
  let peak = 0
  for (const power of kw) if (power > peak) peak = power
  const assumed = (['shifts', 'weekend', 'closed'] as const).filter((item) => (given[item] ?? null) === null)
  const operatingHours = peak > 0 ? use.value / peak : 0
  return { isEstimate: true, year, kw, annual: use, relativeSigma, operatingHours, assumed }
}

function workingYear(year: number, { from, to, rest }: Rhythm, given: LoadGiven): Float64Array {
  const { count, day, quarter, firstDay } = yearClock(year)
  const { weekend = 'closed', seed = 1 } = given
  const isClosed = closedDays(year, given.closed ?? collectiveHolidays(year))
  const random = seeded(seed * 7919 + 31)
  const busy = Float64Array.from({ length: 96 }, (_, k) => busyAt((k + 0.5) / 4, from, to))
  const days = Math.ceil(count / 96)
  const isWorked = Uint8Array.from({ length: days }, (_, k) => {
    const weekday = weekdayOf(firstDay + k)
    if (isClosed.has(firstDay + k)) return 0
    return weekday === 0 ? Number(weekend === 'whole') : weekday === 6 ? Number(weekend !== 'closed') : 1
  })
  const level = Float64Array.from({ length: days }, (_, k) => {
    const season = 1 + 0.05 * Math.cos((2 * Math.PI * (k - 14)) / 365)
    return season * (1 + 0.4 * (random() - 0.5))
  })
  // Every company takes its ups and downs from its own place in one long series: at no moment the same as another's.
  const drift = ups()
  const place = Math.floor(random() * drift.length)
  const kw = new Float64Array(count)
  for (let step = 0; step < count; step++) {
    const at = day[step]
    const work = isWorked[at] * busy[quarter[step]]
    const up = drift[(place + step) & (drift.length - 1)]
    kw[step] = level[at] * (rest + (1 - rest) * work) * (1 + (0.4 + 0.6 * work) * up)
  }
  return kw
}

let kept: Float64Array | null = null

/** A level that drifts from quarter to quarter around 0, with a standard deviation of 0.14. */
function ups(): Float64Array {
  if (kept) return kept
  const random = seeded(2026)
  const made = new Float64Array(2 ** 17)
  let drift = 0
  for (let step = 0; step < made.length; step++) {
    drift = 0.8 * drift + 0.3 * (random() - 0.5)
    made[step] = drift
  }
  kept = made
  return made
}

/** Half an hour to start and to stop, and a break at noon for who does not work in turns. */
function busyAt(hour: number, from: number, to: number): number {
  if (from === 0 && to === 24) return 1
  const edge = Math.min(1, Math.max(0, 2 * (hour - from) + 0.5), Math.max(0, 2 * (to - hour) + 0.5))
  return to - from < 12 && hour > 12 && hour < 12.5 ? 0.6 * edge : edge
}

/** Three weeks in summer and the days around New Year: our assumption, which the company can correct. */
export function collectiveHolidays(year: number): readonly ClosedDays[] {
  let monday = daysOf(year, 7, 18)
  while (weekdayOf(monday) !== 1) monday++
  const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)
  return [
    { from: iso(monday), to: iso(monday + 18) },
    { from: `${year}-12-24`, to: `${year}-12-31` },
  ]
}

function closedDays(year: number, closed: readonly ClosedDays[]): ReadonlySet<number> {
  const days = new Set(dutchHolidays(year))
  for (const { from, to } of closed) {
    const last = Date.parse(to) / 86_400_000
    for (let at = Date.parse(from) / 86_400_000; at <= last; at++) days.add(at)
  }
  return days
}
