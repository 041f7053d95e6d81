/**
 * What a unit of effect costs: planned cost / effect in the good direction.
 *
 * `null` when there is no effect, or one the wrong way: a price per unit then says nothing.
 */
export function euroPerUnit(plannedCents: number, effect: number, betterWhen: 'up' | 'down'): number | null {
  const gained = betterWhen === 'up' ? effect : -effect
  return gained > 0 ? plannedCents / 100 / gained : null
}
