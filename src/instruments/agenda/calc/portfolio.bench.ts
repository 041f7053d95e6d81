import { report } from '../../../../tests/support/energyhub/timing.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { answerPortfolio } from './portfolio.ts'
import type { GivenPortfolio } from './portfolioProgramme.ts'

// Sixty actions over four years, as an agenda of a middle-sized municipality has.
const actions = 60
const given: GivenPortfolio = {
  years: [2027, 2028, 2029, 2030],
  budgets: [30_000_000, 30_000_000, 25_000_000, 20_000_000],
  weights: { impact: 3, reach: 2 },
  actions: Array.from({ length: actions }, (_, k) => ({
    id: `a${k}`,
    pillar: ['entrepreneurial', 'innovative', 'smart'][k % 3] ?? 'smart',
    scores: { impact: (k * 7) % 11, reach: (k * 5) % 9 },
    costs: [0, 1, 2, 3].map((year) => ((k * 137 + year * 971) % 40) * 50_000),
    requires: k % 9 === 8 ? [`a${k - 1}`] : [],
    excludes: k % 11 === 10 ? [`a${k - 2}`] : [],
    decided: 'free',
  })),
  minimumShares: [{ pillar: 'smart', share: 0.25 }],
  prices: false,
  curvePoints: 0,
}
const solve = createHighs()

async function ms(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

await answerPortfolio(given, solve)
report({
  name: 'best portfolio of 60 actions over 4 years, proven',
  value: await ms(() => answerPortfolio(given, solve)),
  n: actions,
})
report({
  name: 'the same with the price of each action and a curve of 13 budgets',
  value: await ms(() => answerPortfolio({ ...given, prices: true, curvePoints: 13 }, solve)),
  n: actions,
})
