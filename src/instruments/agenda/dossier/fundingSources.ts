/** Where the money of a budget line comes from. */
export const fundingSources = ['council', 'province', 'state', 'fund', 'companies'] as const
export type FundingSource = (typeof fundingSources)[number]
