import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryTallies } from '../../../../tests/support/arbitraryTallies.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { examples } from './sumJobs.examples.ts'
import { sumJobs } from './sumJobs.ts'

golden(sumJobs, examples)

test('the parts add up to the whole', () => {
  fc.assert(
    fc.property(arbitraryTallies, arbitraryTallies, (some, others) => {
      const [a, b, all] = [sumJobs(some), sumJobs(others), sumJobs([...some, ...others])]
      assert.equal(all.companies, a.companies + b.companies)
      assert.equal(all.jobs.known, a.jobs.known + b.jobs.known)
      assert.equal(all.jobs.missing, a.jobs.missing + b.jobs.missing)
      assert.equal(all.jobs.atLeast, a.jobs.atLeast + b.jobs.atLeast)
      const open = a.jobs.atMost === null || b.jobs.atMost === null
      assert.equal(all.jobs.atMost, open ? null : (a.jobs.atMost ?? 0) + (b.jobs.atMost ?? 0))
    }),
  )
})

test('the order of the cells does not matter', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => assert.deepEqual(sumJobs(tallies.toReversed()), sumJobs(tallies))),
  )
})

test('what is known is never above the least, nor the least above the most', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const { known, atLeast, atMost } = sumJobs(tallies).jobs
      assert.ok(known <= atLeast)
      assert.ok(atMost === null || atLeast <= atMost)
    }),
  )
})

test('without missing numbers the sum is exact', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const complete = tallies.map((tally) => ({ ...tally, jobsMissing: 0, jobsLeast: 0, jobsMost: 0 }))
      const { known, atLeast, atMost } = sumJobs(complete).jobs
      assert.deepEqual([atLeast, atMost], [known, known])
    }),
  )
})
