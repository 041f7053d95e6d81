import type { FiscalYear } from './fiscalYear.ts'

/** The small-scale investment deduction for all investments of one year together, EUR off the profit. */
export function kia(investedInYear: number, { kia: steps }: FiscalYear): number {
  const step = steps.find(({ above, upTo }) => investedInYear > above && investedInYear <= upTo)
  if (!step) return 0
  return step.share * investedInYear + step.fixed - step.less * (investedInYear - step.above)
}

/** The energy investment deduction, EUR off the profit, for what stands on the Energielijst. */
export function eia(investment: number, { eiaShare }: FiscalYear): number {
  return eiaShare * investment
}
