import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryHub } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { size } from '../questions/size.ts'
import { annuity } from './annuity.ts'
import { bestSize, sized } from './bestSize.ts'
import { oneMeter } from './oneMeter.ts'
import { examples, sizeCase } from './size.examples.ts'
import { answerSize, type GivenSize } from './size.ts'
import { valueOf } from './valueOf.ts'

golden((given: GivenSize) => {
  const answer = size.answer.parse(answerSize(given))
  assert.ok(!isRefusal(answer))
  assert.ok(Math.abs(answer.gap) <= 1e-9)
  return { kw: answer.kw, kwh: answer.kwh, cost: answer.cost }
}, examples)

golden(annuity, [
  {
    name: 'without interest each year bears the same part',
    given: [0, 20],
    expected: 0.05,
    origin: { kind: 'hand', steps: '1 / 20' },
  },
  {
    name: 'two years at ten per cent',
    given: [0.1, 2],
    expected: 0.1 / (1 - 1 / 1.21),
    tolerance: 1e-15,
    origin: { kind: 'hand', steps: '0.57619 · (1/1.1 + 1/1.21) = 1' },
  },
  {
    name: 'fifteen years at five per cent',
    given: [0.05, 15],
    expected: 0.0963423,
    tolerance: 5e-8,
    origin: { kind: 'publication', source: 'capital recovery factor table, 5 %, n = 15' },
  },
])

test('the map shows the best point as its lowest, up to its own coarseness', () => {
  const answer = answerSize({ ...sizeCase, mapPoints: 20 })
  assert.ok(!isRefusal(answer) && answer.map)
  assert.equal(answer.map.cost.length, 20)
  assert.equal(answer.map.cost[19]?.length, 20)
  const lowest = Math.min(...answer.map.cost.flat())
  assert.ok(lowest >= answer.cost - 1e-9 && lowest <= answer.cost + 0.1)
  assert.equal(answer.map.cost[0]?.[0], answer.costWithout)
})

test('what cannot be is refused at its place', () => {
  const refusals: readonly [Partial<GivenSize>, string][] = [
    [{ load: [1, -1, 1, 1] }, '/load/1'],
    [{ kind: { ...sizeCase.kind, etaCharge: 2 } }, '/kind/etaCharge'],
    [{ kind: { ...sizeCase.kind, wearEurPerKwh: -1 } }, '/kind/wearEurPerKwh'],
    [{ investment: { ...sizeCase.investment, eurPerKw: -1 } }, '/investment/eurPerKw'],
    [{ investment: { ...sizeCase.investment, mostKw: Number.NaN } }, '/investment/mostKw'],
    [{ investment: { ...sizeCase.investment, lifeYears: 0 } }, '/investment/lifeYears'],
  ]
  for (const [change, at] of refusals) {
    const answer = answerSize({ ...sizeCase, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

const kind = { etaCharge: 0.95, etaDischarge: 0.9, retention: 0.9999, wearCharge: 0.001, wearDischarge: 0.002 }

test('no size in the range is cheaper than the best, and the gap is closed', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(arbitraryHub(30, 'any'), part, part, (year, kwPart, kwhPart) => {
      const prices = { perKw: 0.02, perKwh: 0.03, mostKw: 100, mostKwh: 200 }
      const node = oneMeter(year)
      const best = bestSize(node, kind, prices)
      assert.ok(best.gap <= 1e-8, `gap ${best.gap} after ${best.rounds} rounds`)
      const [kw, kwh] = [100 * kwPart, 200 * kwhPart]
      const other = valueOf(node, sized(kind, kw, kwh))
      assert.ok(other)
      assert.ok(other.cost + 0.02 * kw + 0.03 * kwh >= best.cost - 1e-7 * Math.max(1, Math.abs(best.cost)))
    }),
    { numRuns: 200 },
  )
})

test('the worth of a battery is what a slightly larger or smaller one saves', () => {
  fc.assert(
    fc.property(arbitraryHub(30, 'any'), (year) => {
      const node = oneMeter(year)
      const cost = (kw: number, kwh: number) => {
        const valued = valueOf(node, sized(kind, kw, kwh))
        assert.ok(valued)
        return valued
      }
      const here = cost(30, 60)
      const hair = 1e-4
      const rounding = (1e-7 * Math.max(1, Math.abs(here.cost))) / hair
      const perKw = here.worth.chargeKw + here.worth.dischargeKw
      // A worth is a slope of a convex line: between the slope to the left and the slope to the right.
      assert.ok(perKw >= (here.cost - cost(30 + hair, 60).cost) / hair - rounding)
      assert.ok(perKw <= (cost(30 - hair, 60).cost - here.cost) / hair + rounding)
      assert.ok(here.worth.energyKwh >= (here.cost - cost(30, 60 + hair).cost) / hair - rounding)
      assert.ok(here.worth.energyKwh <= (cost(30, 60 - hair).cost - here.cost) / hair + rounding)
    }),
    { numRuns: 200 },
  )
})
