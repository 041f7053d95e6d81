/**
 * The six branches of the pamphlet's chart, in its order, and `other` for the two divisions of
 * manufacturing (31 furniture, 32 other) that belong to makers but to no branch of the chart.
 */
export const branches = [
  'basic-metal',
  'metal-products',
  'electro',
  'machinery',
  'transport',
  'repair-install',
  'other',
] as const
export type Branch = (typeof branches)[number]

export const branchTitles: Readonly<Record<Branch, { nl: string; en: string }>> = {
  'basic-metal': { nl: 'Basismetaal', en: 'Basic metals' },
  'metal-products': { nl: 'Metaalproducten', en: 'Metal products' },
  electro: { nl: 'Elektrotechniek', en: 'Electrical engineering' },
  machinery: { nl: 'Machinebouw', en: 'Machinery' },
  transport: { nl: 'Transportmiddelen', en: 'Transport equipment' },
  'repair-install': { nl: 'Rep. en instal. van machines', en: 'Repair and installation of machinery' },
  other: { nl: 'Overige makers', en: 'Other makers' },
}
