import { diffusePart } from './diffusePart.ts'
import type { Irradiance } from './panelPower.ts'
import { seeded } from './seeded.ts'
import { middleOfNetherlands, sunPath } from './sunPath.ts'
import { yearClock } from './yearClock.ts'

/**
 * Sun on a horizontal plane in an ordinary year in the middle of the Netherlands, kWh/m2 per month: together 1,050.
 * Rounded by us; the comparison with a measured year is in the tests.
 */
const monthlyKwh = [21, 37, 78, 122, 155, 163, 156, 132, 93, 53, 25, 15]
const monthlyCelsius = [3.6, 3.9, 6.5, 9.9, 13.4, 16.2, 18.3, 17.9, 14.7, 10.9, 7, 4.2]

const kept = new Map<string, Irradiance>()

/**
 * A year of Dutch weather that never was: clear sky by Haurwitz (1945), and clouds that come and go by days and
 * quarter-hours, drawn from `seed`, so that the same seed is the same year. Each month is scaled to its ordinary sum,
 * so another seed has other days but no other year.
 */
export function dutchSky(year: number, seed = 1): Irradiance {
  const key = `${year}/${seed}`
  const known = kept.get(key)
  if (known) return known
  const { start, count, day, firstDay } = yearClock(year)
  const path = sunPath(start, count, middleOfNetherlands)
  const monthOfDay = Uint8Array.from({ length: 366 }, (_, k) => new Date((firstDay + k) * 86_400_000).getUTCMonth())
  const months = Uint8Array.from(day, (one) => monthOfDay[one])
  const clear = path.up.map((height) => (height > 0.01 ? 1098 * height * Math.exp(-0.057 / height) : 0))
  const global = clouded(clear, months, count, seed)
  const diffuse = global.map((all, step) => {
    const outside = path.outside[step] * path.up[step]
    return outside > 0 ? all * diffusePart(all / outside) : 0
  })
  const celsius = Float64Array.from({ length: count }, (_, step) => {
    const hour = (step % 96) / 4
    return (monthlyCelsius[months[step]] ?? 10) + 3.5 * Math.cos(((hour - 15) * Math.PI) / 12)
  })
  const made = { path, global, diffuse, celsius }
  if (kept.size > 4) kept.clear()
  kept.set(key, made)
  return made
}

/** The part of the clear sky that comes through, per quarter-hour, such that each month has its own sum. */
function clouded(clear: Float64Array, months: Uint8Array, count: number, seed: number): Float64Array {
  const random = seeded(seed * 104_729 + 17)
  const global = new Float64Array(count)
  let weather = 0
  let passing = 0
  let open = 0.5
  for (let step = 0; step < count; step++) {
    if (step % 96 === 0) {
      weather = 0.5 * weather + 1.5 * (random() + random() + random() - 1.5)
      open = 1 / (1 + Math.exp(-2.2 * weather))
    }
    passing = 0.85 * passing + random() + random() - 1
    if (clear[step] === 0) continue
    // Half-open days have the most passing clouds.
    const part = 0.13 + 0.87 * open + 2.2 * open * (1 - open) * 0.35 * passing
    global[step] = clear[step] * Math.min(1.08, Math.max(0.07, part))
  }
  // A few rounds, since what is scaled up cannot exceed a sky without clouds.
  for (let round = 0; round < 6; round++) {
    const sums = new Float64Array(12)
    for (let step = 0; step < count; step++) sums[months[step]] += global[step] / 4000
    for (let step = 0; step < count; step++) {
      const factor = (monthlyKwh[months[step]] ?? 0) / sums[months[step]]
      global[step] = Math.min(1.08 * clear[step], global[step] * factor)
    }
  }
  return global
}
