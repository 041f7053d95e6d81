import { z } from 'zod'
import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { Minutes } from './dutchClock.ts'
import { hoursToQuarters } from './hoursToQuarters.ts'
import { readStamp } from './meterStamp.ts'
import { refuseAt } from './refuseAt.ts'
import { solarYear } from './solarYear.ts'

/** Hourly power of panels as PVGIS computed it, per kWp. */
export type PvgisHours = {
  /** UTC. */
  readonly start: Minutes
  /** kW per kWp. */
  readonly kw: Float64Array
  /** Installed power in the file. */
  readonly kwp: number
  /** 180 is south; null when the file does not say. */
  readonly azimuth: number | null
  readonly tilt: number | null
}

const Angle = z.object({ value: z.number() })
const Answer = z.object({
  inputs: z.object({
    mounting_system: z
      .object({ fixed: z.object({ slope: Angle, azimuth: Angle }).partial() })
      .partial()
      .optional(),
    pv_module: z.object({ peak_power: z.number().nullable() }).optional(),
  }),
  outputs: z.object({ hourly: z.array(z.object({ time: z.string(), P: z.number().optional() })) }),
})

type Raw = {
  readonly kwp: number
  readonly tilt: number | null
  readonly azimuth: number | null
  readonly rows: readonly (readonly [time: string, watt: number])[]
}

/**
 * Reads the hourly data of PVGIS (seriescalc with pvcalculation=1), as JSON or as CSV with its lines of words before
 * and after. P is in W for the power installed; times are UTC, at :10 or :11 with satellite data, so the hour counts.
 * PVGIS counts its azimuth from south; we count from north.
 */
export function readPvgisHours(text: string): PvgisHours | Refusal {
  const raw = text.trimStart().startsWith('{') ? rawOfJson(text) : rawOfCsv(text)
  if (isRefusal(raw)) return raw
  const read = raw.rows.flatMap(([time, watt]) => {
    const stamp = readStamp(time, 'day-first')
    return stamp && Number.isFinite(watt) ? [{ hour: Math.floor(stamp.clock / 60), watt }] : []
  })
  const [first] = read
  const last = read.at(-1)
  if (!first || !last || read.length < 24 || !(raw.kwp > 0)) return refuseAt('no-pvgis-rows', '/file')
  const kw = new Float64Array(last.hour - first.hour + 1).fill(Number.NaN)
  for (const { hour, watt } of read) if (hour >= first.hour) kw[hour - first.hour] = watt / 1000 / raw.kwp
  return { start: first.hour * 60, kw, kwp: raw.kwp, azimuth: raw.azimuth, tilt: raw.tilt }
}

function rawOfJson(text: string): Raw | Refusal {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuseAt('no-pvgis-rows', '/file')
  }
  const answer = Answer.safeParse(parsed)
  if (!answer.success) return refuseAt('no-pvgis-rows', '/file')
  const { inputs, outputs } = answer.data
  const fixed = inputs.mounting_system?.fixed
  return {
    kwp: inputs.pv_module?.peak_power ?? Number.NaN,
    tilt: fixed?.slope?.value ?? null,
    azimuth: fixed?.azimuth ? fixed.azimuth.value + 180 : null,
    rows: outputs.hourly.map(({ time, P }) => [time, P ?? Number.NaN] as const),
  }
}

function rawOfCsv(text: string): Raw | Refusal {
  const lines = text.split(/\r?\n/)
  const heading = lines.findIndex((line) => line.startsWith('time,') && line.split(',').includes('P'))
  if (heading < 0) return refuseAt('no-pvgis-rows', '/file')
  const at = lines[heading].split(',').indexOf('P')
  const said = (pattern: RegExp) => {
    const number = lines
      .slice(0, heading)
      .map((line) => pattern.exec(line)?.[1])
      .find((found) => found !== undefined)
    return number === undefined ? null : Number(number)
  }
  const azimuth = said(/^Azimuth:\s*(-?[\d.]+)/i)
  const rows: (readonly [string, number])[] = []
  for (const line of lines.slice(heading + 1)) {
    // The legend after the numbers starts with a blank line.
    if (!/^\d{8}:/.test(line)) break
    const cells = line.split(',')
    rows.push([cells[0] ?? '', Number(cells[at] || Number.NaN)])
  }
  return {
    kwp: said(/^Nominal power.*:\s*([\d.]+)/i) ?? Number.NaN,
    tilt: said(/^Slope:\s*(-?[\d.]+)/i),
    azimuth: azimuth === null ? null : azimuth + 180,
    rows,
  }
}

/**
 * That year of a file with several, or else the year of which it has most, on quarter-hours and per kWp. Hours that the
 * file lacks come from the built-in sky, and are counted.
 */
export function pvgisYear(
  hours: PvgisHours,
  year: number,
): { readonly kw: Float64Array; readonly partMissing: number } {
  const wanted = (Date.UTC(year, 0, 1) / 60_000 - hours.start) / 60
  const isThere = wanted >= 0 && wanted + 8000 < hours.kw.length
  // A Dutch year starts at 23:00 UTC of the year before.
  const from = isThere ? Math.max(0, wanted - 1) : 0
  const values = hours.kw.subarray(from, from + 8785)
  const { values: kw } = hoursToQuarters({ start: hours.start + from * 60, values }, year)
  const own = solarYear(year, [{ kwp: 1, azimuth: hours.azimuth ?? 180, tilt: hours.tilt ?? 35 }])
  let missing = 0
  for (let step = 0; step < kw.length; step++) {
    if (!Number.isNaN(kw[step])) continue
    kw[step] = own[step]
    missing++
  }
  return { kw, partMissing: missing / kw.length }
}
