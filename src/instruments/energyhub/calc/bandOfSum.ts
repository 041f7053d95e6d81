/** One series of a sum: measured (`relativeSigma` 0) or an estimate. */
export type SummedSeries = { readonly kw: Float64Array; readonly relativeSigma: number }

/** 80 of 100 times the truth lies within this many standard deviations of a normal distribution. */
const eightyPercent = 1.2816

/**
 * The sum of several series with the band in which it lies 80 of 100 times. Estimates of different companies err apart
 * from each other, so their squares add: of many companies the sum is surer than that of each.
 */
export function bandOfSum(series: readonly SummedSeries[]): {
  readonly kw: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
} {
  const steps = series[0]?.kw.length ?? 0
  const kw = new Float64Array(steps)
  const squares = new Float64Array(steps)
  for (const one of series) {
    for (let step = 0; step < steps; step++) {
      const power = one.kw[step]
      kw[step] += power
      squares[step] += (one.relativeSigma * power) ** 2
    }
  }
  const low = new Float64Array(steps)
  const high = new Float64Array(steps)
  for (let step = 0; step < steps; step++) {
    const width = eightyPercent * Math.sqrt(squares[step])
    low[step] = Math.max(0, kw[step] - width)
    high[step] = kw[step] + width
  }
  return { kw, low, high }
}
