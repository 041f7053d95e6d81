import type { Highs, HighsCallbackMap } from 'highs'
import type { Programme, Solve, Solved } from '../../core/solve.ts'
import { dualBound } from './dualBound.ts'
import { loadHighs } from './loadHighs.ts'

const optimal = 7
const stopped = [11, 12, 13, 14, 16, 17]

export type RunOptions = {
  readonly seconds?: number
  readonly onProgress?: (iterations: number) => void
  readonly isCancelled?: () => boolean
}

/** Solves in this thread, and holds it until the answer is there. */
export function runHighs(highs: Highs, programme: Programme, options: RunOptions = {}): Solved {
  const { whole } = programme
  const model = highs.createModel({
    numCols: programme.cost.length,
    numRows: programme.rowLower.length,
    colCost: programme.cost,
    colLower: programme.lower,
    colUpper: programme.upper,
    rowLower: programme.rowLower,
    rowUpper: programme.rowUpper,
    matrix: {
      format: 'csc',
      numRows: programme.rowLower.length,
      numCols: programme.cost.length,
      starts: programme.starts,
      indices: programme.rows,
      values: programme.values,
    },
    ...(whole ? { integrality: Int32Array.from(whole) } : {}),
  })
  try {
    model.options.set({
      output_flag: false,
      primal_feasibility_tolerance: 1e-9,
      dual_feasibility_tolerance: 1e-9,
      mip_rel_gap: 1e-9,
      mip_feasibility_tolerance: 1e-9,
      ...(options.seconds === undefined ? {} : { time_limit: options.seconds }),
    })
    model.run(callbacksFor(highs, options))
    const status = model.getModelStatus()
    if (status === 8) return { status: 'infeasible', why: 'no solution keeps all limits' }
    if (status === 9 || status === 10) return { status: 'unbounded', why: 'the cost can fall without end' }
    if (status !== optimal && !stopped.includes(status)) {
      return { status: 'failed', why: `the optimiser stopped with status ${status}` }
    }
    const solution = model.getSolution()
    const objective = model.getObjectiveValue()
    const bound = whole ? Number(model.info.get('mip_dual_bound')) : dualBound(programme, solution.rowDual)
    return {
      status: status === optimal ? 'optimal' : 'stopped',
      objective,
      bound,
      x: solution.colValue,
      rowPrice: whole ? new Float64Array(0) : solution.rowDual,
    }
  } finally {
    model.dispose()
  }
}

function callbacksFor(highs: Highs, { onProgress, isCancelled }: RunOptions): HighsCallbackMap {
  if (!onProgress && !isCancelled) return {}
  const { callbackType } = highs.constants
  return {
    [callbackType.simplexInterrupt]: (event: {
      readonly data: { readonly simplex_iteration_count?: number }
      interrupt(): void
    }): undefined => {
      onProgress?.(event.data.simplex_iteration_count ?? 0)
      if (isCancelled?.()) event.interrupt()
    },
  }
}

/** After this many programmes the memory of the WebAssembly build is thrown away: it grows, and fails when full. */
const solvesPerRuntime = 400

/** An optimiser in this thread, for small programmes and for tests. */
export function createHighs(): Solve {
  let runtime: Highs | null = null
  let solves = 0
  return async (programme, options = {}) => {
    if (runtime === null || solves >= solvesPerRuntime) {
      runtime = await loadHighs()
      solves = 0
    }
    solves++
    try {
      return runHighs(runtime, programme, options)
    } catch (error) {
      // A crash inside WebAssembly leaves its memory in an unknown state.
      runtime = null
      return { status: 'failed', why: error instanceof Error ? error.message : String(error) }
    }
  }
}
