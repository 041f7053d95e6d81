import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { SunFileAbout } from '../hubDossier.ts'
import type { Minutes } from '../calc/dutchClock.ts'
import { yearOfHours } from '../calc/hoursToQuarters.ts'
import { readKnmiHours } from '../calc/readKnmiHours.ts'
import { readPvgisHours } from '../calc/readPvgisHours.ts'
import { yearClock } from '../calc/yearClock.ts'

/** One year of hours of sun as a file gives it: W/m2 on the ground (KNMI), or kW per kWp of panels (PVGIS). */
export type SunYear = {
  readonly about: SunFileAbout
  /** UTC. */
  readonly start: Minutes
  readonly sun: Float64Array
  /** Of the air; null in a file of PVGIS, which has reckoned with it. */
  readonly celsius: Float64Array | null
}

/** Reads a file of KNMI or PVGIS, whichever it is, and keeps of several years that of the hub, or else the middle one. */
export function readSunFile(text: string, hubYear: number): SunYear | Refusal {
  const isPvgis = text.trimStart().startsWith('{') || /^time,.*\bP\b/m.test(text)
  if (isPvgis) {
    const read = readPvgisHours(text)
    if (isRefusal(read)) return read
    const { kwp, azimuth, tilt } = read
    const cut = oneYear(read.start, read.kw, hubYear)
    return {
      about: { kind: 'pvgis', station: null, kwp, azimuth, tilt, ...cut.about },
      start: cut.start,
      sun: cut.of(read.kw),
      celsius: null,
    }
  }
  const read = readKnmiHours(text)
  if (isRefusal(read)) return read
  const cut = oneYear(read.start, read.global, hubYear)
  return {
    about: { kind: 'knmi', station: read.station, kwp: null, azimuth: null, tilt: null, ...cut.about },
    start: cut.start,
    sun: cut.of(read.global),
    celsius: cut.of(read.celsius),
  }
}

function oneYear(start: Minutes, values: Float64Array, hubYear: number) {
  const middle = yearOfHours({ start, values })
  const placeOf = (year: number) => {
    const clock = yearClock(year)
    const at = (clock.start - start) / 60
    return { from: Math.floor(at), to: Math.floor(at) + clock.count / 4 }
  }
  const wanted = placeOf(hubYear)
  // Most of the year must be there; a month that runs over into it does not make it the year of the file.
  const isThere = Math.min(values.length, wanted.to) - Math.max(0, wanted.from) > (wanted.to - wanted.from) / 2
  const year = isThere ? hubYear : middle
  const { from, to } = isThere ? wanted : placeOf(middle)
  const [first, last] = [Math.max(0, from), Math.min(values.length, to)]
  const of = (hours: Float64Array) => hours.slice(first, last)
  const known = of(values).reduce((all, one) => all + (Number.isNaN(one) ? 0 : 1), 0)
  return { start: start + first * 60, of, about: { year, partMissing: 1 - known / (to - from) } }
}
