import type { PlaceCode } from '../../core/place.ts'

/** One square of a schematic map: column from west to east, row from north to south, both from 0. */
export type Tile = { readonly place: PlaceCode; readonly column: number; readonly row: number }

/**
 * Each word of a line is a square: a code, or a dash for an empty one. These maps are drawn by us: every place is as large
 * as every other, neighbours stay near each other where a grid lets them, and no border is real.
 */
function draw(map: string): readonly Tile[] {
  return map
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .map((place, column) => ({ place, column, row })),
    )
    .filter((tile) => tile.place !== '-')
}

/**
 * The 51 municipalities of Gelderland. Rows from the north: Elburg Oldebroek Hattem / Harderwijk Nunspeet Epe Heerde /
 * Putten Ermelo Apeldoorn Voorst / Nijkerk Barneveld Brummen Zutphen Lochem Berkelland / Scherpenzeel Ede Rozendaal Rheden
 * Doesburg Bronckhorst Oost Gelre / Wageningen Renkum Arnhem Westervoort Duiven Doetinchem Aalten Winterswijk / Culemborg
 * Buren Neder-Betuwe Overbetuwe Lingewaard Zevenaar Montferland Oude IJsselstreek / West Betuwe Tiel Druten Beuningen
 * Nijmegen Berg en Dal / Zaltbommel Maasdriel West Maas en Waal Wijchen Heumen.
 */
export const gelderlandTiles: readonly Tile[] = draw(`
  -      -      -      GM0230 GM0269 GM0244
  -      -      GM0243 GM0302 GM0232 GM0246
  -      -      GM0273 GM0233 GM0200 GM0285
  -      -      GM0267 GM0203 GM0213 GM0301 GM0262 GM1859
  -      GM0279 GM0228 GM0277 GM0275 GM0221 GM1876 GM1586
  -      GM0289 GM0274 GM0202 GM0293 GM0226 GM0222 GM0197 GM0294
  GM0216 GM0214 GM1740 GM1734 GM1705 GM0299 GM1955 GM1509
  GM1960 GM0281 GM0225 GM0209 GM0268 GM1945
  GM0297 GM0263 GM0668 GM0296 GM0252
`)

/** The twelve provinces, coarser still. */
export const provinceTiles: readonly Tile[] = draw(`
  -    -    PV21 PV20
  -    PV27 PV24 PV22
  PV28 PV26 PV25 PV23
  PV29 PV30 PV31
`)

/** The map on which the parts of a place can be shown; `null` when none was drawn. */
export function tilesOf(place: PlaceCode): readonly Tile[] | null {
  if (place === 'PV25') return gelderlandTiles
  return place === 'NL' ? provinceTiles : null
}
