/**
 * What somebody outside can compute from what is published. Each attack sees published figures only, `null` where one
 * is hidden, and gives what it found: a number, or null when it found nothing.
 */
export type Seen = number | null
export type Interval = readonly [low: number, high: number]

/** Subtraction over margins, again and again: a line with one hidden figure gives it, and that opens the next line. */
export function subtractOverMargins(
  inner: readonly (readonly Seen[])[],
  ofRow: readonly Seen[],
  ofColumn: readonly Seen[],
) {
  const found = inner.map((row) => [...row])
  const lines = [
    ...ofRow.map((total, r) => ({ total, places: (inner[r] ?? []).map((_, c) => [r, c] as const) })),
    ...ofColumn.map((total, c) => ({ total, places: inner.map((_, r) => [r, c] as const) })),
  ]
  for (let news = true; news; ) {
    news = false
    for (const { total, places } of lines) {
      const open = places.filter(([r, c]) => found[r]?.[c] === null)
      const rest = remainder(
        total,
        places.map(([r, c]) => found[r]?.[c] ?? null).filter((value) => value !== null),
      )
      const [row, column] = open[0] ?? [0, 0]
      const line = found[row]
      if (open.length !== 1 || rest === null || !line) continue
      line[column] = rest
      news = true
    }
  }
  return found
}

/** One sum less others: overlapping areas, two periods, the neighbour's table. */
export function remainder(whole: Seen, parts: readonly Seen[]): Seen {
  return parts.reduce((left: Seen, part) => (left === null || part === null ? null : left - part), whole)
}

/** A published average times a published number: every whole sum that rounds to that average. */
export function averageTimesCount(average: Seen, step: number, count: Seen): Interval | null {
  if (average === null || count === null) return null
  return [Math.ceil((average - step / 2) * count - 1e-9), Math.floor((average + step / 2) * count + 1e-9)]
}

/** Every row of whole numbers that could have been rounded to this one: how low and how high can the first be? */
export function invertRounding(rounded: readonly number[], reach: Interval, total: Interval): Interval {
  let [low, high] = [Infinity, -Infinity]
  const fill = (at: number, sum: number, first: number): void => {
    const middle = rounded[at]
    if (middle === undefined) {
      if (sum < total[0] || sum > total[1]) return
      low = Math.min(low, first)
      high = Math.max(high, first)
      return
    }
    for (let value = Math.max(0, middle + reach[0]); value <= middle + reach[1]; value++) {
      fill(at + 1, sum + value, at === 0 ? value : first)
    }
  }
  fill(0, 0, Number.NaN)
  return [low, high]
}

/** A tag that was made of more than is shown: fill in every number and see which gives the same tag. */
export function guessFromTag(tag: string, tagOf: (guess: number) => readonly string[], most: number): Seen {
  for (let guess = 0; guess <= most; guess++) if (tagOf(guess).includes(tag)) return guess
  return null
}

/** Rank sum of two lists of times (Wilcoxon), in standard deviations: beyond 4 the one is slower, and hardly by chance. */
export function slower(ones: readonly number[], others: readonly number[]): number {
  const above = ones.flatMap((one) => others.map((other): number => (Math.sign(one - other) + 1) / 2))
  const mean = above.length / 2
  const spread = Math.sqrt((above.length * (ones.length + others.length + 1)) / 12)
  return (above.reduce((sum, one) => sum + one, 0) - mean) / spread
}

/** What a document tells of a line by its name: all numbers on that line. */
export function numbersOnLine(text: string, name: string): readonly number[] {
  const line = text.split('\n').find((one) => one.trim().startsWith(name))
  return [...(line?.slice(line.indexOf(name) + name.length).matchAll(/\d+/g) ?? [])].map(([number]) => Number(number))
}
