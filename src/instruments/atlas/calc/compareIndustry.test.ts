import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../../../tests/support/golden.ts'
import { compareIndustry } from './compareIndustry.ts'
import { examples } from './compareIndustry.examples.ts'

golden(compareIndustry, examples)

test('a figure that CBS does not give is never counted as zero', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000)), fc.nat(100), fc.nat(100), (values, makers, otherIndustry) => {
      const cbs = { table: '81575NED', period: '2026JJ00', retrieved: '2026-02-01', values: [...values, null] }
      const answer = compareIndustry({ makers, otherIndustry, cbs, jobs: null, wholeInFile: true })
      assert.deepEqual(answer, { missing: 'unknown', why: 'no-figure' })
    }),
  )
})
