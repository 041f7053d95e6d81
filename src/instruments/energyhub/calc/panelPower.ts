import type { SunPath } from './sunPath.ts'

/** Sun on a horizontal plane: all of it, and the part that comes from the whole sky. W/m2 per quarter-hour. */
export type Irradiance = {
  readonly path: SunPath
  readonly global: Float64Array
  readonly diffuse: Float64Array
  /** Air, in degrees Celsius. */
  readonly celsius: Float64Array
}

export type Panels = {
  readonly kwp: number
  /** Where they face: 180 is south, 90 east, 270 west. */
  readonly azimuth: number
  /** 0 lies flat, 90 stands upright. */
  readonly tilt: number
}

/**
 * What is left after cables, inverter, dirt and mismatch. With it, the sun that was measured in De Bilt in 2023 gives
 * the yields that pvlib gives for Cabauw in that year, facing south and east-west, within 1 %.
 */
const systemPart = 0.815
const groundReflects = 0.2

/**
 * Mean kW of panels per quarter-hour.
 *
 *     plane = beam cos(i) + diffuse (A cos(i)/cos(z) + (1 - A)(1 + cos t)/2) + global 0.2 (1 - cos t)/2
 *
 * with A = beam / outside the air (Hay and Davies 1980): the haze around the sun shines from where the sun is. Beam is
 * weakened at grazing angles by 1 - 0.05 (1/cos(i) - 1) (ASHRAE 93), and warm cells give 0.35 % less per degree
 * above 25, at 0.03 degree of warming per W/m2.
 */
export function panelPower(
  { path, global, diffuse, celsius }: Irradiance,
  { kwp, azimuth, tilt }: Panels,
): Float64Array {
  const { east, north, up, outside } = path
  const [a, t] = [(azimuth * Math.PI) / 180, (tilt * Math.PI) / 180]
  const [towardsEast, towardsNorth, towardsUp] = [Math.sin(t) * Math.sin(a), Math.sin(t) * Math.cos(a), Math.cos(t)]
  const sky = (1 + towardsUp) / 2
  const ground = (groundReflects * (1 - towardsUp)) / 2
  const kw = new Float64Array(global.length)
  for (let step = 0; step < kw.length; step++) {
    const all = global[step]
    if (all <= 0) continue
    const height = up[step]
    // Within three degrees of the horizon a beam is more rounding than sun.
    const beam = height > 0.05 ? (all - diffuse[step]) / height : 0
    const facing = east[step] * towardsEast + north[step] * towardsNorth + height * towardsUp
    let plane = all * ground
    if (beam > 0) {
      const clear = beam / outside[step]
      plane += diffuse[step] * (1 - clear) * sky
      if (facing > 0.05) plane += (beam + (diffuse[step] * clear) / height) * (1.05 * facing - 0.05)
    } else plane += all * sky
    kw[step] = kwp * systemPart * (plane / 1000) * (1 - 0.0035 * (celsius[step] + 0.03 * plane - 25))
  }
  return kw
}
