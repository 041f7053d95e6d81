import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { madeUpPark } from '../../../../tests/support/energyhub/madeUpPark.ts'
import { exactStretch } from './exactStretch.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'

test('searching only where losses pay gives the plan of searching everything', () => {
  fc.assert(
    fc.property(arbitraryCase(150, 'any'), ({ year, battery }) => {
      const node = oneMeter(year)
      const plan = cheapestPlan(node, battery)
      const end = battery.endKwh === null ? { value: 0 } : { at: battery.endKwh }
      const whole = exactStretch(node, battery, 0, node.steps, { x: [battery.startKwh], y: [0] }, end)
      if (plan === null || whole === null) return
      assert.ok(Math.abs(plan.cost - whole.cost) <= 1e-6 * Math.max(1, Math.abs(whole.cost)))
      assert.ok(plan.lowerBound <= whole.cost + 1e-6 * Math.max(1, Math.abs(whole.cost)))
    }),
    { numRuns: 300 },
  )
})

test('a season with negative prices ends with a closed gap, one way in each step', () => {
  const year = madeUpPark(5, 'day-ahead', { steps: 96 * 90 })
  for (let step = 0; step < year.buy.length; step++) {
    year.buy[step] -= 0.09
    year.sell[step] -= 0.09
  }
  const peak = year.importLimit[0]
  const plan = cheapestPlan(oneMeter(year), {
    chargeKw: peak,
    dischargeKw: peak,
    energyKwh: peak,
    etaCharge: 0.95,
    etaDischarge: 0.95,
    retention: 1,
    wearCharge: 0,
    wearDischarge: 0,
    startKwh: 0,
    endKwh: null,
  })
  assert.ok(plan && Math.abs(plan.gap) <= 1e-9)
  assert.ok(plan.schedule.chargeKw.every((charge, step) => charge === 0 || plan.schedule.dischargeKw[step] === 0))
})
