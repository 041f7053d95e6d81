import { placeKind, type PlaceCode } from '../../core/place.ts'
import { labourMarketRegionOf, municipalitiesOf } from '../../register/reference/municipalities.ts'
import { placeName } from '../../register/reference/places.ts'
import { gelderlandTiles, tilesOf, type Tile } from '../../register/reference/tiles.ts'

/** The name of a place; its code where we know none. */
export function nameOf(place: PlaceCode): string {
  return placeName(place) ?? place
}

/**
 * The schematic map with the municipalities of a place: its own one, or its part of Gelderland's, moved to the
 * corner. `null` where none was drawn, and for a single municipality.
 */
export function mapOf(place: PlaceCode): readonly Tile[] | null {
  const members = new Set(municipalitiesOf(place).map((municipality) => municipality.code))
  if (members.size < 2) return null
  const whole = tilesOf(place)
  if (whole && place !== 'NL') return whole
  const part = gelderlandTiles.filter((tile) => members.has(tile.place))
  if (part.length < members.size) return null
  const left = Math.min(...part.map((tile) => tile.column))
  const top = Math.min(...part.map((tile) => tile.row))
  return part.map((tile) => ({ ...tile, column: tile.column - left, row: tile.row - top }))
}

/** Whose map a place stands on: its own; for a municipality its region's, where that lies in the area and was drawn. */
export function mapPlaceOf(place: PlaceCode, area: PlaceCode): PlaceCode {
  if (placeKind(place) !== 'municipality') return place
  const region = labourMarketRegionOf(place)
  if (region === null || mapOf(region) === null) return area
  const inArea = new Set(municipalitiesOf(area).map((municipality) => municipality.code))
  return municipalitiesOf(region).every((municipality) => inArea.has(municipality.code)) ? region : area
}
