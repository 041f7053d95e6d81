import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { peak } from '../questions/peak.ts'
import { fourHours } from './dispatch.examples.ts'
import { energyNeeded } from './energyNeeded.ts'
import { holdsLimit, lowestLimit } from './lowestLimit.ts'
import { examples } from './peak.examples.ts'
import { answerPeak, type GivenPeak } from './peak.ts'

golden((given: GivenPeak) => {
  const answer = peak.answer.parse(answerPeak(given))
  assert.ok(!isRefusal(answer))
  assert.ok(answer.withBattery.gap <= 1e-9 && answer.withBattery.gap >= 0)
  return {
    without: answer.withoutBattery.limitKw,
    with: answer.withBattery.limitKw,
    needed: answer.energyNeededKwh,
  }
}, examples)

const { stepHours, load, pv, battery } = fourHours

test('an end charge out of reach is refused', () => {
  const answer = answerPeak({ stepHours, load: [2], pv: 0, battery: battery && { ...battery, endKwh: 5 } })
  assert.ok(isRefusal(answer))
  assert.equal(answer.refused, 'end-not-reachable')
})

test('a contract below nothing is refused', () => {
  const answer = answerPeak({ stepHours, load, pv, battery, contractKw: -1 })
  assert.ok(isRefusal(answer))
  assert.equal(answer.at, '/contractKw')
})

test('the lowest limit holds, and a hair less does not', () => {
  fc.assert(
    fc.property(arbitraryCase(40, 'never negative'), ({ year, battery: any }) => {
      const net = year.load.map((power, step) => power - year.pv[step])
      const found = lowestLimit(net, { ...any, endKwh: null }, year.stepHours)
      assert.ok(found)
      const { limitKw, lowerBound } = found
      assert.ok(holdsLimit(net, { ...any, endKwh: null }, year.stepHours, limitKw + 1e-9 * (1 + limitKw)))
      assert.ok(limitKw - lowerBound <= 1e-6 * Math.max(1, limitKw))
      const less = limitKw - 1e-4 * (1 + limitKw)
      if (less > 0) assert.ok(!holdsLimit(net, { ...any, endKwh: null }, year.stepHours, less))
    }),
    { numRuns: 500 },
  )
})

test('the battery that a contract needs is enough, and a smaller one is not', () => {
  fc.assert(
    fc.property(arbitraryCase(40, 'never negative'), fc.double({ min: 0, max: 120, noNaN: true }), (given, limit) => {
      const { year } = given
      const net = year.load.map((power, step) => power - year.pv[step])
      const needed = energyNeeded(net, limit, given.battery, year.stepHours)
      if (needed === null || needed < 0.1) return
      const holds = (energyKwh: number) =>
        holdsLimit(net, { ...given.battery, energyKwh, startKwh: energyKwh, endKwh: null }, year.stepHours, limit)
      assert.ok(holds(needed * (1 + 1e-9)))
      assert.ok(!holds(needed * (1 - 1e-4)))
    }),
    { numRuns: 500 },
  )
})
