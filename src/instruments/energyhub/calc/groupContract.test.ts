import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { groupContract } from '../questions/groupContract.ts'
import { examples, threeMembers } from './groupContract.examples.ts'
import { answerGroupContract, type GivenGroupContract } from './groupContract.ts'

function answered(given: GivenGroupContract) {
  const answer = groupContract.answer.parse(answerGroupContract(given))
  assert.ok(!isRefusal(answer))
  return answer
}

golden((given: GivenGroupContract) => {
  const { saved, group } = answered(given)
  return { contract: saved.contractEur, peak: saved.peakEur, surcharge: group.surchargeEur }
}, examples)

test('the bills add up, month by month', () => {
  const { own, group, saved, monthlyPeaksKw } = answered({ ...threeMembers, stepsPerMonth: [1, 1] })
  assert.ok(Math.abs(own.totalEur - group.totalEur - saved.totalEur) < 1e-9)
  assert.deepEqual(monthlyPeaksKw.group, [610, 710])
  assert.deepEqual(monthlyPeaksKw.own[0], [110, 90])
})

test('what cannot be is refused at its place', () => {
  const [first] = threeMembers.members
  const refusals: readonly [Partial<GivenGroupContract>, string][] = [
    [{ stepHours: 0 }, '/stepHours'],
    [{ members: [] }, '/members'],
    [{ groupContractKw: -1 }, '/groupContractKw'],
    [{ stepsPerMonth: [3] }, '/stepsPerMonth'],
    [{ members: [{ ...first, category: 'Onbekend' }] }, '/members/0/category'],
    [{ members: [{ ...first, contractKw: -1 }] }, '/members/0/contractKw'],
    [{ members: [first, { ...first, net: [1, Number.NaN] }] }, '/members/1/net/1'],
  ]
  for (const [change, at] of refusals) {
    const answer = answerGroupContract({ ...threeMembers, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

test('the peak of a group is at most the sum of the peaks of its members', () => {
  const net = fc.array(fc.integer({ min: -100, max: 300 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(net, { minLength: 1, maxLength: 5 }), (nets) => {
      const [first] = threeMembers.members
      const members = nets.map((one) => ({ ...first, net: one }))
      const { monthlyPeaksKw } = answered({ ...threeMembers, stepsPerMonth: [2, 4], members })
      for (const month of [0, 1]) {
        const sum = monthlyPeaksKw.own.reduce((total, peaks) => total + (peaks[month] ?? 0), 0)
        assert.ok((monthlyPeaksKw.group[month] ?? 0) <= sum + 1e-9)
      }
    }),
  )
})
