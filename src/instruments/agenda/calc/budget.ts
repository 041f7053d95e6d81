import type { BudgetLine } from '../dossier/actionFields.ts'
import type { FundingSource } from '../dossier/fundingSources.ts'

type Sum = { readonly plannedCents: number; readonly spentCents: number }

/** Sums of budget lines, in whole cents: along years, along sources, and of all. */
export type BudgetSums = Sum & {
  readonly years: readonly (Sum & { readonly year: number })[]
  readonly sources: readonly (Sum & { readonly source: FundingSource })[]
}

export function sumBudget(lines: readonly BudgetLine[]): BudgetSums {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b)
  const sources = [...new Set(lines.map(({ source }) => source))]
  return {
    ...totalOf(lines),
    years: years.map((year) => ({ year, ...totalOf(lines.filter((line) => line.year === year)) })),
    sources: sources.map((source) => ({ source, ...totalOf(lines.filter((line) => line.source === source)) })),
  }
}

function totalOf(lines: readonly BudgetLine[]): Sum {
  return {
    plannedCents: lines.reduce((sum, { plannedCents }) => sum + plannedCents, 0),
    spentCents: lines.reduce((sum, { spentCents }) => sum + spentCents, 0),
  }
}
