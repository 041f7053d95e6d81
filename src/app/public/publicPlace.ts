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
}

/** Null when nothing is out about the place. */
export function publicPlace(code: string, all: readonly PublishedFigure[]): PublicPlace | null {
  const own = all.filter(({ region }) => region === code)
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
    publications: [...new Set(own.map(({ publication }) => publication))],
  }
}
