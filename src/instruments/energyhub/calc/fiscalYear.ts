/** What the investment deductions of one year are made of. */
export type FiscalYear = {
  readonly year: number
  /** Energie-investeringsaftrek: part of the investment that is deducted from profit (Wet IB 2001, art. 3.42). */
  readonly eiaShare: number
  /** Kleinschaligheidsinvesteringsaftrek: steps by the investments of the whole year (Wet IB 2001, art. 3.41). */
  readonly kia: readonly KiaStep[]
  readonly source: string
}

/** From `above` up to and including `upTo`: `share` of the investment, plus `fixed`, less `less` of what is over `above`. */
export type KiaStep = {
  readonly above: number
  readonly upTo: number
  readonly share: number
  readonly fixed: number
  readonly less: number
}

export const fiscalYears: readonly FiscalYear[] = [
  {
    year: 2026,
    eiaShare: 0.4,
    kia: [
      { above: 2_900, upTo: 71_683, share: 0.28, fixed: 0, less: 0 },
      { above: 71_683, upTo: 132_746, share: 0, fixed: 20_072, less: 0 },
      { above: 132_746, upTo: 398_236, share: 0, fixed: 20_072, less: 0.0756 },
    ],
    source: 'Wet inkomstenbelasting 2001, artikelen 3.41 en 3.42, bedragen 2026',
  },
]

export function fiscalYear(year: number): FiscalYear | null {
  return fiscalYears.find((one) => one.year === year) ?? null
}
