import { estateIn } from '../../core/estateCode.ts'
import type { PublishedFigure } from '../../platform/disclosure/publishedFigures.ts'

/** The figures of one place, to be asked by name. `undefined`: never published; null: hidden. */
export type PublicPlace = {
  readonly code: string
  /** Reference dates, oldest first. */
  readonly periods: readonly string[]
  readonly newest: string
  readonly figure: (
    measure: string,
    where?: { branch?: string; sizeClass?: string; period?: string },
  ) => number | null | undefined
  readonly publications: readonly string[]
  /** The estates in it by name, and what lies outside them last, as `name: null`. */
  readonly estates: readonly { readonly name: string | null; readonly figure: (measure: string) => number | null }[]
}

/** Null when nothing is out about the place. */
export function publicPlace(code: string, all: readonly PublishedFigure[]): PublicPlace | null {
  const own = all.filter(({ region }) => region === code)
  const inside = all.filter(({ region }) => estateIn(region)?.municipality === code)
  const periods = [...new Set(own.map(({ period }) => period))].toSorted()
  const newest = periods.at(-1)
  if (newest === undefined) return null
  const key = (measure: string, period: string, branch: string, sizeClass: string) =>
    [measure, period, branch, sizeClass].join('|')
  const values = new Map(own.map((one) => [key(one.measure, one.period, one.branch, one.sizeClass), one.value]))
  return {
    code,
    periods,
    newest,
    figure: (measure, { branch = '*', sizeClass = '*', period = newest } = {}) =>
      values.get(key(measure, period, branch, sizeClass)),
    publications: [...new Set([...own, ...inside].map(({ publication }) => publication))],
    estates: estatesOf(inside, newest),
  }
}

/** Their totals at the newest date alone: an estate that is out of an earlier date has no figure beside the others. */
function estatesOf(inside: readonly PublishedFigure[], period: string): PublicPlace['estates'] {
  const totals = inside.filter((one) => one.period === period && one.branch === '*' && one.sizeClass === '*')
  return [...new Set(totals.map(({ region }) => region))]
    .map((region) => ({
      name: estateIn(region)?.name ?? null,
      figure: (measure: string) =>
        totals.find((one) => one.region === region && one.measure === measure)?.value ?? null,
    }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''))
}
