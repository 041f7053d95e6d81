import { municipalitiesOf } from '../reference/municipalities.ts'
import { labourMarketRegions } from '../reference/labourMarketRegions.ts'
import { provinces } from '../reference/provinces.ts'

type Sum = { readonly whole: string; readonly parts: string[]; readonly complete: boolean }

/** The provinces and labour market regions that lie wholly within these municipalities; of some regions we know a part only. */
export function regionSums(places: readonly string[]): Sum[] {
  const known = new Set(places)
  const regions = labourMarketRegions.filter(({ members }) => members === 'whole')
  return [...regions, ...provinces].flatMap(({ code }) => {
    const parts = municipalitiesOf(code).map((one) => one.code)
    return parts.length > 1 && parts.every((part) => known.has(part)) ? [{ whole: code, parts, complete: true }] : []
  })
}
