import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { split } from '../questions/split.ts'
import { seeded } from './seeded.ts'
import { shapleyExact, shapleySampled } from './shapley.ts'
import { examples, roofAndPress } from './split.examples.ts'
import { answerSplit, type GivenSplit } from './split.ts'

function answered(given: GivenSplit) {
  const answer = split.answer.parse(answerSplit(given))
  assert.ok(!isRefusal(answer))
  return answer
}

golden((given: GivenSplit) => {
  const { gainEur, members } = answered(given)
  return {
    gain: gainEur,
    shapley: members.map((member) => member.shapleyEur),
    energy: members.map((member) => member.byEnergyEur),
    connection: members.map((member) => member.byConnectionEur),
  }
}, examples)

golden(
  (values: readonly number[]) => shapleyExact(3, (group) => values[group] ?? 0),
  [
    {
      name: 'three players of whom the first holds the left glove',
      given: [[0, 0, 0, 1, 0, 1, 0, 1]],
      expected: [2 / 3, 1 / 6, 1 / 6],
      tolerance: 1e-12,
      origin: { kind: 'publication', source: 'glove game, Shapley value', place: 'Wikipedia, Shapley value' },
    },
    {
      name: 'players who add the same whatever the group get that',
      given: [[0, 1, 2, 3, 4, 5, 6, 7]],
      expected: [1, 2, 4],
      tolerance: 1e-12,
      origin: { kind: 'hand', steps: 'the values of a group are sums' },
    },
    {
      name: 'nothing gained is nothing shared',
      given: [[0, 0, 0, 0, 0, 0, 0, 0]],
      expected: [0, 0, 0],
      origin: { kind: 'hand', steps: 'all zero' },
    },
  ],
)

test('what cannot be is refused at its place', () => {
  const [first] = roofAndPress.companies
  const refusals: readonly [Partial<GivenSplit>, string][] = [
    [{ companies: [] }, '/companies'],
    [{ companies: new Array(61).fill(first) }, '/companies'],
    [{ limitPart: 2 }, '/limitPart'],
    [{ batteryCostEur: -1 }, '/batteryCostEur'],
    [{ buy: Number.NaN }, '/buy'],
  ]
  for (const [change, at] of refusals) {
    const answer = answerSplit({ ...roofAndPress, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

test('exact shares add up to the whole and do not depend on the order of the list', () => {
  const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(values, (list) => {
      list[0] = 0
      const shares = shapleyExact(5, (group) => list[group] ?? 0)
      const total = shares.reduce((a, b) => a + b, 0)
      assert.ok(Math.abs(total - (list[31] ?? 0)) < 1e-9)
      const mirrored = (group: number) =>
        Number.parseInt(group.toString(2).padStart(5, '0').split('').reverse().join(''), 2)
      const turned = shapleyExact(5, (group) => list[mirrored(group)] ?? 0)
      for (const [k, share] of turned.entries()) assert.ok(Math.abs(share - (shares[4 - k] ?? 0)) < 1e-9)
    }),
  )
})

test('sampled shares add up, and their interval holds the exact ones', () => {
  const list = Array.from({ length: 64 }, (_, group) => group ** 1.5)
  const value = (members: readonly number[]) => list[members.reduce((bits, k) => bits | (1 << k), 0)] ?? 0
  const exact = shapleyExact(6, (group) => list[group] ?? 0)
  const { shares, halfWidths } = shapleySampled(6, value, 400, seeded(7))
  assert.ok(Math.abs(shares.reduce((a, b) => a + b, 0) - (list[63] ?? 0)) < 1e-6)
  for (const [k, share] of shares.entries()) {
    assert.ok(Math.abs(share - (exact[k] ?? 0)) <= 2 * (halfWidths[k] ?? 0) + 1e-9)
    assert.ok((halfWidths[k] ?? 0) < 0.1 * (list[63] ?? 0))
  }
})

test('more than twelve members are sampled, the same each time, and add up', () => {
  const companies = Array.from({ length: 14 }, (_, k) => ({
    name: `Bedrijf ${k + 1}`,
    load: [1 + k, 4, 2],
    pv: [k % 3 === 0 ? 12 : 0, 0, 0],
    importLimitKw: 20,
    exportLimitKw: 15,
  }))
  const given = { ...roofAndPress, companies, pairs: 20 }
  const answer = answered(given)
  assert.equal(answer.isExact, false)
  const total = answer.members.reduce((sum, member) => sum + member.shapleyEur, 0)
  assert.ok(Math.abs(total - answer.gainEur) < 1e-9)
  assert.deepEqual(answered(given), answer)
})
