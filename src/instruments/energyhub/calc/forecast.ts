import type { HubYear } from './oneMeter.ts'

/** What is known of load and sun beforehand: all, the same hour yesterday, or the same hour a week ago. */
export type ForecastKind = 'perfect' | 'yesterday' | 'last-week'

/**
 * The steps `from` up to `to` as they are expected at `from`. Prices are known: the market publishes them a day ahead.
 * Before there is a yesterday (or a last week) to look at, the real values stand in.
 */
export function forecastOf(year: HubYear, from: number, to: number, kind: ForecastKind): HubYear {
  const part = (series: Float64Array) => series.subarray(from, to)
  const known = {
    stepHours: year.stepHours,
    importLimit: part(year.importLimit),
    exportLimit: part(year.exportLimit),
    buy: part(year.buy),
    sell: part(year.sell),
    shortagePrice: year.shortagePrice,
  }
  if (kind === 'perfect') return { ...known, load: part(year.load), pv: part(year.pv) }
  const cycle = Math.round((kind === 'yesterday' ? 24 : 168) / year.stepHours)
  const expected = (series: Float64Array) =>
    Float64Array.from({ length: to - from }, (_, k) => {
      const cyclesBack = Math.floor(k / cycle) + 1
      const step = from + k - cyclesBack * cycle
      return series[step >= 0 ? step : from + k]
    })
  return { ...known, load: expected(year.load), pv: expected(year.pv) }
}
