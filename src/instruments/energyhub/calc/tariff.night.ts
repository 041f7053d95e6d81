import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arbitraryTariff, comparePeaks } from '../../../../tests/support/energyhub/comparePeaks.ts'
import { createHighs } from '../../../platform/solver/highs.ts'

test('the monthly peaks that pay are those of HiGHS in 5,000 random hubs, also where a tariff is zero', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryTariff(30), async ([given, tariff]) => {
    if (await comparePeaks(given, tariff, solve)) compared++
  })
  await fc.assert(property, { numRuns: 5_000 })
  assert.ok(compared > 3_500, `only ${compared} cases could be compared`)
})
