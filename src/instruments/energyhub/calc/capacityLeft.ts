/** How a battery loses capacity: with the years and with the cycles, each up to `endShare` of the new capacity. */
export type Ageing = {
  readonly calendarYears: number
  readonly cycleLife: number
  readonly cyclesPerYear: number
  /** Part of the capacity that is left when either life is over. */
  readonly endShare: number
}

/**
 * Part of the capacity that is left half-way through a year of use (the first year is 1). Both losses are counted:
 *
 *     1 − (1 − endShare) · (years / calendarYears + cycles / cycleLife)
 */
export function capacityLeft(year: number, { calendarYears, cycleLife, cyclesPerYear, endShare }: Ageing): number {
  const used = year - 0.5
  return Math.max(0, 1 - (1 - endShare) * (used / calendarYears + (used * cyclesPerYear) / cycleLife))
}
