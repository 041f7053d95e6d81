import type { Refusal } from '../../../core/outcome.ts'
import type { CashAnswer } from '../questions/cash.ts'
import { type Ageing, capacityLeft } from './capacityLeft.ts'
import { eia, kia } from './deductions.ts'
import { fiscalYear } from './fiscalYear.ts'
import { refuseAt } from './refuseAt.ts'

export type GivenCash = {
  readonly investmentEur: number
  readonly subsidyEur: number
  /** What the battery saves in a year while it is new, and what it costs in upkeep. */
  readonly savingEurPerYear: number
  readonly upkeepEurPerYear: number
  readonly years: number
  readonly interest: number
  /** `null`: no deductions and no tax. */
  readonly tax: {
    readonly year: number
    readonly rate: number
    readonly eia: boolean
    readonly kia: boolean
    /** What the company invests that year besides: it decides the step of the KIA. */
    readonly otherInvestmentsEur: number
  } | null
  /** `null`: the battery saves the same every year. */
  readonly ageing: Ageing | null
}

/** What an investment costs after deductions, and when it is earned back. Tax on the savings is left out. */
export function answerCash(given: GivenCash): CashAnswer | Refusal {
  for (const name of ['investmentEur', 'subsidyEur', 'upkeepEurPerYear'] as const) {
    if (!(given[name] >= 0 && given[name] < Infinity)) return refuseAt('negative', `/${name}`)
  }
  if (!Number.isFinite(given.savingEurPerYear)) return refuseAt('not-a-number', '/savingEurPerYear')
  if (!(given.interest > -1 && given.interest < Infinity)) return refuseAt('out-of-range', '/interest')
  if (!(Number.isInteger(given.years) && given.years >= 1 && given.years <= 60))
    return refuseAt('out-of-range', '/years')
  const effects = taxEffects(given)
  if ('refused' in effects) return effects

  const net = given.investmentEur - given.subsidyEur - effects.eiaEur - effects.kiaEur
  const capacity = Array.from({ length: given.years }, (_, k) => (given.ageing ? capacityLeft(k + 1, given.ageing) : 1))
  const flows = capacity.map((left) => left * given.savingEurPerYear - given.upkeepEurPerYear)
  let presentValue = -net
  for (const [k, flow] of flows.entries()) presentValue += flow / (1 + given.interest) ** (k + 1)
  return {
    ...effects,
    netInvestmentEur: net,
    presentValueEur: presentValue,
    paybackYears: paybackYears(net, flows),
    capacityLeft: capacity,
    flowsEur: flows,
  }
}

function taxEffects({ tax, investmentEur, subsidyEur }: GivenCash): { eiaEur: number; kiaEur: number } | Refusal {
  if (tax === null) return { eiaEur: 0, kiaEur: 0 }
  const figures = fiscalYear(tax.year)
  if (figures === null) return refuseAt('no-fiscal-figures', '/tax/year')
  if (!(tax.rate >= 0 && tax.rate < 1)) return refuseAt('out-of-range', '/tax/rate')
  // A subsidy lowers the amount that may be deducted.
  const paid = Math.max(0, investmentEur - subsidyEur)
  const others = tax.otherInvestmentsEur
  return {
    eiaEur: tax.eia ? tax.rate * eia(paid, figures) : 0,
    kiaEur: tax.kia ? tax.rate * (kia(others + paid, figures) - kia(others, figures)) : 0,
  }
}

/** The moment, in years, at which the flows have added up to the investment; `null` when they never do. */
export function paybackYears(investment: number, flows: readonly number[]): number | null {
  if (investment <= 0) return 0
  let left = investment
  for (const [k, flow] of flows.entries()) {
    if (flow >= left) return k + left / flow
    left -= flow
  }
  return null
}
