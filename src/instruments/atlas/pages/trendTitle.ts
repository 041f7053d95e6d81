import type { AtlasWords } from './useAtlasWords.tsx'

/** Indices closer than this are the same line to a reader. */
const same = 0.05

/** What the lines say in one sentence: the change of the place, against the reference where there is one. */
export function trendTitle(
  say: AtlasWords['trend'],
  of: { readonly since: string; readonly place: string; readonly index: number },
  reference: { readonly name: string; readonly index: number } | null,
): string {
  const { since, place, index } = of
  const change = index - 100
  if (Math.abs(change) < same) return say.steady(since, place)
  if (!reference || Math.abs(reference.index - index) < same) {
    return change > 0 ? say.grows(since, place) : say.shrinks(since, place)
  }
  if (change > 0) {
    return index > reference.index
      ? say.growsMore(since, place, reference.name)
      : say.growsLess(since, place, reference.name)
  }
  if (reference.index > 100) return say.shrinksWhile(since, place, reference.name)
  return index < reference.index
    ? say.shrinksMore(since, place, reference.name)
    : say.shrinksLess(since, place, reference.name)
}
