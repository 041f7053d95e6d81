import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Solve, SolveOptions } from '../../../core/solve.ts'
import type { ChosenPortfolio } from '../questions/portfolio.ts'
import { type GivenPortfolio, portfolioProgramme, valueOf } from './portfolioProgramme.ts'
import { readPortfolio } from './readPortfolio.ts'
import { refuseAt } from './refuseAt.ts'

type Best = { readonly chosen: ReadonlySet<string>; readonly value: number; readonly bound: number }

/** The best choice within the budgets, proven; the price of deciding one action otherwise; the curve along the budget. */
export async function answerPortfolio(
  asked: GivenPortfolio,
  solve: Solve,
  options: SolveOptions = {},
): Promise<ChosenPortfolio | Refusal> {
  const given = readPortfolio(asked)
  if (isRefusal(given)) return given
  const best = await bestChoice(given, solve, options)
  if (best === null) return refuseAt('nothing-fits', '/actions')
  const spent = given.years.map((_, year) =>
    given.actions.reduce((sum, { id, costs }) => sum + (best.chosen.has(id) ? costs[year] : 0), 0),
  )
  return {
    chosen: given.actions.map(({ id }) => id).filter((id) => best.chosen.has(id)),
    value: best.value,
    bound: best.bound,
    gap: best.value === 0 ? best.bound : (best.bound - best.value) / Math.abs(best.value),
    spent,
    left: spent.map((sum, year) => given.budgets[year] - sum),
    prices: given.prices ? await pricesOf(given, best, solve, options) : [],
    curve: await curveOf(given, solve, options),
  }
}

async function bestChoice(given: GivenPortfolio, solve: Solve, options: SolveOptions): Promise<Best | null> {
  if (given.actions.length === 0) return { chosen: new Set(), value: 0, bound: 0 }
  const solved = await solve(portfolioProgramme(given), options)
  if (solved.status === 'infeasible') return null
  if (!('x' in solved)) throw new Error(`a portfolio was not solved: ${solved.why}`)
  const chosen = new Set(given.actions.flatMap(({ id }, column) => (solved.x[column] > 0.5 ? [id] : [])))
  // The value is added up from the choice itself; the optimiser is trusted for the bound alone.
  const value = given.actions.reduce(
    (sum, { id, scores }) => sum + (chosen.has(id) ? valueOf(scores, given.weights) : 0),
    0,
  )
  return { chosen, value, bound: Math.max(value, -solved.bound) }
}

/** Politics may add or drop: what the whole then loses, with everything else chosen anew. */
async function pricesOf(given: GivenPortfolio, best: Best, solve: Solve, options: SolveOptions) {
  const prices: { id: string; chosen: boolean; price: number | null }[] = []
  for (const { id } of given.actions) {
    const chosen = best.chosen.has(id)
    const actions = given.actions.map((one) =>
      one.id === id ? { ...one, decided: chosen ? ('out' as const) : ('in' as const) } : one,
    )
    const other = await bestChoice({ ...given, actions }, solve, options)
    prices.push({ id, chosen, price: other === null ? null : best.value - other.value })
  }
  return prices
}

async function curveOf(given: GivenPortfolio, solve: Solve, options: SolveOptions) {
  const curve: { part: number; budget: number; value: number | null }[] = []
  for (let point = 0; point < given.curvePoints; point++) {
    // From nothing to one and a half times today's budget.
    const part = given.curvePoints === 1 ? 1 : (1.5 * point) / (given.curvePoints - 1)
    const budgets = given.budgets.map((budget) => Math.round(budget * part))
    const best = await bestChoice({ ...given, budgets }, solve, options)
    curve.push({ part, budget: budgets.reduce((sum, budget) => sum + budget, 0), value: best?.value ?? null })
  }
  return curve
}
