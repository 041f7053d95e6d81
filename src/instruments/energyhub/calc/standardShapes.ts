import type { StandardCategory } from './standardCategory.ts'

/**
 * A standard category in ten numbers: on a night level of 1 lies a working day (`day`, from and to in hours, with the
 * steepness of both sides) and an evening (`evening` around `at`, `width` hours). On Saturdays, Sundays and in the
 * Christmas fortnight only a part of the working day is there. The whole swings by `winter` with the season.
 */
export type StandardShape = {
  readonly day: number
  readonly from: number
  readonly to: number
  readonly rise: number
  readonly fall: number
  readonly evening: number
  readonly at: number
  readonly width: number
  readonly saturday: number
  readonly sunday: number
  readonly christmas: number
  readonly winter: number
  /** Root mean square difference with the published fractions, as a part of their mean. */
  readonly error: number
}

function shape(numbers: readonly number[]): StandardShape {
  const [day = 0, from = 0, to = 0, rise = 1, fall = 1, evening = 0, at = 0, width = 1] = numbers
  const [saturday = 0, sunday = 0, christmas = 0, winter = 0, error = 0] = numbers.slice(8)
  return { day, from, to, rise, fall, evening, at, width, saturday, sunday, christmas, winter, error }
}

const e3b = shape([1.23, 7.89, 18.08, 0.7, 0.95, 0.27, 20.51, 2.3, 0.5, 0.38, 0.7, 0.044, 0.18])

/**
 * Our own shapes, fitted by least squares to the fractions of October 2020 to January 2021 (no other months were at
 * hand, so summer rests on the yearly sum alone). E3B and E3C had the same fractions in that year.
 */
export const standardShapes: Readonly<Record<StandardCategory, StandardShape>> = {
  E1A: shape([0.88, 7.38, 13.94, 0.62, 0.73, 2.12, 19.77, 3.14, 1.2, 1.2, 1.2, 0.151, 0.17]),
  E1B: shape([0.79, 7.28, 13.32, 0.56, 0.91, 2.05, 19.87, 3.04, 1.2, 1.2, 1.2, 0.205, 0.21]),
  E1C: shape([0.98, 7.22, 12.71, 0.78, 1.06, 2.32, 19.99, 3.1, 1.2, 1.2, 1.2, 0.205, 0.22]),
  E2A: shape([0.64, 7.06, 13.61, 0.54, 1.45, 0.74, 19.27, 2.89, 0.89, 0.67, 1, 0.098, 0.11]),
  E2B: shape([0.68, 6.99, 12.33, 0.53, 1.67, 0.74, 19.41, 2.8, 0.88, 0.67, 1.06, 0.13, 0.13]),
  E3A: shape([1.8, 7.87, 17.59, 0.54, 1.07, 0.38, 20.87, 1.42, 0.48, 0.34, 0.57, 0.11, 0.26]),
  E3B: e3b,
  E3C: e3b,
  E3D: shape([0.24, 6.67, 15.8, 0.56, 1.47, 0.19, 19.06, 2.64, 0.91, 0.73, 0.9, 0.001, 0.04]),
}
