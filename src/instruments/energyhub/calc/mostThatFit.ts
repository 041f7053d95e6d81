import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Programme, Solve, SolveOptions } from '../../../core/solve.ts'
import { refuseAt } from './refuseAt.ts'

export type MostThatFit = {
  /** Places in the list of companies, in rising order. */
  readonly companies: readonly number[]
  /** No choice of companies is larger. */
  readonly atMost: number
}

const stepsPerRound = 15
const mostRounds = 200

/**
 * The largest group, in any order, whose power together stays within the limit in every step.
 *
 * Choosing is a programme of whole numbers with one row per step; nearly all rows do not matter. So start without rows,
 * and add the steps that the choice breaks most, until it breaks none: it is then the largest of all.
 */
export async function mostThatFit(
  nets: readonly Float64Array[],
  limitKw: number,
  solve: Solve,
  options: SolveOptions = {},
): Promise<MostThatFit | Refusal> {
  const steps = nets[0]?.length ?? 0
  const chosenSteps: number[] = []
  let choice = nets.map((_, company) => company)
  for (let round = 0; round < mostRounds; round++) {
    const together = new Float64Array(steps)
    for (const company of choice) {
      const net = nets[company]
      for (let step = 0; step < steps; step++) together[step] += net[step]
    }
    const broken = worstSteps(together, limitKw)
    if (broken.length === 0) return { companies: choice, atMost: choice.length }
    const known = chosenSteps.length
    for (const step of broken) if (!chosenSteps.includes(step)) chosenSteps.push(step)
    if (chosenSteps.length === known) break
    const solved = await chosen(nets, chosenSteps, limitKw, solve, options)
    if (isRefusal(solved)) return solved
    choice = solved
  }
  return refuseAt('solver-failed', '/companies')
}

/** The steps above the limit, the worst first, and not more than a handful. */
function worstSteps(together: Float64Array, limitKw: number): number[] {
  const over: number[] = []
  for (let step = 0; step < together.length; step++) if (together[step] > limitKw * (1 + 1e-9) + 1e-9) over.push(step)
  return over.sort((a, b) => together[b] - together[a]).slice(0, stepsPerRound)
}

async function chosen(
  nets: readonly Float64Array[],
  steps: readonly number[],
  limitKw: number,
  solve: Solve,
  options: SolveOptions,
): Promise<number[] | Refusal> {
  const n = nets.length
  const programme: Programme = {
    cost: new Float64Array(n).fill(-1),
    lower: new Float64Array(n),
    upper: new Float64Array(n).fill(1),
    whole: new Uint8Array(n).fill(1),
    rowLower: new Float64Array(steps.length).fill(-Infinity),
    rowUpper: new Float64Array(steps.length).fill(limitKw),
    starts: Int32Array.from({ length: n + 1 }, (_, company) => company * steps.length),
    rows: Int32Array.from({ length: n * steps.length }, (_, k) => k % steps.length),
    values: Float64Array.from(nets.flatMap((net) => steps.map((step) => net[step]))),
  }
  const solved = await solve(programme, options)
  if (solved.status !== 'optimal') return refuseAt('solver-failed', '/companies')
  return nets.flatMap((_, company) => (solved.x[company] > 0.5 ? [company] : []))
}
