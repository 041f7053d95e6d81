/**
 * The small linear programme behind a search by cuts:
 *
 *     minimise cost · x   with   lower <= x <= upper   and   every cut: slope · x >= least
 *
 * Solved by the dual simplex method: always at a corner of `n` rows that is optimal for those rows, it takes in a row
 * that is broken and lets go of the one that stops carrying. A cut that is added later leaves the corner as
 * it is, so the next solution starts from the last.
 */
export type Master = {
  readonly cost: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly cuts: Cut[]
  /** The rows of the corner: j for a lower bound, n + j for an upper bound, 2n + k for a cut. */
  readonly corner: number[]
}

export type Cut = { readonly slope: readonly number[]; readonly least: number }

export type MasterSolution = { readonly value: number; readonly x: number[] }

/** Costs may not be negative: the lower bounds are then the corner to start from. */
export function createMaster(cost: readonly number[], lower: readonly number[], upper: readonly number[]): Master {
  if (cost.some((price) => price < 0)) throw new RangeError('a master starts from its lower bounds: no negative cost')
  return { cost, lower, upper, cuts: [], corner: cost.map((_, j) => j) }
}

/**
 * The optimum, or `null` when the rows contradict each other.
 *
 * The value of the corner never falls. While it rises, the row that is broken most comes in. When it stands still, the
 * first broken row does (Bland's rule), so that no corner comes back; and when rounding alone keeps two rows that are
 * nearly one taking turns, less and less is called broken. Whatever is left broken, the value stays a lower bound.
 */
export function solveMaster(master: Master): MasterSolution | null {
  const { cost, corner } = master
  const n = cost.length
  const most = 400 + 100 * (n + master.cuts.length)
  const patience = 10 + n
  let highest = -Infinity
  let still = 0
  for (let round = 0; round < most; round++) {
    const inverse = inverted(corner.map((row) => slopeOf(master, row)))
    if (inverse === null) return null
    const x = multiply(
      inverse,
      corner.map((row) => leastOf(master, row)),
    )
    const value = dot(cost, x)
    still = value > highest + 1e-12 * (1 + Math.abs(value)) ? 0 : still + 1
    highest = Math.max(highest, value)
    const byBland = still > patience
    const broken = brokenRow(master, x, 10 ** Math.max(0, Math.floor(still / patience) - 4), byBland)
    if (broken === -1) return { value, x }
    const weights = multiplyLeft(slopeOf(master, broken), inverse)
    const carried = multiplyLeft(cost, inverse)
    const leaving = firstToLetGo(weights, carried, corner, byBland)
    if (leaving === -1) return null
    corner[leaving] = broken
  }
  throw new Error(`the corner did not settle in ${most} rounds`)
}

/** The row that reaches weight zero first; of equals the one that leaves the steadiest corner, or the earliest row. */
function firstToLetGo(
  weights: readonly number[],
  carried: readonly number[],
  corner: readonly number[],
  byBland: boolean,
): number {
  const largest = Math.max(...weights.map(Math.abs))
  let best = Infinity
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] > 1e-11 * largest) best = Math.min(best, Math.max(0, carried[i]) / weights[i])
  }
  const equal = best + 1e-14 + 1e-13 * best
  let leaving = -1
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] <= 1e-11 * largest || Math.max(0, carried[i]) / weights[i] > equal) continue
    if (leaving === -1 || (byBland ? corner[i] < corner[leaving] : weights[i] > weights[leaving])) leaving = i
  }
  return leaving
}

/** Rounding in a sum grows with its terms, not with its outcome: how far a row must be off to be called broken. */
const within = 1e-10
const roundingOfTerms = 1e-13

/** The row that is broken most, or the first; −1 when none is. A row of the corner holds, whatever rounding says. */
function brokenRow(master: Master, x: readonly number[], leniency: number, first: boolean): number {
  const { lower, upper, cuts, corner } = master
  const n = x.length
  const inCorner = new Uint8Array(2 * n + cuts.length)
  for (const row of corner) inCorner[row] = 1
  let worstRow = -1
  let worst = leniency
  const consider = (row: number, short: number, tolerance: number): boolean => {
    if (inCorner[row] === 1 || !(short > worst * tolerance)) return false
    worst = short / tolerance
    worstRow = row
    return first
  }
  for (let j = 0; j < n; j++) {
    if (consider(j, lower[j] - x[j], within * (1 + Math.abs(x[j])))) return j
  }
  for (let j = 0; j < n; j++) {
    if (consider(n + j, x[j] - upper[j], within * (1 + Math.abs(x[j])))) return n + j
  }
  for (let k = 0; k < cuts.length; k++) {
    const { slope, least } = cuts[k]
    let terms = Math.abs(least)
    for (let j = 0; j < n; j++) terms += Math.abs(slope[j] * x[j])
    const tolerance = within * (1 + Math.abs(least)) + roundingOfTerms * terms
    if (consider(2 * n + k, least - dot(slope, x), tolerance)) return 2 * n + k
  }
  return worstRow
}

function slopeOf(master: Master, row: number): readonly number[] {
  const n = master.cost.length
  if (row >= 2 * n) return master.cuts[row - 2 * n].slope
  const unit = new Array<number>(n).fill(0)
  unit[row % n] = row < n ? 1 : -1
  return unit
}

function leastOf(master: Master, row: number): number {
  const n = master.cost.length
  if (row >= 2 * n) return master.cuts[row - 2 * n].least
  return row < n ? master.lower[row] : -master.upper[row - n]
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += a[i] * b[i]
  return total
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector))
}

function multiplyLeft(vector: readonly number[], matrix: readonly (readonly number[])[]): number[] {
  const result = new Array<number>(vector.length).fill(0)
  for (let i = 0; i < vector.length; i++) {
    if (vector[i] === 0) continue
    for (let j = 0; j < result.length; j++) result[j] += vector[i] * matrix[i][j]
  }
  return result
}

/** Gauss-Jordan with row exchange; `null` when the rows depend on each other. */
function inverted(rows: readonly (readonly number[])[]): number[][] | null {
  const n = rows.length
  const work = rows.map((row) => [...row])
  const inverse = rows.map((_, i) => rows.map((__, j) => (i === j ? 1 : 0)))
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let i = column + 1; i < n; i++) if (Math.abs(work[i][column]) > Math.abs(work[pivot][column])) pivot = i
    if (Math.abs(work[pivot][column]) < 1e-13) return null
    ;[work[column], work[pivot]] = [work[pivot], work[column]]
    ;[inverse[column], inverse[pivot]] = [inverse[pivot], inverse[column]]
    const scale = 1 / work[column][column]
    for (let j = 0; j < n; j++) {
      work[column][j] *= scale
      inverse[column][j] *= scale
    }
    for (let i = 0; i < n; i++) {
      const factor = work[i][column]
      if (i === column || factor === 0) continue
      for (let j = 0; j < n; j++) {
        work[i][j] -= factor * work[column][j]
        inverse[i][j] -= factor * inverse[column][j]
      }
    }
  }
  return inverse
}
