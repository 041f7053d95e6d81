import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../core/outcome.ts'
import { arbitraryCase, type HubWithBattery } from '../../../../tests/support/energyhub/arbitraryHub.ts'
import { auditPlan } from '../../../../tests/support/energyhub/comparePlans.ts'
import { golden } from '../../../../tests/support/golden.ts'
import { dispatch } from '../questions/dispatch.ts'
import { noBattery } from './battery.ts'
import { examples, fourHours, type Told } from './dispatch.examples.ts'
import { answerDispatch, type GivenDispatch } from './dispatch.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'

golden((given: GivenDispatch) => {
  const answer = answerDispatch(given)
  if (isRefusal(answer)) return answer
  const { cost, importKwh, exportKwh, curtailedKwh, shortageKwh } = answer
  return { cost, importKwh, exportKwh, curtailedKwh, shortageKwh } satisfies Told
}, examples)

test('every answer fits the schema of its question and proves itself', () => {
  for (const { given } of examples) {
    const answer = dispatch.answer.parse(answerDispatch({ ...given[0], schedule: true }))
    if (isRefusal(answer)) continue
    assert.ok(Math.abs(answer.gap) <= 1e-9)
    assert.equal(answer.schedule?.importKw.length, given[0].load.length)
  }
})

test('a case with the defaults left out is a case', () => {
  const parsed = dispatch.case.parse({
    ...fourHours,
    shortagePrice: undefined,
    battery: { chargeKw: 4, dischargeKw: 4, energyKwh: 6 },
  })
  assert.deepEqual(answerDispatch(parsed), answerDispatch(fourHours))
})

const refused: readonly [name: string, change: Partial<GivenDispatch>, code: string, at: string][] = [
  ['a step without length', { stepHours: 0 }, 'step-length', '/stepHours'],
  ['a load without steps', { load: [] }, 'no-steps', '/load'],
  ['solar power of another length', { pv: [1, 2] }, 'wrong-length', '/pv'],
  ['a negative load', { load: [1, 1, -2, 1] }, 'negative', '/load/2'],
  ['a negative connection', { importLimitKw: -1 }, 'negative', '/importLimitKw'],
  ['an endless price', { buy: Infinity }, 'not-a-number', '/buy'],
  ['shortage cheaper than buying', { shortagePrice: 0.1 }, 'shortage-below-buy', '/shortagePrice'],
  ['one selling price above one buying price', { sell: 0.3 }, 'sell-above-buy', '/sell'],
  ['an efficiency of zero', { battery: { ...full(), etaCharge: 0 } }, 'out-of-range', '/battery/etaCharge'],
  [
    'a leak of all in an hour',
    { battery: { ...full(), selfDischargePerHour: 1 } },
    'out-of-range',
    '/battery/selfDischargePerHour',
  ],
  ['more at the start than fits', { battery: { ...full(), startKwh: 7 } }, 'start-above-energy', '/battery/startKwh'],
  ['more at the end than fits', { battery: { ...full(), endKwh: 7 } }, 'end-above-energy', '/battery/endKwh'],
  ['power that is not a number', { battery: { ...full(), chargeKw: Number.NaN } }, 'not-a-number', '/battery/chargeKw'],
]

function full(): NonNullable<GivenDispatch['battery']> {
  assert.ok(fourHours.battery)
  return fourHours.battery
}

for (const [name, change, code, at] of refused) {
  test(`${name} is refused at ${at}`, () => {
    const answer = answerDispatch({ ...fourHours, ...change })
    assert.ok(isRefusal(answer))
    assert.deepEqual([answer.refused, answer.at], [code, at])
  })
}

const anyCase = arbitraryCase(60, 'any')

function costOf({ year, battery }: HubWithBattery): number | null {
  return cheapestPlan(oneMeter(year), battery)?.cost ?? null
}

test('every plan keeps all limits and goes one way at a time', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const plan = cheapestPlan(oneMeter(given.year), given.battery)
      if (plan) auditPlan(given, plan)
    }),
    { numRuns: 400 },
  )
})

test('a battery with a free end never makes it dearer', () => {
  fc.assert(
    fc.property(anyCase, ({ year, battery }) => {
      const with_ = costOf({ year, battery: { ...battery, endKwh: null } })
      const without = costOf({ year, battery: noBattery })
      assert.ok(with_ !== null && without !== null && with_ <= without + 1e-6 * Math.max(1, Math.abs(without)))
    }),
  )
})

test('more power, more energy and more connection never make it dearer', () => {
  fc.assert(
    fc.property(anyCase, fc.double({ min: 1, max: 3, noNaN: true }), ({ year, battery }, factor) => {
      const base = costOf({ year, battery })
      if (base === null) return
      const grown = (series: Float64Array) => series.map((value) => value * factor)
      const wider = [
        { year, battery: { ...battery, chargeKw: battery.chargeKw * factor } },
        { year, battery: { ...battery, dischargeKw: battery.dischargeKw * factor } },
        { year, battery: { ...battery, energyKwh: battery.energyKwh * factor } },
        { year: { ...year, importLimit: grown(year.importLimit) }, battery },
        { year: { ...year, exportLimit: grown(year.exportLimit) }, battery },
      ]
      for (const other of wider) {
        const cost = costOf(other)
        assert.ok(cost !== null && cost <= base + 1e-6 * Math.max(1, Math.abs(base)))
      }
    }),
  )
})

test('ten times as many kilowatts cost ten times as much', () => {
  fc.assert(
    fc.property(anyCase, ({ year, battery }) => {
      const tenfold = (series: Float64Array) => series.map((value) => value * 10)
      const base = costOf({ year, battery })
      const large = costOf({
        year: {
          ...year,
          load: tenfold(year.load),
          pv: tenfold(year.pv),
          importLimit: tenfold(year.importLimit),
          exportLimit: tenfold(year.exportLimit),
        },
        battery: {
          ...battery,
          chargeKw: battery.chargeKw * 10,
          dischargeKw: battery.dischargeKw * 10,
          energyKwh: battery.energyKwh * 10,
          startKwh: battery.startKwh * 10,
          endKwh: battery.endKwh === null ? null : battery.endKwh * 10,
        },
      })
      if (base === null || large === null) return
      assert.ok(Math.abs(large - 10 * base) <= 1e-5 * Math.max(1, Math.abs(large)))
    }),
  )
})

test('the series that are handed in are left as they were', () => {
  const load = Float64Array.of(2, 2, 6, 6)
  const copy = load.slice()
  answerDispatch({ ...fourHours, load })
  assert.deepEqual(load, copy)
})

test('a battery that leaks a tenth every hour for a year stays within the numbers', () => {
  const steps = 8760
  const answer = answerDispatch({
    ...fourHours,
    load: Array.from({ length: steps }, (_, hour) => (hour % 24 < 8 ? 1 : 6)),
    pv: Array.from({ length: steps }, (_, hour) => (hour % 24 > 9 && hour % 24 < 16 ? 9 : 0)),
    battery: { ...full(), selfDischargePerHour: 0.1 },
  })
  assert.ok(!isRefusal(answer))
  assert.ok(Math.abs(answer.gap) <= 1e-9)
  assert.ok(answer.dischargeKwh > 1000)
})
