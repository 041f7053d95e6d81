import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { comparePlans } from '../../../../tests/support/energyhub/comparePlans.ts'
import { createHighs } from '../../../platform/solver/highs.ts'

// At night, with a new seed each time: fast-check prints it when a case fails.
for (const [most, numRuns] of [
  [60, 16_000],
  [400, 200],
] as const) {
  test(`${numRuns} random hubs of up to ${most} steps have the plan of HiGHS`, async () => {
    const solve = createHighs()
    let compared = 0
    const property = fc.asyncProperty(arbitraryCase(most, 'never negative'), async (given) => {
      if (await comparePlans(given, solve, false)) compared++
    })
    await fc.assert(property, { numRuns })
    assert.ok(compared > numRuns / 2, `only ${compared} cases could be compared`)
  })
}

test('4,000 random hubs with negative prices have the plan of HiGHS with whole numbers', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryCase(12, 'any'), async (given) => {
    if (await comparePlans(given, solve, true)) compared++
  })
  await fc.assert(property, { numRuns: 4_000 })
  assert.ok(compared > 2_000, `only ${compared} cases could be compared`)
})

test('5,000 random hubs with negative prices are never dearer at HiGHS, which may charge and discharge at once', async () => {
  const solve = createHighs()
  const property = fc.asyncProperty(arbitraryCase(60, 'any'), async (given) => {
    await comparePlans(given, solve, false)
  })
  await fc.assert(property, { numRuns: 5_000 })
})
