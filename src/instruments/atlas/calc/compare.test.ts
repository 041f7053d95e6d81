import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Branch } from '../../../core/branch.ts'
import type { CaseOf } from '../../../core/instrument.ts'
import { arbitraryTallies } from '../../../../tests/support/arbitraryTallies.ts'
import { assertClose, golden } from '../../../../tests/support/golden.ts'
import { compare } from '../model.ts'
import { examples, type Told } from './compare.examples.ts'
import { answerCompare } from './compare.ts'

golden((given: CaseOf<typeof compare>, branch: Branch): Told => {
  const row = compare.answer.parse(answerCompare(given)).branches.find((one) => one.branch === branch)
  if (!row) throw new Error(`${branch} is not in the answer`)
  return { shareHere: row.shareHere, shareThere: row.shareThere, ratio: row.ratio }
}, examples)

test('a place compared with itself is never special', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      for (const { ratio } of answerCompare({ here: tallies, there: tallies, thereMunicipalities: 1, industry: null })
        .branches) {
        assert.ok(ratio === null || ratio === 1)
      }
    }),
  )
})

test('the shares of the branches add up to one, or are all unknown', () => {
  fc.assert(
    fc.property(arbitraryTallies, (here) => {
      const shares = answerCompare({ here, there: null, thereMunicipalities: 0, industry: null }).branches.map(
        (row) => row.shareHere,
      )
      if (shares.includes(null)) return assert.ok(shares.every((share) => share === null))
      const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
      assertClose(sum, 1, 1e-12, 'the shares')
    }),
  )
})

test('the weighted mean of the ratios is one', () => {
  fc.assert(
    fc.property(arbitraryTallies, arbitraryTallies, (here, there) => {
      const rows = answerCompare({ here: [...here, ...there], there, thereMunicipalities: 1, industry: null }).branches
      fc.pre(rows.every((row) => row.shareThere !== null && (row.shareThere > 0 || row.shareHere === 0)))
      const mean = rows.reduce((total, row) => total + (row.shareThere ?? 0) * (row.ratio ?? 0), 0)
      assertClose(mean, 1, 1e-9, 'the mean')
    }),
  )
})
