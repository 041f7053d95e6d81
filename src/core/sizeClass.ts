/** CBS size classes by persons employed: lower bound included, upper bound not. */
export const sizeClasses = [
  '0',
  '1',
  '2',
  '3-5',
  '5-10',
  '10-20',
  '20-50',
  '50-100',
  '100-150',
  '150-200',
  '200-250',
  '250-500',
  '500-1000',
  '1000-2000',
  '2000+',
] as const
export type SizeClass = (typeof sizeClasses)[number]

const lowerBounds: readonly (readonly [number, SizeClass])[] = [
  [2000, '2000+'],
  [1000, '1000-2000'],
  [500, '500-1000'],
  [250, '250-500'],
  [200, '200-250'],
  [150, '150-200'],
  [100, '100-150'],
  [50, '50-100'],
  [20, '20-50'],
  [10, '10-20'],
  [5, '5-10'],
  [3, '3-5'],
  [2, '2'],
  [1, '1'],
  [0, '0'],
]

/** Class of a whole, non-negative number of persons. Throws on anything else: the door has checked it. */
export function sizeClass(persons: number): SizeClass {
  const row = Number.isInteger(persons) ? lowerBounds.find(([bound]) => persons >= bound) : undefined
  if (!row) throw new RangeError(`persons employed is a whole number of 0 or more, got ${persons}`)
  return row[1]
}

/** Smallest and largest number of persons in a class; `null` where it has no upper end. */
export function sizeClassBounds(of: SizeClass): { readonly least: number; readonly most: number | null } {
  const at = lowerBounds.findIndex(([, name]) => name === of)
  const least = lowerBounds[at]?.[0] ?? 0
  return { least, most: at === 0 ? null : (lowerBounds[at - 1]?.[0] ?? 1) - 1 }
}
