import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { cash } from '../questions/cash.ts'
import { examples, kiaExamples, metalCompany } from './cash.examples.ts'
import { answerCash, type GivenCash, paybackYears } from './cash.ts'
import { kia } from './deductions.ts'

golden((given: GivenCash) => {
  const answer = cash.answer.parse(answerCash(given))
  assert.ok(!isRefusal(answer))
  return {
    eia: answer.eiaEur,
    kia: answer.kiaEur,
    net: answer.netInvestmentEur,
    payback: answer.paybackYears,
    value: answer.presentValueEur,
  }
}, examples)

golden(kia, kiaExamples)

test('a year without figures is refused, and so is what cannot be', () => {
  const tax = metalCompany.tax
  const refusals: readonly [Partial<GivenCash>, string][] = [
    [{ tax: tax && { ...tax, year: 1999 } }, '/tax/year'],
    [{ tax: tax && { ...tax, rate: 1 } }, '/tax/rate'],
    [{ investmentEur: -1 }, '/investmentEur'],
    [{ savingEurPerYear: Number.NaN }, '/savingEurPerYear'],
    [{ interest: -1 }, '/interest'],
    [{ years: 2.5 }, '/years'],
  ]
  for (const [change, at] of refusals) {
    const answer = answerCash({ ...metalCompany, ...change })
    assert.ok(isRefusal(answer))
    assert.equal(answer.at, at)
  }
})

test('at the moment of payback the flows have added up to the investment', () => {
  const flows = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), flows, (investment, yearly) => {
      const years = paybackYears(investment, yearly)
      const total = yearly.reduce((sum, flow) => sum + flow, 0)
      if (years === null) return assert.ok(total < investment + 1e-6)
      const whole = Math.floor(years)
      const paid = yearly.slice(0, whole).reduce((sum, flow) => sum + flow, 0) + (years - whole) * (yearly[whole] ?? 0)
      assert.ok(Math.abs(paid - investment) <= 1e-6 * investment)
    }),
  )
})
