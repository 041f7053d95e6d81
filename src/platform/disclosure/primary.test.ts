import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../tests/support/golden.ts'
import { makersOf } from './makers.ts'
import type { Rules } from './model.ts'
import { Rules as RulesSchema } from './model.ts'
import { examples } from './primary.examples.ts'
import { needOf, primaryReason } from './primary.ts'

const sum = { kind: 'sum', sensitive: true, whole: true } as const
const makers = (values: readonly number[], soleTrader = false) =>
  makersOf(
    'cell',
    values.map((value) => ({ value, soleTrader })),
    false,
  )

golden((values: readonly number[], rules: Partial<Rules>) => {
  const total = values.reduce((all, one) => all + one, 0)
  return primaryReason(total, makers(values), sum, RulesSchema.parse(rules))
}, examples)

test('an insensitive fact about few companies may be shown, unless one of them is a sole trader', () => {
  const rules = RulesSchema.parse({})
  const open = { ...sum, sensitive: false }
  assert.equal(primaryReason(30, makers([10, 10, 10]), open, rules), null)
  assert.equal(primaryReason(30, makers([10, 10, 10], true), open, rules), 'soleTrader')
})

test('establishments of one company count once', () => {
  const chain = makersOf(
    'cell',
    [1, 2, 3, 4, 5].map((value) => ({ value, by: 'one company', soleTrader: false })),
    false,
  )
  assert.equal(chain.count, 1)
  assert.equal(primaryReason(15, chain, sum, RulesSchema.parse({})), 'few')
})

test('the upper protection level is that of the handbook: 352.94 for a cell of 330 under (1,85)', () => {
  const rules = RulesSchema.parse({ minimum: 1, pPercent: null, dominance: { n: 1, k: 85 } })
  const { above } = needOf(330, makers([300, 20, 10]), { ...sum, whole: false }, rules)
  assert.ok(Math.abs(330 + above - 352.941_176) < 1e-5)
})

test('a cell that passes the p rule has a second largest who cannot come within p percent', () => {
  const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 50 }), (list, pPercent) => {
      const total = list.reduce((all, one) => all + one, 0)
      const reason = primaryReason(
        total,
        makers(list),
        sum,
        RulesSchema.parse({ minimum: 1, pPercent, dominance: null }),
      )
      const [first = 0, second = 0] = list.toSorted((a, b) => b - a)
      assert.equal(reason === null, total - second >= first * (1 + pPercent / 100) - 1e-9)
    }),
  )
})
