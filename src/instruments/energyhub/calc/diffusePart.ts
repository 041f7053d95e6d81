/**
 * The part of the sun that comes from the whole sky, from how much of the light outside the air arrives
 * (Erbs, Klein and Duffie 1982, for hours).
 */
export function diffusePart(clearness: number): number {
  if (clearness <= 0.22) return 1 - 0.09 * Math.max(0, clearness)
  if (clearness > 0.8) return 0.165
  const k = clearness
  return 0.9511 - 0.1604 * k + 4.388 * k ** 2 - 16.638 * k ** 3 + 12.336 * k ** 4
}
