import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { arbitraryTariff, comparePeaks } from '../../../../tests/support/energyhub/comparePeaks.ts'
import { extended } from '../../../../tests/support/energyhub/extended.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { dispatchProgramme } from './dispatchProgramme.ts'
import { bestSize, sized } from './bestSize.ts'
import { oneMeter } from './oneMeter.ts'

test('the monthly peaks that pay are those of HiGHS', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryTariff(30), async ([given, tariff]) => {
    if (await comparePeaks(given, tariff, solve)) compared++
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
