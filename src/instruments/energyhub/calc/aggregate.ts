/** A limit of its own per step, or one for all steps: with hundreds of companies, reading series is what takes time. */
export type Limit = number | Float64Array

/** One company of a hub: mean kW per step, with its own limits each way. */
export type Company = {
  readonly load: Float64Array
  readonly pv: Float64Array
  readonly importLimit: Limit
  readonly exportLimit: Limit
}

export function limitSeries(limit: Limit, steps: number): Float64Array {
  return typeof limit === 'number' ? new Float64Array(steps).fill(limit) : limit
}

/** What a group of companies can do together in each step (kW), seen from the hub. */
export type Together = {
  /** Drawn by those that draw, and fed in by those that feed in, when nobody curtails more than it must. */
  readonly drawn: Float64Array
  readonly fedIn: Float64Array
  /** How much more they could draw by leaving their sun unused. */
  readonly drawable: Float64Array
  /** Lost, and short, behind their own limits: no hub can change that. */
  readonly lostKw: Float64Array
  readonly shortKw: Float64Array
}

/**
 * Adds companies up without losing anything. A company can bring its exchange with the hub anywhere from `lo`, with
 * all its sun (and no more feed-in than its own limit), to `hi`, with none (and no more draw than its own limit).
 * Sums of such ranges are a range again, so any number of companies acts as one.
 */
export function aggregate(companies: readonly Company[], steps: number): Together {
  const list = () => new Float64Array(steps)
  const together: Together = { drawn: list(), fedIn: list(), drawable: list(), lostKw: list(), shortKw: list() }
  const { drawn, fedIn, drawable, lostKw, shortKw } = together
  for (const { load, pv, importLimit, exportLimit } of companies) {
    const [inSeries, inAlways] = typeof importLimit === 'number' ? [null, importLimit] : [importLimit, 0]
    const [outSeries, outAlways] = typeof exportLimit === 'number' ? [null, exportLimit] : [exportLimit, 0]
    for (let step = 0; step < steps; step++) {
      const used = load[step]
      const net = used - pv[step]
      const most = inSeries === null ? inAlways : inSeries[step]
      if (net < 0) {
        const mostOut = outSeries === null ? outAlways : outSeries[step]
        const out = -net
        const kept = out > mostOut ? mostOut : out
        fedIn[step] += kept
        if (kept < out) lostKw[step] += out - kept
        drawable[step] += used < most ? used : most
      } else if (net < most) {
        drawn[step] += net
        // Without sun there is nothing to leave unused.
        if (net < used) drawable[step] += (used < most ? used : most) - net
      } else {
        drawn[step] += most
        shortKw[step] += net - most
      }
    }
  }
  return together
}
