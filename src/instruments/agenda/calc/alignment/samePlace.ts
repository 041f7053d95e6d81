import type { ReadPassage } from './readPassage.ts'

export type Place = 'same' | 'town' | 'open' | 'different'

const common =
  /^(?:industrie|dorps|stations|nijverheids|molen|kerk|fabrieks|hoofd|school|markt|ambachts|energie|handels|beatrix|wilhelmina|juliana|raadhuis|europa|haven)(?:straat|weg|laan|plein)$|^(?:kerkplein|marktplein)$/

/** Two towns can have a street of one name; an estate or a station they seldom share. */
const street = /(?:straat|weg|laan|plein)$/

/**
 * Whether two passages can be about one spot. A named thing that both have makes it one; two named things without one in
 * common make it two; the same number of two plots does not help when the plots differ. Open: one of them names no spot.
 */
export function samePlace(a: ReadPassage, b: ReadPassage): Place {
  for (const [thing, numbers] of a.numbered) {
    const others = b.numbered.get(thing)
    if (others !== undefined && ![...numbers.keys()].some((number) => others.has(number))) return 'different'
  }
  const shared = sharedKeys(a.objects, b.objects)
  const townsApart = apart(a.towns, b.towns)
  const homesApart = apart(townsOf(a), townsOf(b))
  if (shared.length > 0) {
    if (shared.every((name) => common.test(name)) && (townsApart || homesApart)) return 'different'
    if (shared.every((name) => street.test(name)) && townsApart) return 'different'
    return 'same'
  }
  if (a.towns.size > 0 && b.towns.size > 0 && townsApart && !sharesAny(a, b)) return 'different'
  if (sharesAny(a, b))
    return a.objects.size > 0 && b.objects.size > 0 && sharedKeys(a.towns, b.towns).length > 0 ? 'different' : 'town'
  if (a.objects.size > 0 && b.objects.size > 0) return 'different'
  return 'open'
}

/** The names that both have, whatever each takes them for. */
export function sharedKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...a.keys()].filter((name) => b.has(name))
}

function sharesAny(a: ReadPassage, b: ReadPassage): boolean {
  return (
    sharedKeys(a.towns, b.towns).length +
      sharedKeys(a.towns, b.objects).length +
      sharedKeys(a.objects, b.towns).length >
    0
  )
}

function apart(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size > 0 && b.size > 0 && sharedKeys(a, b).length === 0
}

/** Where a passage plays: the town in its text, or else the one whose agenda it is. */
function townsOf({ towns, home }: ReadPassage): ReadonlyMap<string, unknown> {
  return towns.size > 0 ? towns : new Map([...home].map((name) => [name, true]))
}

/** Both agendas have a home, and it is not the same one. */
export function areNeighbours(a: ReadPassage, b: ReadPassage): boolean {
  return apart(townsOf(a), townsOf(b))
}
