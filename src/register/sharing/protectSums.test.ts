import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { branches } from '../../core/branch.ts'
import { type Counted, fewest, protectSums } from './protectSums.ts'

const sum = fc.record({
  companies: fc.integer({ min: 0, max: 12 }),
  jobs: fc.integer({ min: 0, max: 500 }),
  jobsMissing: fc.integer({ min: 0, max: 3 }),
})
const municipality = fc.record({
  shares: fc.boolean(),
  sums: fc.array(fc.tuple(fc.constantFrom(...branches), sum), { maxLength: 7 }),
})
const region = fc.array(municipality, { maxLength: 12 }).map((all): Counted[] =>
  all.map(({ shares, sums }, at) => ({
    code: `GM${at}`,
    name: String(at),
    referenceDate: '2026-01-01',
    byBranch: shares ? new Map(sums) : null,
  })),
)

test('no sum of fewer than five companies is shown, nor can one be found by taking the others off the total', () => {
  fc.assert(
    fc.property(region, (counted) => {
      const { municipalities, total, branches: shown } = protectSums(counted)
      for (const { sum } of [...municipalities, ...shown])
        assert.ok(sum === null || sum.companies === 0 || sum.companies >= fewest)
      const hidden = shown.filter((one) => one.sum === null)
      const rest = (total?.companies ?? 0) - shown.reduce((all, one) => all + (one.sum?.companies ?? 0), 0)
      assert.ok(hidden.length === 0 ? rest === 0 : hidden.length > 1 || (total?.companies ?? 0) === rest)
      assert.ok(rest === 0 || rest >= fewest, 'what is hidden is together enough companies')
      const ofMunicipalities = municipalities.reduce((all, one) => all + (one.sum?.companies ?? 0), 0)
      assert.equal(total?.companies ?? 0, ofMunicipalities)
    }),
  )
})

test('a municipality that does not share is a gap, and is not counted as sharing', () => {
  const byBranch = new Map([['machinery', { companies: 9, jobs: 90, jobsMissing: 1 }]] as const)
  const plate = { referenceDate: '2026-01-01' }
  const { municipalities, sharing, total } = protectSums([
    { code: 'GM0222', name: 'Doetinchem', ...plate, byBranch },
    { code: 'GM0197', name: 'Aalten', ...plate, byBranch: null },
    { code: 'GM1586', name: 'Oost Gelre', referenceDate: null, byBranch: new Map() },
  ])
  assert.deepEqual(
    municipalities.map(({ state }) => state),
    ['shown', 'silent', 'empty'],
  )
  assert.deepEqual([sharing, total], [2, { companies: 9, jobs: 90, jobsMissing: 1 }])
})
