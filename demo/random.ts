/** A stream of chance that is the same on every machine: only whole-number and basic arithmetic, no clock. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  /** Picks with a weight per element; at least one weight is above zero. */
  readonly weighted: <T>(from: readonly T[], weight: (element: T) => number) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** Mulberry32 (T. Ettinger, public domain), written from its description. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function randomFrom(seed: number): Random {
  const fraction = mulberry32(seed)
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1))
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[whole(0, from.length - 1)]
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }
  const weighted = <T>(from: readonly T[], weight: (element: T) => number): T => {
    let left = fraction() * from.reduce((sum, element) => sum + weight(element), 0)
    for (const element of from) {
      left -= weight(element)
      if (left < 0) return element
    }
    throw new RangeError('no weight above zero')
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((element) => ({ element, key: fraction() }))
    return keyed.sort((one, other) => one.key - other.key).map(({ element }) => element)
  }
  return { fraction, whole, chance: (probability) => fraction() < probability, pick, weighted, shuffled }
}
