import { dutchSky } from './dutchSky.ts'
import { type Panels, panelPower } from './panelPower.ts'

/**
 * How far the built-in year may be off, as a part of the annual yield: the sun of one year differs from that of an
 * ordinary one by about 5 % (standard deviation), and roofs by shade and dirt. 80 of 100 times the yield is within it.
 */
export const solarError = 0.1

/**
 * Mean kW of solar panels per quarter-hour of a Dutch calendar year, from the built-in sky: an estimate. All panels of
 * a hub must share the seed, since they lie under the same clouds.
 */
export function solarYear(year: number, panels: readonly Panels[], seed = 1): Float64Array {
  const sky = dutchSky(year, seed)
  const [first, ...others] = panels
  if (!first) return new Float64Array(sky.global.length)
  const total = panelPower(sky, first)
  for (const one of others) {
    const kw = panelPower(sky, one)
    for (let step = 0; step < total.length; step++) total[step] += kw[step]
  }
  return total
}

/** kWh per kWp in an ordinary year, by orientation: 180 is south. */
export function annualYield(azimuth: number, tilt: number): number {
  let sum = 0
  for (const kw of solarYear(2025, [{ kwp: 1, azimuth, tilt }])) sum += kw
  return sum / 4
}

/** Half of the panels east, half west: the common way on a flat roof. */
export function eastWest(kwp: number, tilt = 10): readonly [Panels, Panels] {
  return [
    { kwp: kwp / 2, azimuth: 90, tilt },
    { kwp: kwp / 2, azimuth: 270, tilt },
  ]
}
