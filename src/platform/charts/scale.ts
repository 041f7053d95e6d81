import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { short } from './svg.ts'

/** Where a value lies in the drawing. */
export type Scale = (value: number) => number

type Pair = readonly [number, number]

/** A straight scale: the first value at the first place, the second at the second. A scale of one value is a fault of ours. */
export function linear([low, high]: Pair, [from, to]: Pair): Scale {
  if (!(high > low)) throw new RangeError(`a scale needs two values, low and high, got ${low} and ${high}`)
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/** The path through values at equal distances; a gap ends a stretch and the next value begins another. */
export function linePath(values: readonly (number | Gap)[], x: Scale, y: Scale): string {
  let broken = true
  return values
    .map((value, index) => {
      if (isGap(value)) {
        broken = true
        return ''
      }
      const step = `${broken ? 'M' : 'L'}${short(x(index))} ${short(y(value))}`
      broken = false
      return step
    })
    .join('')
}
