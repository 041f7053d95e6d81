import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { fit } from '../questions/fit.ts'
import { examples, queue } from './fit.examples.ts'
import { answerFit, answerFitAnyOrder, type GivenFit } from './fit.ts'
import { mostThatFit } from './mostThatFit.ts'

golden((given: GivenFit) => {
  const answer = fit.answer.parse(answerFit(given))
  assert.ok(!isRefusal(answer))
  return { own: answer.ownContracts, sharing: answer.sharing, battery: answer.sharingWithBattery }
}, examples)

test('in any order, panels make room for a second day shift', async () => {
  const answer = await answerFitAnyOrder(queue, createHighs())
  assert.ok(!isRefusal(answer))
  // All four draw 14 and 17 kW; without the evening shift 14 and 7.
  assert.deepEqual(answer.anyOrder?.companies, 3)
  assert.equal(answer.anyOrder?.atMost, 3)
})

test('what cannot be is refused at its place', () => {
  const [first] = queue.companies
  const refusals: readonly [Partial<GivenFit>, string][] = [
    [{ stepHours: 0 }, '/stepHours'],
    [{ limitKw: -1 }, '/limitKw'],
    [{ companies: [] }, '/companies'],
    [{ companies: [{ ...first, load: [] }] }, '/companies/0/load'],
    [{ companies: [first, { ...first, load: [1] }] }, '/companies/1/load'],
    [{ companies: [first, { ...first, pv: [1, -1] }] }, '/companies/1/pv/1'],
    [{ companies: [{ ...first, contractKw: -3 }] }, '/companies/0/contractKw'],
  ]
  for (const [change, at] of refusals) {
    const answer = answerFit({ ...queue, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

test('the largest group is that of trying every group', async () => {
  const solve = createHighs()
  const net = fc.array(fc.integer({ min: -5, max: 10 }), { minLength: 4, maxLength: 4 })
  const property = fc.asyncProperty(
    fc.array(net, { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 0, max: 20 }),
    async (lists, limit) => {
      const nets = lists.map((list) => Float64Array.from(list))
      let most = 0
      for (let group = 0; group < 1 << nets.length; group++) {
        const members = nets.filter((_, k) => (group >> k) & 1)
        const fits = [0, 1, 2, 3].every((step) => members.reduce((total, one) => total + one[step], 0) <= limit)
        if (fits && members.length > most) most = members.length
      }
      const found = await mostThatFit(nets, limit, solve)
      assert.ok(!isRefusal(found))
      assert.equal(found.companies.length, most)
      assert.equal(found.atMost, most)
    },
  )
  await fc.assert(property, { numRuns: 150 })
})
