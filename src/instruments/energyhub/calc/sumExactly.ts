/** Scales a series in place so that adding its numbers from first to last gives exactly `total`. */
export function sumExactly(series: Float64Array, total: number): Float64Array {
  let sum = 0
  for (const one of series) sum += one
  if (sum === 0) return series
  const factor = total / sum
  const last = series.length - 1
  let before = 0
  for (let step = 0; step < last; step++) {
    series[step] *= factor
    before += series[step]
  }
  // The difference of two numbers this close is exact, so what is left makes the sum whole.
  series[last] = total - before
  return series
}
