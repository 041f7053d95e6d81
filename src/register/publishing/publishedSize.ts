import { sizeClassBounds } from '../../core/sizeClass.ts'
import type { CompanyFields } from '../tables.ts'

/**
 * Two classes go out, of CBS bounds: finer ones hold so few makers in a municipality that hiding them costs the totals.
 * The lower bound is in, the upper is not.
 */
export const publishedSizes = ['0-10', '10+'] as const

/** Null: the size is unknown, and then the table of that day stays in the house. */
export function publishedSize(sizeClass: CompanyFields['size_class']): (typeof publishedSizes)[number] | null {
  if (sizeClass === 'unknown') return null
  return sizeClassBounds(sizeClass).least < 10 ? '0-10' : '10+'
}
