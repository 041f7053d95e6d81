import type { HubYear } from '../../../src/instruments/energyhub/calc/oneMeter.ts'
import { seeded } from '../../../src/instruments/energyhub/calc/seeded.ts'

export const quarterHoursAYear = 35_040

export type MadeUpCompany = { readonly load: Float64Array; readonly pv: Float64Array }

/** A year of quarter-hours of one company: working hours, some an evening shift, most with solar panels. */
export function madeUpCompany(seed: number, steps = quarterHoursAYear): MadeUpCompany {
  const random = seeded(seed)
  const load = new Float64Array(steps)
  const pv = new Float64Array(steps)
  const peak = 30 + 270 * random() ** 2
  const base = peak * (0.08 + 0.2 * random())
  const opens = 6 + 2 * random()
  const closes = 15.5 + 3 * random()
  const hasEvening = random() < 0.2
  const panels = random() < 0.7 ? peak * (0.5 + 2 * random()) : 0
  let drift = 0
  let clear = 0.7
  for (let step = 0; step < steps; step++) {
    const hour = (step % 96) / 4
    const day = Math.floor(step / 96)
    drift = 0.9 * drift + 0.3 * (random() - 0.5)
    const busy = activity(day % 7, hour, opens, closes, hasEvening)
    load[step] = Math.max(0, base + (peak - base) * busy * (0.75 + 0.35 * drift + 0.15 * (random() - 0.5)))
    if (step % 4 === 0) clear = Math.min(1, Math.max(0.1, clear + 0.35 * (random() - 0.5)))
    const height = sunHeight(day % 365, hour)
    pv[step] = height > 0 ? panels * Math.min(1, 1.1 * height ** 1.1) * clear : 0
  }
  return { load, pv }
}

function activity(weekday: number, hour: number, opens: number, closes: number, hasEvening: boolean): number {
  if (weekday < 5 && hour > opens && hour < closes) return 1
  if (weekday < 5 && hasEvening && hour >= closes && hour < 23) return 0.6
  return weekday === 5 && hour > opens && hour < 12 ? 0.25 : 0
}

function sunHeight(dayOfYear: number, hour: number): number {
  const declination = -0.409 * Math.cos((2 * Math.PI * (dayOfYear + 10)) / 365)
  const angle = ((hour - 12.7) * Math.PI) / 12
  return Math.sin(0.908) * Math.sin(declination) + Math.cos(0.908) * Math.cos(declination) * Math.cos(angle)
}

export type PriceKind = 'flat' | 'day and night' | 'day-ahead'

export function madeUpPrices(seed: number, steps: number, kind: PriceKind) {
  const random = seeded(seed)
  const buy = new Float64Array(steps)
  const sell = new Float64Array(steps)
  let drift = 0
  for (let step = 0; step < steps; step++) {
    const hour = (step % 96) / 4
    const day = Math.floor(step / 96)
    if (kind === 'flat') {
      buy[step] = 0.22
      sell[step] = 0.05
    } else if (kind === 'day and night') {
      buy[step] = day % 7 < 5 && hour >= 7 && hour < 23 ? 0.25 : 0.18
      sell[step] = 0.06
    } else {
      drift = 0.97 * drift + 0.02 * (random() - 0.5)
      const summer = 0.5 - 0.5 * Math.cos((2 * Math.PI * (day % 365)) / 365)
      const evening = hour > 17 && hour < 21 ? 0.05 : 0
      const noon = summer * 0.11 * Math.max(0, Math.cos(((hour - 13) * Math.PI) / 7))
      const market = 0.085 + 0.018 * Math.sin(((hour - 8) * Math.PI) / 6) + evening - noon + drift
      buy[step] = Math.round(market * 1e5) / 1e5 + 0.045
      sell[step] = Math.round(market * 1e5) / 1e5 - 0.008
    }
  }
  return { buy, sell }
}

/** A business park behind one meter: import limit at its own peak, feed-in at a part of what it would feed in. */
export function madeUpPark(
  companies: number,
  kind: PriceKind,
  { seed = 1, steps = quarterHoursAYear, importPart = 1, exportPart = 0.3 } = {},
): HubYear {
  const load = new Float64Array(steps)
  const pv = new Float64Array(steps)
  for (let company = 0; company < companies; company++) {
    const one = madeUpCompany(seed * 1000 + company, steps)
    for (let step = 0; step < steps; step++) {
      load[step] += one.load[step]
      pv[step] += one.pv[step]
    }
  }
  let peak = 0
  let surplus = 0
  for (let step = 0; step < steps; step++) {
    peak = Math.max(peak, load[step] - pv[step])
    surplus = Math.max(surplus, pv[step] - load[step])
  }
  return {
    stepHours: 0.25,
    load,
    pv,
    importLimit: new Float64Array(steps).fill(peak * importPart),
    exportLimit: new Float64Array(steps).fill(surplus * exportPart),
    ...madeUpPrices(seed, steps, kind),
    shortagePrice: 10,
  }
}
