import type { SizeClass } from '../../core/sizeClass.ts'
import { sizeClass, sizeClassBounds, sizeClasses } from '../../core/sizeClass.ts'

/** A delivered size class as bounds: `most` null is without upper end. */
export type SizeRange = {
  readonly least: number
  readonly most: number | null
  readonly sizeClass: SizeClass | 'unknown'
}

/**
 * Reads "10-20", "10 tot 20", "10 t/m 19", "10-19", "100 en meer", "> 100", "<5" or one number.
 * An upper bound that is the start of the next CBS class is exclusive ("10-20" is 10 to 19).
 * `null` when it cannot be read.
 */
export function readSizeClass(text: string): SizeRange | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s*(werkzame personen|personen|wp)\s*$/, '')
  const known = sizeClasses.find((name) => name === plain.replace(/\s/g, ''))
  if (known) return { ...sizeClassBounds(known), sizeClass: known }
  const open = /^(?:>=?|vanaf|meer dan)?\s*(\d+)\s*(?:\+|en meer|of meer|e\.?m\.?)?$/.exec(plain)
  if (open?.[1] && open[0] !== open[1]) return range(Number(open[1]), null)
  if (open?.[1]) return range(Number(open[1]), Number(open[1]))
  const below = /^<\s*(\d+)$/.exec(plain)
  if (below?.[1]) return range(0, Number(below[1]) - 1)
  const pair = /^(\d+)\s*(-|tot en met|t\/m|tot)\s*<?\s*(\d+)$/.exec(plain)
  if (!pair?.[1] || !pair[3]) return null
  const [least, upper] = [Number(pair[1]), Number(pair[3])]
  const inclusive = pair[2] === 't/m' || pair[2] === 'tot en met' || (pair[2] === '-' && !startsClass(upper))
  return upper < least ? null : range(least, inclusive ? upper : upper - 1)
}

function startsClass(persons: number): boolean {
  return persons >= 3 && sizeClasses.some((name) => sizeClassBounds(name).least === persons)
}

/** The CBS class when the range lies inside one, else unknown. */
function range(least: number, most: number | null): SizeRange {
  const first = sizeClass(least)
  const sameClass = most === null ? sizeClassBounds(first).most === null : most >= least && sizeClass(most) === first
  return { least, most, sizeClass: sameClass ? first : 'unknown' }
}
