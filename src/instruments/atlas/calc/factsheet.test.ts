import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseOf } from '../../../core/instrument.ts'
import { arbitraryTallies } from '../../../../tests/support/arbitraryTallies.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { factsheet } from '../model.ts'
import { examples, type Told } from './factsheet.examples.ts'
import { answerFactsheet } from './factsheet.ts'

golden((given: CaseOf<typeof factsheet>): Told => {
  const answer = factsheet.answer.parse(answerFactsheet(given))
  const present = answer.branches.filter(({ companies }) => companies > 0)
  return {
    companies: answer.total.companies,
    jobs: answer.total.jobs.known,
    branches: Object.fromEntries(present.map(({ branch, companies, jobs }) => [branch, [companies, jobs.known]])),
    estates: answer.estates.map(({ estate, municipality, companies }) => [estate, municipality, companies]),
    shareBelow50: answer.shareBelow50,
    sizeUnknown: answer.sizeUnknown,
    previousJobsMissing: answer.previousJobsMissing,
    changes: answer.changes.map(({ branch, companies, jobs }) => [branch, companies, jobs]),
  }
}, examples)

test('branches, sizes and municipalities each add up to the total', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const answer = answerFactsheet({ referenceDate: '2026-01-01', tallies, previous: null })
      for (const split of [answer.branches, answer.sizes, answer.municipalities]) {
        assert.equal(
          split.reduce((sum, { companies }) => sum + companies, 0),
          answer.total.companies,
        )
        assert.equal(
          split.reduce((sum, { jobs }) => sum + jobs.atLeast, 0),
          answer.total.jobs.atLeast,
        )
      }
    }),
  )
})

test('estates never hold more than the total, for not every maker is on one', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const { estates, total } = answerFactsheet({ referenceDate: '2026-01-01', tallies, previous: null })
      assert.ok(estates.reduce((sum, { companies }) => sum + companies, 0) <= total.companies)
      assert.ok(estates.every(({ estate }) => estate !== ''))
    }),
  )
})

test('nothing changed is no change', () => {
  fc.assert(
    fc.property(arbitraryTallies, (tallies) => {
      const previous = { referenceDate: '2025-01-01', tallies }
      assert.deepEqual(answerFactsheet({ referenceDate: '2026-01-01', tallies, previous }).changes, [])
    }),
  )
})

test('the way back undoes the way there', () => {
  fc.assert(
    fc.property(arbitraryTallies, arbitraryTallies, (a, b) => {
      const changes = (from: typeof a, to: typeof a) =>
        answerFactsheet({
          referenceDate: '2026-01-01',
          tallies: to,
          previous: { referenceDate: '2025-01-01', tallies: from },
        }).changes
      const sums = (rows: ReturnType<typeof changes>) => rows.reduce((sum, { jobs }) => sum + jobs, 0)
      assert.equal(sums(changes(a, b)) + sums(changes(b, a)), 0)
    }),
  )
})
