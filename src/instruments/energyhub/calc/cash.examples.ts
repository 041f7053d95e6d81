import type { Example } from '../../../core/example.ts'
import type { GivenCash } from './cash.ts'
import type { FiscalYear } from './fiscalYear.ts'
import { fiscalYears } from './fiscalYear.ts'

/** A battery of 30 kWh for a metal company in 2026, at the highest rate of income tax. */
export const metalCompany: GivenCash = {
  investmentEur: 18_500,
  subsidyEur: 0,
  savingEurPerYear: 4_200,
  upkeepEurPerYear: 0,
  years: 15,
  interest: 0,
  tax: { year: 2026, rate: 0.495, eia: true, kia: true, otherInvestmentsEur: 0 },
  ageing: null,
}

type Told = {
  readonly eia: number
  readonly kia: number
  readonly net: number
  readonly payback: number | null
  readonly value: number
}

export const examples: readonly Example<[GivenCash], Told>[] = [
  {
    name: 'both deductions together take a third off',
    given: [metalCompany],
    expected: { eia: 3_663, kia: 2_564.1, net: 12_272.9, payback: 12_272.9 / 4_200, value: 15 * 4_200 - 12_272.9 },
    tolerance: 1e-6,
    origin: {
      kind: 'hand',
      steps: '18 500·0.40·0.495 = 3 663; 18 500·0.28·0.495 = 2 564.10; 12 272.90 / 4 200 = 2.92 years',
    },
  },
  {
    name: 'without tax the price is the price',
    given: [{ ...metalCompany, tax: null, interest: 0.05, years: 2 }],
    expected: { eia: 0, kia: 0, net: 18_500, payback: null, value: 4_200 / 1.05 + 4_200 / 1.1025 - 18_500 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: 'two years of 4 200 discounted once and twice' },
  },
  {
    name: 'a subsidy lowers what may be deducted',
    given: [{ ...metalCompany, subsidyEur: 8_500 }],
    expected: { eia: 1_980, kia: 1_386, net: 6_634, payback: 6_634 / 4_200, value: 15 * 4_200 - 6_634 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '10 000·0.40·0.495 = 1 980; 10 000·0.28·0.495 = 1 386; 10 000 − 3 366' },
  },
  {
    name: 'a large year leaves nothing of the KIA',
    given: [{ ...metalCompany, tax: { year: 2026, rate: 0.495, eia: false, kia: true, otherInvestmentsEur: 398_237 } }],
    expected: { eia: 0, kia: 0, net: 18_500, payback: 18_500 / 4_200, value: 15 * 4_200 - 18_500 },
    tolerance: 1e-9,
    origin: {
      kind: 'law',
      article: 'art. 3.41 (bedragen 2026): niets boven 398 236',
      source: 'Wet inkomstenbelasting 2001',
    },
  },
  {
    name: 'an ageing battery earns less every year',
    given: [
      {
        ...metalCompany,
        tax: null,
        years: 2,
        ageing: { calendarYears: 10, cycleLife: 4_000, cyclesPerYear: 200, endShare: 0.8 },
      },
    ],
    expected: { eia: 0, kia: 0, net: 18_500, payback: null, value: 4_200 * (0.985 + 0.955) - 18_500 },
    tolerance: 1e-9,
    origin: {
      kind: 'hand',
      steps: 'each year 0.2·(1/10 + 200/4 000) = 3 %: half of it in the middle of the first year',
    },
  },
]

const [year2026] = fiscalYears as [FiscalYear] // the table holds the year of the tests

export const kiaExamples: readonly Example<[number, FiscalYear], number>[] = (
  [
    [2_900, 0],
    [2_901, 812.28],
    [71_683, 20_071.24],
    [71_684, 20_072],
    [200_000, 14_987.6],
    [398_236, 0.96],
    [398_237, 0],
  ] as const
).map(([invested, expected]) => ({
  name: `the KIA of ${invested} euro`,
  given: [invested, year2026],
  expected,
  tolerance: 0.005,
  origin: { kind: 'law', article: 'art. 3.41 (bedragen 2026)', source: 'Wet inkomstenbelasting 2001' },
}))
