import { type Day, isValidOn } from '../../core/period.ts'
import { placeKind, type PlaceCode } from '../../core/place.ts'
import { regionMembers } from './labourMarketRegions.ts'
import { municipalityTable } from './municipalityTable.ts'

export type Municipality = {
  /** CBS code, such as GM0222. */
  readonly code: string
  /** As CBS writes it: "Bergen (L.)". */
  readonly name: string
  readonly province: string
  readonly corop: string
  readonly validFrom: Day
  readonly validTo: Day | null
}

/** Division year of the table: codes, names and borders as on 1 January of that year. */
export const divisionYear = 2026

/** Our books begin here: the code of every municipality below held on this day, unless `begun` says it came later. */
const booksBegin: Day = '2018-01-01'

/** First day of the codes that came with a merger since. Source as the table. */
const begun: Readonly<Record<string, Day>> = {
  GM1954: '2019-01-01',
  GM1959: '2019-01-01',
  GM1960: '2019-01-01',
  GM1961: '2019-01-01',
  GM1963: '2019-01-01',
  GM1966: '2019-01-01',
  GM1969: '2019-01-01',
  GM1970: '2019-01-01',
  GM1978: '2019-01-01',
  GM1979: '2021-01-01',
  GM1980: '2022-01-01',
  GM1982: '2022-01-01',
  GM1991: '2022-01-01',
  GM1992: '2023-01-01',
}

function parse(line: string): Municipality {
  const [code = '', province = '', corop = ''] = line.split(' ', 3)
  const name = line.slice(`${code} ${province} ${corop} `.length)
  return { code, name, province, corop, validFrom: begun[code] ?? booksBegin, validTo: null }
}

/** All 342 municipalities, by code. */
export const municipalities: readonly Municipality[] = municipalityTable.trim().split('\n').map(parse)

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))

/** `null` when the code is not of a municipality of today; see `findFormerMunicipality` for those that merged away. */
export function findMunicipality(code: string): Municipality | null {
  return byCode.get(code) ?? null
}

/** "GM0222", "gm0222", "0222" and "222" are one way of writing; `null` when the text cannot be a code. */
export function municipalityCode(text: string): string | null {
  const digits = /^\s*(?:GM)?(\d{1,4})\s*$/i.exec(text)?.[1]
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`
}

/**
 * The municipalities of a place on a day (today's division when left out). A municipality is its own only member.
 * Empty: no such place, or a labour market region of which we do not know the members (`labourMarketRegions` says so).
 */
export function municipalitiesOf(place: PlaceCode, day: Day = `${divisionYear}-01-01`): readonly Municipality[] {
  const standing = municipalities.filter((one) => isValidOn(day, one.validFrom, one.validTo))
  switch (placeKind(place)) {
    case 'country':
      return standing
    case 'province':
      return standing.filter((one) => one.province === place)
    case 'corop':
      return standing.filter((one) => one.corop === place)
    case 'municipality':
      return standing.filter((one) => one.code === place)
    case 'labour-market-region': {
      const members = regionMembers.filter((row) => row.region === place && isValidOn(day, row.validFrom, row.validTo))
      const codes = new Set(members.map((row) => row.municipality))
      return standing.filter((one) => codes.has(one.code))
    }
    case null:
      return []
  }
}

/** The labour market region of a municipality on a day; `null` where we do not know it. */
export function labourMarketRegionOf(municipality: string, day: Day = `${divisionYear}-01-01`): string | null {
  const row = regionMembers.find(
    (one) => one.municipality === municipality && isValidOn(day, one.validFrom, one.validTo),
  )
  return row?.region ?? null
}
