import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryTallies, inSizeClass } from '../../../../tests/support/arbitraryTallies.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { examples } from './shareBelow.examples.ts'
import { shareBelow } from './shareBelow.ts'

golden(shareBelow, examples)

test('a share is a part of one, and grows with the limit', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const shares = [10, 50, 100, 250].map((limit) => shareBelow(tallies, limit))
      for (const [index, share] of shares.entries()) {
        if (share === null) continue
        assert.ok(share >= (shares[index - 1] ?? 0) && share <= 1)
      }
    }),
  )
})

test('companies of one size are all below the limit, or none is', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      fc.pre(tallies.length > 0)
      assert.equal(shareBelow(inSizeClass(tallies, '20-50'), 50), 1)
      assert.equal(shareBelow(inSizeClass(tallies, '50-100'), 50), 0)
    }),
  )
})

test('ten times as many companies of every kind have the same share', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const tenfold = tallies.map((tally) => ({ ...tally, companies: tally.companies * 10 }))
      assert.equal(shareBelow(tenfold, 50), shareBelow(tallies, 50))
    }),
  )
})
