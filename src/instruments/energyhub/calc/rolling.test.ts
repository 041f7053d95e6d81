import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { madeUpPark } from '../../../../tests/support/energyhub/madeUpPark.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { rolling } from '../questions/rolling.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { examples, twoDays } from './rolling.examples.ts'
import { answerRolling, type GivenRolling } from './rolling.ts'
import { rollingPlan } from './rollingPlan.ts'
import { scheduleOf } from './schedule.ts'

golden((given: GivenRolling) => {
  const answer = rolling.answer.parse(answerRolling(given))
  assert.ok(!isRefusal(answer))
  return {
    cost: answer.cost,
    foresight: answer.costWithForesight,
    without: answer.costWithout,
    kept: answer.partKept,
  }
}, examples)

test('a look ahead that is shorter than what is carried out is refused', () => {
  for (const [change, at] of [
    [{ executeHours: 0 }, '/executeHours'],
    [{ lookAheadHours: 12 }, '/lookAheadHours'],
  ] as const) {
    const answer = answerRolling({ ...twoDays, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

test('no forecast beats foresight, and the store is never overfilled', () => {
  const kinds = fc.constantFrom('perfect' as const, 'yesterday' as const, 'last-week' as const)
  fc.assert(
    fc.property(arbitraryCase(80, 'any'), kinds, ({ year, battery: any }, forecast) => {
      const battery = { ...any, endKwh: null }
      const node = oneMeter(year)
      const stored = rollingPlan(year, battery, { lookAheadSteps: 16, executeSteps: 8, forecast })
      const { cost, schedule } = scheduleOf(node, battery, stored)
      const best = cheapestPlan(node, battery)
      assert.ok(best && cost >= best.lowerBound - 1e-6 * Math.max(1, Math.abs(cost)))
      assert.ok(schedule.stateKwh.every((state) => state > -1e-7 && state < battery.energyKwh + 1e-6))
    }),
    { numRuns: 200 },
  )
})

test('looking two days ahead with a perfect forecast keeps nearly all of a month', () => {
  const year = madeUpPark(5, 'day and night', { steps: 96 * 30 })
  const peak = year.importLimit[0]
  const battery = {
    chargeKw: 0.3 * peak,
    dischargeKw: 0.3 * peak,
    energyKwh: 0.6 * peak,
    etaCharge: 0.95,
    etaDischarge: 0.95,
    retention: 1,
    wearCharge: 0,
    wearDischarge: 0,
    startKwh: 0,
    endKwh: null,
  }
  const node = oneMeter(year)
  const best = cheapestPlan(node, battery)
  const stored = rollingPlan(year, battery, { lookAheadSteps: 192, executeSteps: 96, forecast: 'perfect' })
  const { cost } = scheduleOf(node, battery, stored)
  assert.ok(best && Math.abs(cost - best.cost) <= 1e-6 * best.cost)
})
