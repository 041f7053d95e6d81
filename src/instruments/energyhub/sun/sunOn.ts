import { panelPower, type Panels } from '../calc/panelPower.ts'
import { pvgisYear } from '../calc/readPvgisHours.ts'
import { skyOfKnmi } from '../calc/readKnmiHours.ts'
import { solarYear } from '../calc/solarYear.ts'
import type { SunYear } from './readSunFile.ts'

/** Mean kW per quarter-hour of the year that panels make. */
export type SunOn = (panels: readonly Panels[]) => Float64Array

/**
 * The sun of a hub: the built-in sky, or the file that was chosen. PVGIS has reckoned for one way of facing, so panels
 * that face another way get its clouds with their own share: kW per kWp of the file, times the built-in yield of those
 * panels over that of the panels in the file.
 */
export function sunOn(file: SunYear | null, year: number): SunOn {
  if (file === null) return (panels) => solarYear(year, panels)
  if (file.celsius) {
    const { start, sun: global, celsius } = file
    const sky = lazily(() => skyOfKnmi({ station: file.about.station ?? 0, start, global, celsius }, year))
    return (panels) => added(sky().global.length, panels, (one) => panelPower(sky(), one))
  }
  const { azimuth, tilt, kwp } = file.about
  const own = { azimuth: azimuth ?? 180, tilt: tilt ?? 35 }
  const perKwp = lazily(() => pvgisYear({ start: file.start, kw: file.sun, kwp: kwp ?? 1, azimuth, tilt }, year).kw)
  const yieldOf = (facing: typeof own) => sumOf(solarYear(year, [{ kwp: 1, ...facing }]))
  const ofFile = lazily(() => yieldOf(own))
  return (panels) =>
    added(perKwp().length, panels, (one) => {
      const isOwn = one.azimuth === own.azimuth && one.tilt === own.tilt
      const share = isOwn ? 1 : yieldOf({ azimuth: one.azimuth, tilt: one.tilt }) / ofFile()
      return perKwp().map((kw) => kw * one.kwp * share)
    })
}

function added(count: number, panels: readonly Panels[], power: (one: Panels) => Float64Array): Float64Array {
  const total = new Float64Array(count)
  for (const one of panels) {
    const kw = power(one)
    for (let step = 0; step < count; step++) total[step] = (total[step] ?? 0) + (kw[step] ?? 0)
  }
  return total
}

function sumOf(kw: Float64Array): number {
  return kw.reduce((all, one) => all + one, 0)
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
