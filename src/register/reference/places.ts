import type { PlaceCode } from '../../core/place.ts'
import { coropRegions } from './coropRegions.ts'
import { labourMarketRegions } from './labourMarketRegions.ts'
import { municipalities } from './municipalities.ts'
import { provinces } from './provinces.ts'

const names: ReadonlyMap<PlaceCode, string> = new Map([
  ['NL', 'Nederland'],
  ...[...provinces, ...labourMarketRegions, ...coropRegions, ...municipalities].map(
    ({ code, name }): [PlaceCode, string] => [code, name],
  ),
])

/** Name of a municipality, province, COROP region, labour market region or the country; `null` when there is none. */
export function placeName(code: PlaceCode): string | null {
  return names.get(code) ?? null
}
