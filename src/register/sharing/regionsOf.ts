import { findMunicipality, labourMarketRegionOf } from '../reference/municipalities.ts'
import { placeName } from '../reference/places.ts'
import { scopeOf } from '../scope.ts'

/** The regions and provinces in which all municipalities of an organisation lie: to whom it can offer its sums. */
export function regionsOf(organisation: string): { readonly code: string; readonly name: string }[] {
  const around = scopeOf(organisation).map((code) => {
    const municipality = findMunicipality(code)
    const codes = [municipality?.province, labourMarketRegionOf(code), municipality?.corop]
    return new Set(codes.filter((one) => typeof one === 'string'))
  })
  const [first = new Set<string>(), ...rest] = around
  return [...first]
    .filter((code) => code !== organisation && rest.every((codes) => codes.has(code)))
    .map((code) => ({ code, name: placeName(code) ?? code }))
}
