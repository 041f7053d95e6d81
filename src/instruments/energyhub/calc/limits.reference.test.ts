import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase, type HubWithBattery } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import type { Programme } from '../../../core/solve.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { dispatchProgramme } from './dispatchProgramme.ts'
import { leastCurtailment } from './leastCurtailment.ts'
import { lowestLimit } from './lowestLimit.ts'

/** One more variable that every import must stay below, and nothing else costs. */
function peakProgramme({ year, battery }: HubWithBattery): Programme {
  const steps = year.load.length
  const base = dispatchProgramme({ ...year, importLimit: year.importLimit.map(() => 1e6) }, battery)
  const rowsBefore = base.rowLower.length
  const columns = base.cost.length + 1
  const rows: number[] = []
  const values: number[] = []
  const starts = [0]
  for (let column = 0; column < columns - 1; column++) {
    for (let k = base.starts[column]; k < base.starts[column + 1]; k++) {
      rows.push(base.rows[k])
      values.push(base.values[k])
    }
    if (column < steps) {
      rows.push(rowsBefore + column)
      values.push(-1)
    }
    starts.push(rows.length)
  }
  for (let step = 0; step < steps; step++) {
    rows.push(rowsBefore + step)
    values.push(1)
  }
  starts.push(rows.length)
  const upper = Float64Array.of(...base.upper, 1e6)
  upper.fill(0, 5 * steps, 6 * steps) // no shortage
  return {
    cost: new Float64Array(columns).fill(1, columns - 1),
    lower: Float64Array.of(...base.lower, 0),
    upper,
    rowLower: Float64Array.of(...base.rowLower, ...new Array<number>(steps).fill(0)),
    rowUpper: Float64Array.of(...base.rowUpper, ...new Array<number>(steps).fill(Infinity)),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  }
}

test('the lowest limit is that of HiGHS', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryCase(40, 'never negative'), async (given) => {
    const battery = { ...given.battery, endKwh: null }
    const net = given.year.load.map((power, step) => power - given.year.pv[step])
    const ours = lowestLimit(net, battery, given.year.stepHours)
    const solved = await solve(peakProgramme({ ...given, battery }))
    assert.ok(ours && solved.status === 'optimal')
    assert.ok(Math.abs(ours.limitKw - solved.objective) <= 1e-6 * Math.max(1, ours.limitKw))
    compared++
  })
  await fc.assert(property, { numRuns: 250 })
  assert.equal(compared, 250)
})

test('the least solar power lost is that of HiGHS', async () => {
  const solve = createHighs()
  const property = fc.asyncProperty(arbitraryCase(40, 'never negative'), async ({ year, battery: any }) => {
    const battery = { ...any, endKwh: null }
    const programme = dispatchProgramme({ ...year, importLimit: year.importLimit.map(() => 1e4) }, battery)
    const steps = year.load.length
    const cost = new Float64Array(programme.cost.length).fill(year.stepHours, 2 * steps, 3 * steps)
    const solved = await solve({ ...programme, cost })
    assert.ok(solved.status === 'optimal')
    // Charging and discharging at once would save what we call lost.
    const both = battery.chargeKw > 0 && battery.dischargeKw > 0 && battery.etaCharge * battery.etaDischarge < 1
    const ours = leastCurtailment(year, battery)
    assert.ok(ours >= solved.objective - 1e-6 * Math.max(1, ours))
    if (!both) assert.ok(ours <= solved.objective + 1e-6 * Math.max(1, ours))
  })
  await fc.assert(property, { numRuns: 250 })
})
