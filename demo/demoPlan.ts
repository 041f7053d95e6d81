import type { Branch } from '../src/core/branch.ts'

/**
 * What the made-up region must add up to. The totals are the pamphlet's for Gelderland (2,029 makers, 24,041 jobs);
 * everything else is our invention. Doetinchem has the figures of our own drawings, so that screens and drawings agree.
 */
export const demoTotals = { makers: 2029, jobs: 24_041 } as const

export const referenceDates = ['2024-01-01', '2025-01-01', '2026-01-01'] as const
export type ReferenceDate = (typeof referenceDates)[number]
export const [twoYearsAgo, lastYear, thisYear] = referenceDates

export const doetinchem = 'GM0222'
export const doetinchemLastYear = { makers: 57, jobs: 1031 } as const

/** Makers per municipality and number of estates, both invented: more in the Achterhoek, few in the cities. */
export const municipalityPlan: readonly { readonly code: string; readonly makers: number; readonly estates: number }[] =
  `GM0197 56 5, GM0200 107 6, GM0202 75 6, GM0203 86 6, GM0209 23 2, GM0213 18 2, GM0214 30 3, GM0216 28 3, GM0221 18 2,
  GM0222 61 5, GM0225 17 2, GM0226 29 3, GM0228 102 6, GM0230 18 2, GM0232 28 3, GM0233 26 2, GM0243 49 4, GM0244 10 1,
  GM0246 15 2, GM0252 15 2, GM0262 35 3, GM0263 38 3, GM0267 58 5, GM0268 73 6, GM0269 19 2, GM0273 25 2, GM0274 15 2,
  GM0275 36 3, GM0277 2 1, GM0279 14 2, GM0281 34 3, GM0285 24 2, GM0289 12 1, GM0293 10 1, GM0294 50 4, GM0296 35 3,
  GM0297 43 4, GM0299 41 4, GM0301 42 4, GM0302 26 2, GM0668 21 2, GM1509 88 6, GM1586 74 6, GM1705 37 3, GM1734 46 4,
  GM1740 30 3, GM1859 86 6, GM1876 62 5, GM1945 29 3, GM1955 58 5, GM1960 55 5`
    .split(',')
    .map((entry) => {
      const [code = '', makers, estates] = entry.trim().split(' ')
      return { code, makers: Number(makers), estates: Number(estates) }
    })

/** Makers and jobs of a branch, and how many of those makers have 50 jobs or more. */
export type BranchPlan = {
  readonly branch: Branch
  readonly makers: number
  readonly jobs: number
  readonly large: number
}

export const doetinchemPlan: readonly BranchPlan[] = [
  { branch: 'basic-metal', makers: 2, jobs: 41, large: 0 },
  { branch: 'metal-products', makers: 27, jobs: 421, large: 0 },
  { branch: 'electro', makers: 7, jobs: 96, large: 0 },
  { branch: 'machinery', makers: 12, jobs: 318, large: 1 },
  { branch: 'transport', makers: 4, jobs: 54, large: 0 },
  { branch: 'repair-install', makers: 9, jobs: 113, large: 0 },
]

/** The other fifty municipalities together. One in a hundred makers is large: 99 % have fewer than 50 jobs. */
export const elsewherePlan: readonly BranchPlan[] = [
  { branch: 'basic-metal', makers: 50, jobs: 1299, large: 3 },
  { branch: 'metal-products', makers: 833, jobs: 6510, large: 4 },
  { branch: 'electro', makers: 198, jobs: 2844, large: 3 },
  { branch: 'machinery', makers: 380, jobs: 6042, large: 5 },
  { branch: 'transport', makers: 164, jobs: 3146, large: 3 },
  { branch: 'repair-install', makers: 291, jobs: 2357, large: 1 },
  { branch: 'other', makers: 52, jobs: 800, large: 0 },
]

/** How much likelier a branch settles in a labour market region than elsewhere; 1 when not named. */
export const branchAffinity: Readonly<Partial<Record<Branch, Readonly<Record<string, number>>>>> = {
  'basic-metal': { AM09: 4 },
  electro: { AM06: 1.2, AM07: 1.3, AM08: 1.7 },
  machinery: { AM09: 1.4, AM10: 1.2, AM38: 1.5 },
  transport: { AM06: 1.1, AM10: 1.7, AM38: 1.2 },
  'repair-install': { AM08: 1.3, AM10: 1.4 },
}
