/** Every unit a figure can carry. The words on screen come from `words.nl.ts`; these are the codes. */
export const units = [
  'companies',
  'jobs',
  'share',
  'ratio',
  'index',
  'euro',
  'euroPerYear',
  'kW',
  'kWh',
  'kWhPerYear',
  'hours',
  'kilometre',
  'year',
  'actions',
  'indicators',
] as const

/** `share` is a part of one (0.25 is 25 %); `index` has its base year at 100; `ratio` is a plain quotient. */
export type Unit = (typeof units)[number]
