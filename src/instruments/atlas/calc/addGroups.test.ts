import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryTallies } from '../../../../tests/support/arbitraryTallies.ts'
import { addGroups } from './addGroups.ts'
import { sumJobs } from './sumJobs.ts'

test('groups added together are the sum of all their cells', () => {
  fc.assert(
    fc.property(fc.array(arbitraryTallies, { maxLength: 4 }), (parts) => {
      assert.deepEqual(addGroups(parts.map(sumJobs)), sumJobs(parts.flat()))
    }),
  )
})

test('one group without an upper end takes it from the sum', () => {
  const open = { companies: 1, jobs: { known: 0, missing: 1, atLeast: 2_000, atMost: null } }
  const closed = { companies: 2, jobs: { known: 12, missing: 0, atLeast: 12, atMost: 12 } }
  assert.deepEqual(addGroups([open, closed]), {
    companies: 3,
    jobs: { known: 12, missing: 1, atLeast: 2_012, atMost: null },
  })
})
