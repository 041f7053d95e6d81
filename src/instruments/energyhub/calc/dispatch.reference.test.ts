import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createHighs } from '../../../platform/solver/highs.ts'
import { arbitraryCase } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { comparePlans } from '../../../../tests/support/energyhub/comparePlans.ts'
import { dispatchProgramme } from './dispatchProgramme.ts'
import { oneMeter } from './oneMeter.ts'
import { valueOf } from './valueOf.ts'

test('the cheapest plan is that of HiGHS where prices are never negative', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryCase(40, 'never negative'), async (given) => {
    if (await comparePlans(given, solve, false)) compared++
  })
  await fc.assert(property, { numRuns: 1100 })
  assert.ok(compared > 700, `only ${compared} cases could be compared`)
})

test('with negative prices no plan of HiGHS that charges and discharges in turn is cheaper', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryCase(8, 'any'), async (given) => {
    if (await comparePlans(given, solve, true)) compared++
  })
  await fc.assert(property, { numRuns: 300 })
  assert.ok(compared > 150, `only ${compared} cases could be compared`)
})

test('charging and discharging at once, which no battery can, is never dearer than our plan', async () => {
  const solve = createHighs()
  const property = fc.asyncProperty(arbitraryCase(40, 'any'), async (given) => {
    await comparePlans(given, solve, false)
  })
  await fc.assert(property, { numRuns: 700 })
})

test('a linear programme with any prices has the value that searches over sizes work with', async () => {
  const solve = createHighs()
  let compared = 0
  const property = fc.asyncProperty(arbitraryCase(40, 'any'), async ({ year, battery }) => {
    const valued = valueOf(oneMeter(year), battery)
    const solved = await solve(dispatchProgramme(year, battery))
    if (valued === null || solved.status !== 'optimal') return
    const scale = Math.max(1, Math.abs(solved.objective))
    assert.ok(Math.abs(valued.cost - solved.objective) <= 3e-6 * scale, `${valued.cost} and ${solved.objective}`)
    assert.ok(Math.abs(valued.lowerBound - valued.cost) <= 1e-7 * scale, `bound ${valued.lowerBound}`)
    compared++
  })
  await fc.assert(property, { numRuns: 500 })
  assert.ok(compared > 300, `only ${compared} cases could be compared`)
})
