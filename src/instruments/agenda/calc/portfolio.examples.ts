import type { Example } from '../../../core/example.ts'
import type { GivenPortfolio } from './portfolioProgramme.ts'

type Outcome = { readonly chosen: readonly string[]; readonly value: number }

/** One year, one criterion: a list of [id, cost in euro, value]. */
export function knapsack(budget: number, items: readonly (readonly [string, number, number])[]): GivenPortfolio {
  return {
    years: [2027],
    budgets: [budget * 100],
    weights: { value: 1 },
    actions: items.map(([id, cost, value]) => ({
      id,
      pillar: 'entrepreneurial',
      scores: { value },
      costs: [cost * 100],
      requires: [],
      excludes: [],
      decided: 'free',
    })),
    minimumShares: [],
    prices: false,
    curvePoints: 0,
  }
}

const abc: readonly (readonly [string, number, number])[] = [
  ['A', 300, 11],
  ['B', 250, 9],
  ['C', 250, 9],
]
const works: readonly (readonly [string, number, number])[] = [
  ['road', 300, 8],
  ['led', 120, 5],
  ['fibre', 180, 7],
  ['transformer', 400, 11],
  ['sewer', 250, 6],
]

export const examples: readonly Example<[GivenPortfolio], Outcome>[] = [
  {
    name: 'best value per euro first would take A alone and reach 11; two smaller ones together reach 18',
    given: [knapsack(500, abc)],
    expected: { chosen: ['B', 'C'], value: 18 },
    origin: { kind: 'hand', steps: 'A + B = 550 > 500; A = 11; B + C = 500, 18' },
  },
  {
    name: 'five works on an estate and 600 thousand',
    given: [knapsack(600, works)],
    expected: { chosen: ['road', 'led', 'fibre'], value: 20 },
    origin: { kind: 'hand', steps: '300 + 120 + 180 = 600, 8 + 5 + 7 = 20; transformer + fibre = 580, 18' },
  },
  {
    name: 'the ten items of the textbook on dynamic programming weigh 165 and bring 309',
    given: [
      knapsack(
        165,
        [
          [23, 92],
          [31, 57],
          [29, 49],
          [44, 68],
          [53, 60],
          [38, 43],
          [63, 67],
          [85, 84],
          [89, 87],
          [82, 72],
        ].map(([cost, value], k) => [`item-${k + 1}`, cost, value]),
      ),
    ],
    expected: { chosen: ['item-1', 'item-2', 'item-3', 'item-4', 'item-6'], value: 309 },
    origin: {
      kind: 'publication',
      source: 'J. Burkardt, KNAPSACK_01, data for the 01 knapsack problem, Florida State University',
      place: 'dataset P01: capacity 165, optimal profit 309',
    },
  },
]
