import type { CaseOf } from '../../../core/instrument.ts'
import type { Programme } from '../../../core/solve.ts'
import type { portfolio } from '../questions/portfolio.ts'

export type GivenPortfolio = CaseOf<typeof portfolio>

/** What an action is worth under the weights of the user: a criterion without weight counts for nothing. */
export function valueOf(scores: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  return Object.entries(scores).reduce((sum, [criterion, score]) => sum + score * (weights[criterion] ?? 0), 0)
}

/** The choice as a 0/1 programme: one column per action; a row per year, prerequisite, exclusion and minimum share. */
export function portfolioProgramme(given: GivenPortfolio): Programme {
  const { actions } = given
  const place = new Map(actions.map(({ id }, column) => [id, column]))
  const entries: [row: number, value: number][][] = actions.map(() => [])
  const rowLower: number[] = []
  const rowUpper: number[] = []

  function row(least: number, most: number, values: readonly (readonly [column: number, value: number])[]): void {
    for (const [column, value] of values) if (value !== 0) entries[column].push([rowLower.length, value])
    rowLower.push(least)
    rowUpper.push(most)
  }

  // Cents would drown the tolerances of an optimiser; euro keep the same whole budgets apart.
  for (const [year, budget] of given.budgets.entries()) {
    row(
      -Infinity,
      budget / 100,
      actions.map(({ costs }, column) => [column, costs[year] / 100]),
    )
  }
  for (const [column, { requires, excludes }] of actions.entries()) {
    for (const id of requires)
      row(-Infinity, 0, [
        [column, 1],
        [place.get(id) ?? column, -1],
      ])
    for (const id of excludes)
      row(-Infinity, 1, [
        [column, 1],
        [place.get(id) ?? column, 1],
      ])
  }
  for (const { pillar, share } of given.minimumShares) {
    row(
      0,
      Infinity,
      actions.map((one, column) => [column, ((one.pillar === pillar ? 1 : 0) - share) * totalEuro(one.costs)]),
    )
  }

  const starts = [0]
  for (const column of entries) starts.push((starts.at(-1) ?? 0) + column.length)
  return {
    cost: Float64Array.from(actions, ({ scores }) => -valueOf(scores, given.weights)),
    lower: Float64Array.from(actions, ({ decided }) => (decided === 'in' ? 1 : 0)),
    upper: Float64Array.from(actions, ({ decided }) => (decided === 'out' ? 0 : 1)),
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(entries.flatMap((column) => column.map(([at]) => at))),
    values: Float64Array.from(entries.flatMap((column) => column.map(([, value]) => value))),
    whole: new Uint8Array(actions.length).fill(1),
  }
}

function totalEuro(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0) / 100
}
