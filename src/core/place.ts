/** Code of a place: GM0222 (municipality), PV25 (province), AM09 (labour market region), CR18 (COROP), NL. */
export type PlaceCode = string

export type PlaceKind = 'municipality' | 'province' | 'labour-market-region' | 'corop' | 'country'

const kinds: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^GM\d{4}$/, 'municipality'],
  [/^PV\d{2}$/, 'province'],
  [/^AM\d{2}$/, 'labour-market-region'],
  [/^CR\d{2}$/, 'corop'],
  [/^NL$/, 'country'],
]

/** `null` when the text is no code of a place. */
export function placeKind(code: string): PlaceKind | null {
  return kinds.find(([shape]) => shape.test(code))?.[1] ?? null
}
