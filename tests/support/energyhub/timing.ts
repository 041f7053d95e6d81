/** Milliseconds of a calculation after warming up: the median of some runs, for a machine that does other things too. */
export function medianMs(runs: number, calculation: () => unknown): number {
  calculation()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    calculation()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN
}

export type Measured = {
  readonly name: string
  readonly value: number
  readonly against?: string
  /** Milliseconds of the other; the line gives how many times longer it takes. */
  readonly otherMs?: number
  readonly n: number
}

/** One line of a benchmark, in the form that the runner collects. */
export function report({ name, value, against, otherMs, n }: Measured): void {
  const rounded = (number: number) => Number(number.toPrecision(4))
  const line = {
    name,
    value: rounded(value),
    unit: 'ms',
    against: against ?? null,
    ratio: otherMs === undefined ? null : rounded(otherMs / value),
    n,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
