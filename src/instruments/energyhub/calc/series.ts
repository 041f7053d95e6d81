import type { Refusal } from '../../../core/outcome.ts'
import { refuseAt } from './refuseAt.ts'

/** One number per step, or one number for all steps. */
export type Series = number | readonly number[] | Float64Array

/** Reads a series of `steps` numbers; refuses with the place of the first number that cannot be. */
export function readSeries(given: Series, steps: number, at: string, least = -Infinity): Float64Array | Refusal {
  if (typeof given === 'number') {
    const fault = faultOf(given, least, at)
    return fault ?? new Float64Array(steps).fill(given)
  }
  if (given.length !== steps) return refuseAt('wrong-length', at)
  const series = given instanceof Float64Array ? given : Float64Array.from(given)
  for (let step = 0; step < steps; step++) {
    // Written so that something that is not a number fails as well.
    if (!(series[step] >= least && series[step] < Infinity)) {
      return faultOf(series[step], least, `${at}/${step}`) ?? series
    }
  }
  return series
}

function faultOf(value: number, least: number, at: string): Refusal | null {
  if (!Number.isFinite(value)) return refuseAt('not-a-number', at)
  return value < least ? refuseAt('negative', at) : null
}
