import type { Refusal } from '../../../core/outcome.ts'
import { diffusePart } from './diffusePart.ts'
import { daysOf, type Minutes } from './dutchClock.ts'
import { dutchSky } from './dutchSky.ts'
import { hoursToQuarters } from './hoursToQuarters.ts'
import type { Irradiance } from './panelPower.ts'
import { refuseAt } from './refuseAt.ts'

/** Hourly weather of one KNMI station. */
export type KnmiHours = {
  readonly station: number
  /** UTC. */
  readonly start: Minutes
  /** Sun on a horizontal plane, mean W/m2 per hour; NaN where missing. */
  readonly global: Float64Array
  readonly celsius: Float64Array
}

/**
 * Reads an hourly file of KNMI: remarks after #, the last of them the heading, then padded commas. Q is in J/cm2 per
 * hour (1 J/cm2 an hour is 2.778 W/m2), T in tenths of a degree, and hour 5 runs from 04 to 05 UT.
 * Of several stations in one file the first is read.
 */
export function readKnmiHours(text: string): KnmiHours | Refusal {
  const lines = text.split(/\r?\n/)
  const heading = lines.find((line) => line.includes('YYYYMMDD') && line.includes('STN'))
  const names =
    heading
      ?.replace('#', '')
      .split(',')
      .map((name) => name.trim()) ?? []
  const [atStation, atDay, atHour, atQ, atT] = ['STN', 'YYYYMMDD', 'HH', 'Q', 'T'].map((name) => names.indexOf(name))
  if (atDay < 0 || atQ < 0) return refuseAt('no-weather-rows', '/file')
  const rows: { readonly hour: number; readonly q: number; readonly t: number }[] = []
  let station: number | null = null
  for (const line of lines) {
    if (line.startsWith('#') || line === '') continue
    const cells = line.split(',')
    const day = cells[atDay]?.trim() ?? ''
    if (!/^\d{8}$/.test(day)) continue
    const own = Number(cells[atStation])
    station ??= own
    if (own !== station) continue
    const days = daysOf(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)))
    rows.push({ hour: days * 24 + Number(cells[atHour]) - 1, q: numberIn(cells[atQ]), t: numberIn(cells[atT]) })
  }
  const first = rows.reduce((least, { hour }) => Math.min(least, hour), Infinity)
  const last = rows.reduce((most, { hour }) => Math.max(most, hour), -Infinity)
  if (station === null || rows.length < 24 || rows.every(({ q }) => Number.isNaN(q))) {
    return refuseAt('no-weather-rows', '/file')
  }
  const global = new Float64Array(last - first + 1).fill(Number.NaN)
  const celsius = new Float64Array(last - first + 1).fill(Number.NaN)
  for (const { hour, q, t } of rows) {
    global[hour - first] = q / 0.36
    celsius[hour - first] = t / 10
  }
  return { station, start: first * 60, global, celsius }
}

function numberIn(cell: string | undefined): number {
  const text = cell?.trim() ?? ''
  return text === '' ? Number.NaN : Number(text)
}

/** The sun of a KNMI file on the quarter-hours of a year; hours that are missing come from the built-in sky. */
export function skyOfKnmi(hours: KnmiHours, year: number): Irradiance & { readonly partMissing: number } {
  const { path, values } = hoursToQuarters({ start: hours.start, values: hours.global }, year)
  const air = hoursToQuarters({ start: hours.start, values: hours.celsius }, year).values
  const own = dutchSky(year)
  const global = new Float64Array(values.length)
  const diffuse = new Float64Array(values.length)
  const celsius = new Float64Array(values.length)
  let missing = 0
  for (let from = 0; from < values.length; from += 4) {
    let sun = 0
    let outside = 0
    for (let step = from; step < from + 4; step++) {
      sun += values[step]
      outside += Math.max(0, path.up[step]) * path.outside[step]
    }
    const part = outside > 0 ? diffusePart(sun / outside) : 1
    let degrees = 0
    for (let step = from; step < from + 4; step++) degrees += air[step] / 4
    for (let step = from; step < from + 4; step++) {
      const isMissing = Number.isNaN(values[step])
      if (isMissing) missing++
      global[step] = isMissing ? own.global[step] : values[step]
      diffuse[step] = isMissing ? own.diffuse[step] : values[step] * part
      celsius[step] = Number.isNaN(degrees) ? own.celsius[step] : degrees
    }
  }
  return { path, global, diffuse, celsius, partMissing: missing / values.length }
}
