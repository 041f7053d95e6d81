import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase, type HubWithBattery } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import type { Programme } from '../../../core/solve.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { bestPeaks, type PowerTariff } from './bestPeaks.ts'
import { dispatchProgramme } from './dispatchProgramme.ts'
import { bestSize, sized } from './bestSize.ts'
import { oneMeter } from './oneMeter.ts'

/** Adds columns (price, upper bound, entries) and rows (lower, upper) to a programme; first the entries of old columns. */
function extended(
  base: Programme,
  extra: {
    readonly oldEntries: (column: number) => readonly (readonly [row: number, value: number])[]
    readonly columns: readonly { price: number; most: number; entries: readonly (readonly [number, number])[] }[]
    readonly rows: readonly (readonly [lower: number, upper: number])[]
  },
): Programme {
  const rows: number[] = []
  const values: number[] = []
  const starts = [0]
  const add = (entries: readonly (readonly [number, number])[]) => {
    for (const [row, value] of entries) {
      rows.push(row)
      values.push(value)
    }
  }
  for (let column = 0; column < base.cost.length; column++) {
    for (let k = base.starts[column]; k < base.starts[column + 1]; k++) add([[base.rows[k], base.values[k]]])
    add(extra.oldEntries(column))
    starts.push(rows.length)
  }
  for (const { entries } of extra.columns) {
    add(entries)
    starts.push(rows.length)
  }
  return {
    cost: Float64Array.of(...base.cost, ...extra.columns.map(({ price }) => price)),
    lower: Float64Array.of(...base.lower, ...extra.columns.map(() => 0)),
    upper: Float64Array.of(...base.upper, ...extra.columns.map(({ most }) => most)),
    rowLower: Float64Array.of(...base.rowLower, ...extra.rows.map(([lower]) => lower)),
    rowUpper: Float64Array.of(...base.rowUpper, ...extra.rows.map(([, upper]) => upper)),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  }
}

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

test('the monthly peaks that pay are those of HiGHS', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryCase(30, 'any'), fc.integer({ min: 1, max: 4 }), async (given, wanted) => {
    const steps = given.year.load.length
    const count = Math.min(wanted, steps)
    const stepsPerMonth = Array.from(
      { length: count },
      (_, k) => Math.floor((steps * (k + 1)) / count) - Math.floor((steps * k) / count),
    )
    const tariff = { stepsPerMonth, peakEurPerKw: 0.5, contractEurPerKwMonth: 0.3 }
    const wide = { ...given, year: { ...given.year, importLimit: new Float64Array(steps).fill(500) } }
    const ours = bestPeaks(wide.year, wide.battery, tariff)
    const solved = await solve(tariffProgramme(wide, tariff))
    if (ours === null || solved.status !== 'optimal') return
    const scale = Math.max(1, Math.abs(solved.objective))
    assert.ok(Math.abs(ours.cost - solved.objective) <= 3e-6 * scale, `${ours.cost} and ${solved.objective}`)
    assert.ok(ours.gap <= 1e-6, `gap ${ours.gap} after ${ours.rounds} rounds`)
    compared++
  })
  await fc.assert(property, { numRuns: 200 })
  assert.ok(compared > 120, `only ${compared} cases could be compared`)
})

test('the size that pays is that of HiGHS', async () => {
  const solve = createHighs()
  const kind = { etaCharge: 0.95, etaDischarge: 0.9, retention: 0.999, wearCharge: 0.001, wearDischarge: 0.002 }
  const prices = { perKw: 0.02, perKwh: 0.03, mostKw: 100, mostKwh: 200 }
  const property = fc.asyncProperty(arbitraryCase(30, 'any'), async ({ year }) => {
    const steps = year.load.length
    const base = dispatchProgramme(year, sized(kind, prices.mostKw, prices.mostKwh))
    const first = base.rowLower.length
    const [charge, discharge, state] = [3 * steps, 4 * steps, 6 * steps]
    // Each power stays below the power that is bought, each charge below the energy that is bought.
    const limited = (column: number): readonly (readonly [number, number])[] => {
      if (column >= charge && column < charge + steps) return [[first + column - charge, -1]]
      if (column >= discharge && column < discharge + steps) return [[first + steps + column - discharge, -1]]
      if (column >= state && column < state + steps) return [[first + 2 * steps + column - state, -1]]
      return []
    }
    const rowsFrom = (from: number, count: number) => Array.from({ length: count }, (_, k) => [from + k, 1] as const)
    const solved = await solve(
      extended(base, {
        oldEntries: limited,
        columns: [
          { price: prices.perKw, most: prices.mostKw, entries: rowsFrom(first, 2 * steps) },
          { price: prices.perKwh, most: prices.mostKwh, entries: rowsFrom(first + 2 * steps, steps) },
        ],
        rows: new Array<readonly [number, number]>(3 * steps).fill([0, Infinity]),
      }),
    )
    assert.ok(solved.status === 'optimal')
    const ours = bestSize(oneMeter(year), kind, prices)
    assert.ok(Math.abs(ours.cost - solved.objective) <= 3e-6 * Math.max(1, Math.abs(solved.objective)))
  })
  await fc.assert(property, { numRuns: 150 })
})
