import { placeKind, type PlaceCode } from '../../core/place.ts'

/** The place that an organisation speaks for: its own code, or the country for an association. */
export function placeOf(organisation: string): PlaceCode {
  return placeKind(organisation) === null ? 'NL' : organisation
}
