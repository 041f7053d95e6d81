import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseOf } from '../../../core/instrument.ts'
import { arbitraryTallies } from '../../../../tests/support/arbitraryTallies.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { trend } from '../model.ts'
import { examples, type Told } from './trend.examples.ts'
import { answerTrend } from './trend.ts'

golden((given: CaseOf<typeof trend>): Told => {
  const { points, breaks } = trend.answer.parse(answerTrend(given))
  return {
    points: points.map(({ referenceDate, companies, jobs, jobsIndex }) => [
      referenceDate,
      companies,
      jobs.known,
      jobsIndex,
    ]),
    breaks,
  }
}, examples)

const snapshots = fc.uniqueArray(
  fc.record(
    {
      referenceDate: fc.constantFrom('2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'),
      sbiVersion: fc.constantFrom<'2008' | '2025'>('2008', '2025'),
      tallies: arbitraryTallies,
    },
    { noNullPrototype: true },
  ),
  { selector: ({ referenceDate }) => referenceDate, maxLength: 5 },
)

test('the order in which snapshots are given does not matter', () => {
  fc.assert(
    fc.property(snapshots, (given) =>
      assert.deepEqual(answerTrend({ snapshots: given.toReversed() }), answerTrend({ snapshots: given })),
    ),
  )
})

test('the branches of a point add up to its companies and jobs', () => {
  fc.assert(
    fc.property(snapshots, (given) => {
      for (const { branches, companies, jobs } of answerTrend({ snapshots: given }).points) {
        const sum = (of: (row: (typeof branches)[number]) => number) => branches.reduce((all, row) => all + of(row), 0)
        assert.equal(
          sum((row) => row.companies),
          companies,
        )
        assert.equal(
          sum((row) => row.jobs.known),
          jobs.known,
        )
      }
    }),
  )
})

test('what was given is left as it was', () => {
  fc.assert(
    fc.property(snapshots, (given) => {
      const before = structuredClone(given)
      answerTrend({ snapshots: given })
      assert.deepEqual(given, before)
    }),
  )
})
