import type { Minutes } from './dutchClock.ts'

/** Where the sun stands in the middle of each quarter-hour, as a direction of length one; `up` is the sine of its height. */
export type SunPath = {
  readonly east: Float64Array
  readonly north: Float64Array
  readonly up: Float64Array
  /** W/m2 outside the air, on a plane that faces the sun. */
  readonly outside: Float64Array
}

export type Site = { readonly latitude: number; readonly longitude: number }

/** Near Utrecht. Moving to a corner of the country changes the height of the sun by at most a degree and a half. */
export const middleOfNetherlands: Site = { latitude: 52.1, longitude: 5.2 }

const radians = Math.PI / 180

/** Declination and equation of time by the Fourier series of Spencer (1971); errors below 0.05 degree and a minute. */
export function sunPath(start: Minutes, count: number, { latitude, longitude }: Site): SunPath {
  const east = new Float64Array(count)
  const north = new Float64Array(count)
  const up = new Float64Array(count)
  const outside = new Float64Array(count)
  const [sinLat, cosLat] = [Math.sin(latitude * radians), Math.cos(latitude * radians)]
  let of = { sinDec: 0, cosDec: 1, equation: 0, outside: 1361 }
  let lastDay = Number.NaN
  for (let step = 0; step < count; step++) {
    const middle = start + step * 15 + 7.5
    const day = Math.floor(middle / 1440)
    if (day !== lastDay) {
      of = dayOfSun(day)
      lastDay = day
    }
    const hour = (middle - day * 1440 + of.equation) / 60 + longitude / 15
    const angle = (hour - 12) * 15 * radians
    const [sinAngle, cosAngle] = [Math.sin(angle), Math.cos(angle)]
    east[step] = -of.cosDec * sinAngle
    north[step] = of.sinDec * cosLat - of.cosDec * sinLat * cosAngle
    up[step] = of.sinDec * sinLat + of.cosDec * cosLat * cosAngle
    outside[step] = of.outside
  }
  return { east, north, up, outside }
}

function dayOfSun(day: number) {
  const date = new Date(day * 86_400_000)
  const ofYear = day - Date.UTC(date.getUTCFullYear(), 0, 1) / 86_400_000
  const g = (2 * Math.PI * (ofYear + 0.5)) / 365.25
  const [s1, c1, s2, c2] = [Math.sin(g), Math.cos(g), Math.sin(2 * g), Math.cos(2 * g)]
  const declination =
    0.006_918 -
    0.399_912 * c1 +
    0.070_257 * s1 -
    0.006_758 * c2 +
    0.000_907 * s2 -
    0.002_697 * Math.cos(3 * g) +
    0.001_48 * Math.sin(3 * g)
  return {
    sinDec: Math.sin(declination),
    cosDec: Math.cos(declination),
    equation: 229.18 * (0.000_075 + 0.001_868 * c1 - 0.032_077 * s1 - 0.014_615 * c2 - 0.040_89 * s2),
    outside: 1361 * (1 + 0.034_221 * c1 + 0.001_28 * s1 + 0.000_719 * c2 + 0.000_077 * s2),
  }
}
