import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { curtailment } from '../questions/curtailment.ts'
import { noBattery } from './battery.ts'
import { examples } from './curtailment.examples.ts'
import { answerCurtailment } from './curtailment.ts'
import { fourHours } from './dispatch.examples.ts'
import type { GivenDispatch } from './dispatch.ts'
import { leastCurtailment } from './leastCurtailment.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { totalsOf } from './totals.ts'

golden((given: GivenDispatch) => {
  const answer = curtailment.answer.parse(answerCurtailment(given))
  assert.ok(!isRefusal(answer))
  return { now: answer.nowKwh, unavoidable: answer.unavoidableKwh, cheapest: answer.inCheapestPlanKwh }
}, examples)

test('a wrong case is refused with its place', () => {
  const answer = answerCurtailment({ ...fourHours, pv: [1, 2] })
  assert.ok(isRefusal(answer))
  assert.equal(answer.at, '/pv')
})

test('no plan loses less than the least, and a battery never raises the least', () => {
  fc.assert(
    fc.property(arbitraryCase(40, 'any'), ({ year, battery }) => {
      const least = leastCurtailment(year, battery)
      const plan = cheapestPlan(oneMeter(year), battery)
      if (plan) assert.ok(totalsOf(plan.schedule, year.stepHours).curtailedKwh >= least - 1e-6 * (1 + least))
      if (battery.startKwh === 0) assert.ok(least <= leastCurtailment(year, noBattery) + 1e-9)
    }),
    { numRuns: 400 },
  )
})
