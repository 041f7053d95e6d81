import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount, arbitraryBattery, arbitraryHub, listOf } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { aggregate, type Company } from './aggregate.ts'
import { hubProgramme, type PriceView, type Site } from './hubProgramme.ts'
import { oneMeter } from './oneMeter.ts'
import { asOneMeter, ownMeters } from './ownMeters.ts'
import { sum } from './totals.ts'
import { valueOf } from './valueOf.ts'

const company = (steps: number): fc.Arbitrary<Company> =>
  fc.record({
    load: listOf(amount(0, 100), steps),
    pv: listOf(amount(0, 150), steps),
    importLimit: listOf(amount(0, 120), steps),
    exportLimit: fc.oneof(listOf(amount(0, 60), steps), fc.constant(new Float64Array(steps))),
  })

const cases = arbitraryHub(12, 'any').chain((group) =>
  fc.record({
    group: fc.constant(group),
    companies: fc.array(company(group.load.length), { minLength: 1, maxLength: 4 }),
    battery: arbitraryBattery(group.load.length),
  }),
)

for (const view of ['one-meter', 'own-meters'] satisfies PriceView[]) {
  test(`companies added up cost what each of them apart costs in HiGHS (${view})`, async () => {
    const solve = createHighs()
    let compared = 0
    const property = fc.asyncProperty(cases, async ({ group, companies, battery }) => {
      const steps = group.load.length
      const together = aggregate(companies, steps)
      const node = view === 'one-meter' ? oneMeter(asOneMeter(group, together)) : ownMeters(group, together)
      const valued = valueOf(node, battery)
      const nothing = new Float64Array(steps)
      const unlimited = new Float64Array(steps).fill(Infinity)
      const shared: Site = {
        load: nothing,
        pv: nothing,
        importLimit: unlimited,
        exportLimit: unlimited,
        batteries: [battery],
      }
      const sites = [...companies.map((one) => ({ ...one, batteries: [] })), shared]
      const solved = await solve(hubProgramme(group, sites, view).programme)
      if (valued === null || solved.status !== 'optimal') return
      const ours = valued.cost + sum(together.shortKw) * group.stepHours * group.shortagePrice
      const scale = Math.max(1, Math.abs(solved.objective))
      assert.ok(Math.abs(ours - solved.objective) <= 3e-6 * scale, `${ours} and ${solved.objective}`)
      assert.ok(Math.abs(valued.lowerBound - valued.cost) <= 1e-7 * scale)
      compared++
    })
    await fc.assert(property, { numRuns: 200 })
    assert.ok(compared > 130, `only ${compared} cases could be compared`)
  })
}
