/**
 * The small linear programme behind a search by cuts:
 *
 *     minimise cost · x   with   lower <= x <= upper   and   every cut: slope · x >= least
 *
 * Solved by the dual simplex method: always at a corner of `n` rows that is optimal for those rows, it takes in the row
 * that is broken most and lets go of the one that stops carrying. A cut that is added later leaves the corner as
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

/** The optimum, or `null` when the rows contradict each other. */
export function solveMaster(master: Master): MasterSolution | null {
  const { cost, corner } = master
  const n = cost.length
  const most = 200 + 50 * (n + master.cuts.length)
  for (let round = 0; round < most; round++) {
    const inverse = inverted(corner.map((row) => slopeOf(master, row)))
    if (inverse === null) return null
    const x = multiply(
      inverse,
      corner.map((row) => leastOf(master, row)),
    )
    const broken = mostBroken(master, x)
    if (broken === -1) return { value: dot(cost, x), x }
    const weights = multiplyLeft(slopeOf(master, broken), inverse)
    const carried = multiplyLeft(cost, inverse)
    const leaving = firstToLetGo(weights, carried, corner)
    if (leaving === -1) return null
    corner[leaving] = broken
  }
  throw new Error(`the corner did not settle in ${most} rounds`)
}

/** The row that reaches weight zero first; of equals the earliest row, so that no corner comes back. */
function firstToLetGo(weights: readonly number[], carried: readonly number[], corner: readonly number[]): number {
  const largest = Math.max(...weights.map(Math.abs))
  let leaving = -1
  let best = Infinity
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] <= 1e-11 * largest) continue
    const ratio = Math.max(0, carried[i]) / weights[i]
    if (ratio < best - 1e-14 || (ratio < best + 1e-14 && leaving !== -1 && corner[i] < corner[leaving])) {
      best = Math.min(best, ratio)
      leaving = i
    }
  }
  return leaving
}

function mostBroken(master: Master, x: readonly number[]): number {
  const { lower, upper, cuts } = master
  const n = x.length
  let row = -1
  let worst = 1e-10
  for (let j = 0; j < n; j++) {
    const scale = 1 + Math.abs(x[j])
    if ((lower[j] - x[j]) / scale > worst) {
      worst = (lower[j] - x[j]) / scale
      row = j
    }
    if ((x[j] - upper[j]) / scale > worst) {
      worst = (x[j] - upper[j]) / scale
      row = n + j
    }
  }
  for (let k = 0; k < cuts.length; k++) {
    const short = (cuts[k].least - dot(cuts[k].slope, x)) / (1 + Math.abs(cuts[k].least))
    if (short > worst) {
      worst = short
      row = 2 * n + k
    }
  }
  return row
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
