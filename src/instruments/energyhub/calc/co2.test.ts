import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount, arbitraryCase, listOf } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { co2 } from '../questions/co2.ts'
import { cleanHour, examples } from './co2.examples.ts'
import { answerCo2, type GivenCo2 } from './co2.ts'

golden((given: GivenCo2) => {
  const answer = co2.answer.parse(answerCo2(given))
  assert.ok(!isRefusal(answer))
  return {
    without: answer.withoutBattery.emissionKg,
    kg: answer.points.map((point) => point.emissionKg),
    cost: answer.points.map((point) => point.cost),
    cleanest: answer.cleanest.emissionKg,
  }
}, examples)

test('a negative price or emission is refused at its place', () => {
  for (const [change, at] of [
    [{ eurPerTonne: [0, -1] }, '/eurPerTonne/1'],
    [{ gramsPerKwh: [1, -1] }, '/gramsPerKwh/1'],
    [{ gramsPerKwh: [1] }, '/gramsPerKwh'],
  ] as const) {
    const answer = answerCo2({ ...cleanHour, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

test('a higher price of emission never raises it, never lowers the cost, and never beats the cleanest plan', () => {
  const cases = arbitraryCase(30, 'never negative').chain((given) =>
    listOf(amount(0, 600), given.year.load.length).map((grams) => ({ ...given, grams })),
  )
  fc.assert(
    fc.property(cases, ({ year, battery, grams }) => {
      const answer = answerCo2({
        ...year,
        importLimitKw: 1e4,
        exportLimitKw: year.exportLimit,
        battery: {
          ...battery,
          selfDischargePerHour: 0,
          wearEurPerKwh: battery.wearCharge,
          endKwh: null,
        },
        gramsPerKwh: grams,
        eurPerTonne: [0, 100, 1000],
      })
      assert.ok(!isRefusal(answer))
      const hair = 1e-6 * (1 + answer.withoutBattery.emissionKg + Math.abs(answer.withoutBattery.cost))
      for (const [k, point] of answer.points.entries()) {
        assert.ok(Math.abs(point.gap) <= 1e-6)
        assert.ok(point.emissionKg >= answer.cleanest.emissionKg - hair)
        const dearer = answer.points[k + 1]
        if (!dearer) continue
        assert.ok(dearer.emissionKg <= point.emissionKg + hair * 10)
        assert.ok(dearer.cost >= point.cost - hair)
      }
    }),
    { numRuns: 200 },
  )
})
