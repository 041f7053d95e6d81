import type { PlaceCode } from './place.ts'

const outside = '-'
/** A code has 120 characters at most; a longer name is cut. */
const longest = 100

/** An estate as an area of its own: `GM0222/Verzonnenpark`. Without a name: all that lies outside the estates. */
export function estateCode(municipality: PlaceCode, estate: string | null): string {
  const name = (estate ?? '').trim().slice(0, longest)
  return `${municipality}/${name === '' ? outside : name}`
}

/** The estate that a code speaks of, in which municipality; null when it is no estate. `name` null: outside them. */
export function estateIn(code: string): { readonly municipality: PlaceCode; readonly name: string | null } | null {
  const at = code.indexOf('/')
  if (at < 0) return null
  const name = code.slice(at + 1)
  return { municipality: code.slice(0, at), name: name === outside ? null : name }
}
