import fc from 'fast-check'
import { branches } from '../../src/core/branch.ts'
import type { SizeClass } from '../../src/core/sizeClass.ts'
import { sizeClassBounds, sizeClasses } from '../../src/core/sizeClass.ts'
import type { Tally } from '../../src/instruments/atlas/model.ts'

const known = fc.record({
  sizeClass: fc.constantFrom(...sizeClasses),
  companies: fc.integer({ min: 1, max: 50 }),
  without: fc.integer({ min: 0, max: 50 }),
  municipality: fc.constantFrom('GM0222', 'GM0200', 'GM0202'),
  estate: fc.constantFrom('', 'De Huet', 'Keppelseweg'),
  branch: fc.constantFrom(...branches),
})

/** A cell that the register could hold: its known jobs and the bounds of its unknown ones fit its size class. */
export const arbitraryTally: fc.Arbitrary<Tally> = known.map(({ without, ...cell }) => {
  const jobsMissing = Math.min(without, cell.companies)
  const { least, most } = sizeClassBounds(cell.sizeClass)
  return {
    ...cell,
    jobs: (cell.companies - jobsMissing) * least,
    jobsMissing,
    jobsLeast: jobsMissing * least,
    jobsMost: upper(jobsMissing, most),
  }
})

function upper(companies: number, most: ReturnType<typeof sizeClassBounds>['most']): number | null {
  if (companies === 0) return 0
  return most === null ? null : companies * most
}

export const arbitraryTallies: fc.Arbitrary<Tally[]> = fc.array(arbitraryTally, { maxLength: 12 })

/** The same cells with every company in one size class. */
export function inSizeClass(tallies: readonly Tally[], sizeClass: SizeClass): Tally[] {
  return tallies.map((tally) => ({ ...tally, sizeClass }))
}
