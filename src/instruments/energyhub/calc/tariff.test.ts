import assert from 'node:assert/strict'
import { test } from 'node:test'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { tariff } from '../questions/tariff.ts'
import { examples, oneMonth } from './tariff.examples.ts'
import { answerTariff, type GivenTariff } from './tariff.ts'

golden((given: GivenTariff) => {
  const answer = tariff.answer.parse(answerTariff(given))
  assert.ok(!isRefusal(answer))
  assert.ok(Math.abs(answer.gap) <= 1e-6)
  assert.ok(answer.plan.totalEur <= answer.ignoringTariff.totalEur + 1e-6)
  return {
    cost: answer.cost,
    peaks: answer.peaksKw,
    // Which of two equal hours a careless plan serves is not settled; what it pays for energy is.
    ignoring: answer.ignoringTariff.energyEur,
    without: answer.withoutBattery.totalEur,
  }
}, examples)

test('what cannot be is refused at its place', () => {
  const refusals: readonly [Partial<GivenTariff>, string][] = [
    [{ stepsPerMonth: [3] }, '/stepsPerMonth'],
    [{ stepsPerMonth: [4, 0] }, '/stepsPerMonth'],
    [{ peakEurPerKw: -1 }, '/peakEurPerKw'],
    [{ contractEurPerKwMonth: Number.NaN }, '/contractEurPerKwMonth'],
    [{ importLimitKw: 1 }, '/importLimitKw'],
    [{ pv: [1] }, '/pv'],
  ]
  for (const [change, at] of refusals) {
    const answer = answerTariff({ ...oneMonth, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})
