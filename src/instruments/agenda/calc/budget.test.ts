import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fundingSources } from '../dossier/fundingSources.ts'
import { sumBudget } from './budget.ts'

const Line = fc.record({
  year: fc.integer({ min: 2024, max: 2031 }),
  source: fc.constantFrom(...fundingSources),
  plannedCents: fc.integer({ min: 0, max: 1e12 }),
  spentCents: fc.integer({ min: 0, max: 1e12 }),
})

test('the sum over years, the sum over sources and the whole are the same to the cent, in any order', () => {
  fc.assert(
    fc.property(fc.array(Line, { maxLength: 60 }), (lines) => {
      const sums = sumBudget(lines)
      for (const kind of ['plannedCents', 'spentCents'] as const) {
        assert.equal(
          sums.years.reduce((sum, year) => sum + year[kind], 0),
          sums[kind],
        )
        assert.equal(
          sums.sources.reduce((sum, source) => sum + source[kind], 0),
          sums[kind],
        )
      }
      const turned = sumBudget(lines.toReversed())
      assert.deepEqual(
        [turned.years, turned.plannedCents, turned.spentCents],
        [sums.years, sums.plannedCents, sums.spentCents],
      )
    }),
  )
})

test('three thirds of a euro are a euro, and no lines cost nothing', () => {
  const third = { year: 2027, source: 'council' as const, spentCents: 0 }
  const lines = [33, 33, 34].map((plannedCents, at) => ({
    ...third,
    plannedCents,
    source: fundingSources[at] ?? 'fund',
  }))
  assert.equal(sumBudget(lines).plannedCents, 100)
  assert.deepEqual(sumBudget([]), { plannedCents: 0, spentCents: 0, years: [], sources: [] })
})
