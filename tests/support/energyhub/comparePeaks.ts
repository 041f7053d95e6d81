import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Programme, Solve } from '../../../src/core/solve.ts'
import { bestPeaks, type PowerTariff } from '../../../src/instruments/energyhub/calc/bestPeaks.ts'
import { dispatchProgramme } from '../../../src/instruments/energyhub/calc/dispatchProgramme.ts'
import { arbitraryCase, type HubWithBattery } from './arbitraryHub.ts'
import { extended } from './extended.ts'

/** One more variable per month, above every import in it, and one above these. */
function tariffProgramme({ year, battery }: HubWithBattery, tariff: PowerTariff): Programme {
  const steps = year.load.length
  const base = dispatchProgramme(year, battery)
  base.upper.fill(0, 5 * steps, 6 * steps) // no shortage
  const months = tariff.stepsPerMonth.length
  const monthOf = tariff.stepsPerMonth.flatMap((count, month) => new Array<number>(count).fill(month))
  const first = base.rowLower.length
  return extended(base, {
    oldEntries: (column) => (column < steps ? [[first + column, -1]] : []),
    columns: [
      ...tariff.stepsPerMonth.map((_, month) => ({
        price: tariff.peakEurPerKw,
        most: 1e6,
        entries: [
          ...monthOf.flatMap((own, step) => (own === month ? [[first + step, 1] as const] : [])),
          [first + steps + month, -1] as const,
        ],
      })),
      {
        price: tariff.contractEurPerKwMonth * months,
        most: 1e6,
        entries: tariff.stepsPerMonth.map((_, month) => [first + steps + month, 1] as const),
      },
    ],
    rows: new Array<readonly [number, number]>(steps + months).fill([0, Infinity]),
  })
}

/** A hub with months of equal length, or of one step, and a tariff that may charge nothing for one of the two. */
export function arbitraryTariff(most: number): fc.Arbitrary<readonly [HubWithBattery, PowerTariff]> {
  return fc
    .tuple(
      arbitraryCase(most, 'any'),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(0.5, 0, 2),
      fc.constantFrom(0.3, 0, 1),
    )
    .map(([given, wanted, peakEurPerKw, contractEurPerKwMonth]) => {
      const steps = given.year.load.length
      const count = Math.min(wanted, steps)
      const stepsPerMonth = Array.from(
        { length: count },
        (_, k) => Math.floor((steps * (k + 1)) / count) - Math.floor((steps * k) / count),
      )
      const year = { ...given.year, importLimit: new Float64Array(steps).fill(500) }
      return [
        { ...given, year },
        { stepsPerMonth, peakEurPerKw, contractEurPerKwMonth },
      ] as const
    })
}

/** Our monthly peaks against those of an optimiser; returns whether there was something to compare. */
export async function comparePeaks(given: HubWithBattery, tariff: PowerTariff, solve: Solve): Promise<boolean> {
  const ours = bestPeaks(given.year, given.battery, tariff)
  const solved = await solve(tariffProgramme(given, tariff))
  if (ours === null || solved.status !== 'optimal') return false
  const scale = Math.max(1, Math.abs(solved.objective))
  assert.ok(Math.abs(ours.cost - solved.objective) <= 3e-6 * scale, `${ours.cost} and ${solved.objective}`)
  assert.ok(Math.abs(ours.gap) <= 1e-6, `gap ${ours.gap} after ${ours.rounds} rounds`)
  return true
}
