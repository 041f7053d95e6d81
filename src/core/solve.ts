/**
 * A linear or whole-number programme:
 *
 *     minimise cost · x   with   rowLower <= A x <= rowUpper   and   lower <= x <= upper
 *
 * A is stored by column: the entries of column j are `starts[j]` up to `starts[j + 1]`.
 */
export type Programme = {
  readonly cost: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
  /** 1 where the variable must be a whole number; left out when none must. */
  readonly whole?: Uint8Array
}

/** `bound` is the value that the optimiser has proven no solution can go below. */
export type Solved =
  | {
      readonly status: 'optimal' | 'stopped'
      readonly objective: number
      readonly bound: number
      readonly x: Float64Array
      /** Price of each row; empty for a programme with whole numbers. */
      readonly rowPrice: Float64Array
    }
  | { readonly status: 'infeasible' | 'unbounded' | 'failed'; readonly why: string }

export type SolveOptions = {
  readonly signal?: AbortSignal
  readonly seconds?: number
  /** Called now and then with the number of iterations done. */
  readonly onProgress?: (iterations: number) => void
}

/**
 * The optimiser that a calculation is handed: it never fetches one itself, so that it stays pure
 * and runs wherever an optimiser is at hand.
 */
export type Solve = (programme: Programme, options?: SolveOptions) => Promise<Solved>
