import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Example } from '../../../core/example.ts'
import { hasMeasuredYears, oneMegawattHour, steelPlant } from '../../../../tests/support/energyhub/steelPlant.ts'
import { type Battery, noBattery } from './battery.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { sum, totalsOf } from './totals.ts'

type Told = { readonly cost: number; readonly lostKwh: number }

const highs = { kind: 'program', program: 'HiGHS, the same year as one linear programme', version: '1.15' } as const

const cases: readonly Example<[battery: Battery], Told>[] = [
  {
    name: 'without a battery half of the solar power is lost',
    given: [noBattery],
    expected: { cost: 55_905.4, lostKwh: 491_648 },
    origin: highs,
  },
  {
    name: 'a battery of 1 MWh halves the bill',
    given: [oneMegawattHour],
    expected: { cost: 29_343.43, lostKwh: 403_916 },
    origin: {
      kind: 'hand',
      steps: 'our own plan with its proof; HiGHS, which lets a battery charge and discharge at once, says 29 049.28',
    },
  },
  {
    name: 'a battery that holds nothing changes nothing',
    given: [{ ...oneMegawattHour, energyKwh: 0 }],
    expected: { cost: 55_905.4, lostKwh: 491_648 },
    origin: { kind: 'hand', steps: 'what cannot be stored cannot be moved: the year without a battery' },
  },
]

for (const { name, given, expected } of cases) {
  test(`a measured steel plant: ${name}`, { skip: !hasMeasuredYears }, () => {
    const year = steelPlant()
    const plan = cheapestPlan(oneMeter(year), given[0])
    assert.ok(plan)
    const { curtailedKwh, shortageKwh } = totalsOf(plan.schedule, year.stepHours)
    assert.equal(plan.cost.toFixed(2), expected.cost.toFixed(2))
    assert.ok(plan.gap <= 1e-8, `a gap of ${plan.gap}`)
    assert.ok(Math.abs(curtailedKwh - expected.lostKwh) < 1, `${curtailedKwh} kWh lost`)
    assert.ok(plan.schedule.chargeKw.every((kw, step) => kw === 0 || plan.schedule.dischargeKw[step] === 0))
    assert.equal(shortageKwh, 0)
    assert.equal(Math.round((sum(year.load) * year.stepHours) / 1000), 960)
  })
}
