import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose } from '../../../../tests/support/golden.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { createHighs } from '../../../platform/solver/highs.ts'
import { hub } from '../questions/hub.ts'
import { examples, neighbours } from './hub.examples.ts'
import { answerHub, answerSharedHub, type GivenHubCase } from './hub.ts'

for (const { name, given, expected, origin, tolerance } of examples) {
  test(`${name} (${origin.kind === 'hand' ? origin.steps : origin.kind})`, async () => {
    const answer = hub.answer.parse(await answerHub(given[0], createHighs()))
    assert.ok(!isRefusal(answer))
    assert.ok(Math.abs(answer.gap) <= 1e-6)
    const told = { cost: answer.cost, lost: answer.curtailedKwh, apart: answer.costApart }
    assertClose(told, expected, Math.max(tolerance ?? 0, 1e-6), '')
  })
}

test('what cannot be is refused at its place', async () => {
  const [first, second] = neighbours.companies
  const [only] = examples[2]?.given ?? []
  const battery = only?.batteries[0]
  assert.ok(battery)
  const refusals: readonly [Partial<GivenHubCase>, string][] = [
    [{ companies: [] }, '/companies'],
    [{ companies: [{ ...first, load: [] }] }, '/companies/0/load'],
    [{ companies: [first, { ...second, pv: [1] }] }, '/companies/1/pv'],
    [{ companies: [first, { ...second, exportLimitKw: -1 }] }, '/companies/1/exportLimitKw'],
    [{ stepHours: 0 }, '/stepHours'],
    [{ importLimitKw: -1 }, '/importLimitKw'],
    [{ sell: 0.3 }, '/sell'],
    [{ sell: -11 }, '/shortagePrice'],
    [{ batteries: [{ ...battery, etaCharge: 2 }] }, '/batteries/0/etaCharge'],
    [{ batteries: [{ ...battery, at: 'Nergens' }] }, '/batteries/0/at'],
    [{ batteries: [battery, { ...battery, startKwh: 9 }] }, '/batteries/1/startKwh'],
    [{ batteries: new Array(6).fill(battery) }, '/batteries'],
    [{ batteries: [{ ...battery, endKwh: 4, chargeKw: 1 }] }, '/batteries/0/endKwh'],
  ]
  for (const [change, at] of refusals) {
    const answer = await answerHub({ ...neighbours, ...change }, createHighs())
    assert.ok(isRefusal(answer), at)
    assert.equal(answer.at, at)
  }
})

test('without an optimiser the shared battery has the same answer', async () => {
  const [given] = examples[2]?.given ?? []
  assert.ok(given)
  assert.deepEqual(answerSharedHub(given), await answerHub(given, createHighs()))
})

test('a battery cut in two at the hub does what it did whole', async () => {
  const [given] = examples[2]?.given ?? []
  const battery = given?.batteries[0]
  assert.ok(given && battery)
  const half = { ...battery, chargeKw: 2, dischargeKw: 2, energyKwh: 2 }
  for (const price of ['one-meter', 'own-meters'] as const) {
    const whole = answerSharedHub({ ...given, price })
    const cut = await answerHub({ ...given, price, batteries: [half, half] }, createHighs())
    assert.ok(!isRefusal(whole) && !isRefusal(cut))
    assert.ok(Math.abs(whole.cost - cut.cost) <= 1e-6)
    assert.ok(Math.abs(whole.curtailedKwh - cut.curtailedKwh) <= 1e-6)
  }
})
