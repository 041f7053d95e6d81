import type { Makers } from './makers.ts'
import type { Need, Reason, Rules } from './model.ts'

type Given = { readonly kind: 'count' | 'sum'; readonly sensitive: boolean; readonly whole: boolean }

/**
 * Why a cell may not be shown by itself, or null.
 *
 * - few: fewer contributors than the minimum;
 * - percent: `X - x1 - x2 < p/100 x1`, the second largest can compute the largest to within p percent;
 * - dominance: the n largest make up more than k percent.
 *
 * Zero is shown: nobody is behind it.
 */
export function primaryReason(value: number, makers: Makers, measure: Given, rules: Rules): Reason | null {
  if (makers.count === 0 || (value === 0 && measure.kind === 'count')) return null
  if (makers.count < rules.minimum) {
    if (measure.sensitive) return 'few'
    if (makers.soleTrader) return 'soleTrader'
  }
  if (measure.kind === 'count' || !measure.sensitive || value === 0) return null
  if (percentShort(value, makers, rules.pPercent) > 0) return 'percent'
  if (dominanceShort(value, makers, rules.dominance) > 0) return 'dominance'
  return null
}

/**
 * How far an attacker must be kept from a cell that may not be shown.
 *
 * A count: he must be left with at least `minimum` possible numbers. A sum: he may not come within p percent of the
 * largest contributor when he is the second largest (upper protection level `p/100 x1 - (X - x1 - x2)`), nor
 * within the bound of the dominance rule (`100/k (x1 + .. + xn) - X`); a cell with few contributors is kept off
 * by p percent of its largest at least. Below as far as above, as usual, and not below zero.
 */
export function needOf(value: number, makers: Makers, measure: Given, rules: Rules): Need {
  if (measure.kind === 'count') return { below: 0, above: 0, width: rules.minimum - 1 }
  const first = makers.largest[0]?.value ?? 0
  const few = makers.count < rules.minimum ? ((rules.pPercent ?? 0) / 100) * first : 0
  const level = Math.max(
    few,
    percentShort(value, makers, rules.pPercent),
    dominanceShort(value, makers, rules.dominance),
  )
  const above = measure.whole ? Math.ceil(level - 1e-9) : level
  const below = Math.min(above, value)
  return { below, above, width: Math.max(above + below, measure.whole ? 1 : value / 1000) }
}

/** By how much the remainder falls short of p percent of the largest; zero or less is safe. */
function percentShort(value: number, { largest }: Makers, pPercent: number | null): number {
  if (pPercent === null) return 0
  const [first, second] = [largest[0]?.value ?? 0, largest[1]?.value ?? 0]
  return (pPercent / 100) * first - (value - first - second)
}

function dominanceShort(value: number, { largest }: Makers, dominance: Rules['dominance']): number {
  if (dominance === null) return 0
  const top = largest.slice(0, dominance.n).reduce((sum, one) => sum + one.value, 0)
  return (100 / dominance.k) * top - value
}
