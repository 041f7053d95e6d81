import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../core/outcome.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { portfolio } from '../questions/portfolio.ts'
import { examples, knapsack } from './portfolio.examples.ts'
import { answerPortfolio } from './portfolio.ts'
import { type GivenPortfolio, valueOf } from './portfolioProgramme.ts'

const solve = createHighs()

for (const { name, given, expected } of examples) {
  test(name, async () => {
    const answer = await answerPortfolio(given[0], solve)
    assert.ok(!isRefusal(answer))
    assert.deepEqual(portfolio.answer.parse(answer), answer)
    assert.deepEqual({ chosen: answer.chosen, value: answer.value }, expected)
    assert.ok(answer.gap <= 0.001)
  })
}

const Action = fc.record({
  costs: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 2 }),
  score: fc.integer({ min: -5, max: 20 }),
  pillar: fc.constantFrom('entrepreneurial', 'smart'),
  requires: fc.option(fc.nat(8), { freq: 4 }),
  excludes: fc.option(fc.nat(8), { freq: 4 }),
  decided: fc.constantFrom('free' as const, 'free' as const, 'free' as const, 'in' as const, 'out' as const),
})

const Given = fc
  .record({
    actions: fc.array(Action, { minLength: 1, maxLength: 9 }),
    budgets: fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 2, maxLength: 2 }),
    share: fc.constantFrom(0, 0.3),
  })
  .map(
    ({ actions, budgets, share }): GivenPortfolio => ({
      years: [2027, 2028],
      budgets,
      weights: { points: 1 },
      actions: actions.map(({ score, requires, excludes, ...rest }, k) => ({
        ...rest,
        id: `a${k}`,
        scores: { points: score },
        requires: other(requires, k, actions.length),
        excludes: other(excludes, k, actions.length),
      })),
      minimumShares: share === 0 ? [] : [{ pillar: 'smart', share }],
      prices: false,
      curvePoints: 0,
    }),
  )

function other(index: number | null, k: number, count: number): string[] {
  return index === null || index === k || index >= count ? [] : [`a${index}`]
}

/** The highest value of all choices, one by one; null when none is allowed. */
function bestOfAll({ actions, budgets, weights, minimumShares }: GivenPortfolio): number | null {
  let best: number | null = null
  for (let mask = 0; mask < 2 ** actions.length; mask++) {
    const chosen = actions.filter((_, k) => (mask >> k) % 2 === 1)
    const ids = new Set(chosen.map(({ id }) => id))
    const total = (some: typeof chosen) => some.reduce((sum, { costs }) => sum + costs[0] + costs[1], 0)
    const allowed =
      budgets.every((budget, year) => chosen.reduce((sum, { costs }) => sum + costs[year], 0) <= budget) &&
      actions.every(({ id, decided }) => decided === 'free' || (decided === 'in') === ids.has(id)) &&
      chosen.every((one) => one.requires.every((id) => ids.has(id)) && !one.excludes.some((id) => ids.has(id))) &&
      minimumShares.every(
        ({ pillar, share }) => total(chosen.filter((one) => one.pillar === pillar)) >= share * total(chosen) - 1e-6,
      )
    if (!allowed) continue
    const value = chosen.reduce((sum, { scores }) => sum + valueOf(scores, weights), 0)
    best = best === null ? value : Math.max(best, value)
  }
  return best
}

test('no other choice is better: all are tried', async () => {
  await fc.assert(
    fc.asyncProperty(Given, async (given) => {
      const answer = await answerPortfolio(given, solve)
      const best = bestOfAll(given)
      if (isRefusal(answer)) {
        assert.equal(answer.refused, 'nothing-fits')
        assert.equal(best, null)
        return
      }
      assert.equal(answer.value, best)
      assert.ok(answer.left.every((left) => left >= 0))
      for (const [year, spent] of answer.spent.entries()) assert.equal(spent + answer.left[year], given.budgets[year])
    }),
    { numRuns: 150 },
  )
})

test('adding or dropping an action never makes the whole better, and the price is what the whole loses', async () => {
  const given = knapsack(500, [
    ['A', 300, 11],
    ['B', 250, 9],
    ['C', 250, 9],
  ])
  const answer = await answerPortfolio({ ...given, prices: true, curvePoints: 4 }, solve)
  assert.ok(!isRefusal(answer))
  // With A nothing else fits: 11 in place of 18. Without B: A alone, 11.
  assert.deepEqual(answer.prices, [
    { id: 'A', chosen: false, price: 7 },
    { id: 'B', chosen: true, price: 7 },
    { id: 'C', chosen: true, price: 7 },
  ])
  // At 0, 250, 500 and 750: nothing; B; B and C; A with one of them would be 550, all three 800.
  assert.deepEqual(
    answer.curve.map(({ value }) => value),
    [0, 9, 18, 20],
  )
})

test('what does not fit together is refused at its place', async () => {
  const given = knapsack(10, [['A', 1, 1]])
  const [first] = given.actions
  const cases: readonly [Partial<GivenPortfolio>, string, string][] = [
    [{ budgets: [] }, 'not-per-year', '/budgets'],
    [{ years: [2027, 2027], budgets: [1, 1] }, 'same-year-twice', '/years'],
    [{ actions: [first, first] }, 'same-action-twice', '/actions'],
    [{ actions: [{ ...first, costs: [1, 2] }] }, 'not-per-year', '/actions/0/costs'],
    [{ actions: [{ ...first, requires: ['X'] }] }, 'no-such-action', '/actions/0/requires/0'],
    [{ actions: [{ ...first, excludes: ['A'] }] }, 'no-such-action', '/actions/0/excludes/0'],
    [{ actions: [{ ...first, decided: 'in' }], budgets: [0] }, 'nothing-fits', '/actions'],
  ]
  for (const [change, refused, at] of cases) {
    const answer = await answerPortfolio({ ...given, ...change }, solve)
    assert.ok(isRefusal(answer))
    assert.deepEqual([answer.refused, answer.at], [refused, at])
  }
})
