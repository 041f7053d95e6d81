import fc from 'fast-check'
import type { Battery } from '../../../src/instruments/energyhub/calc/battery.ts'
import type { HubYear } from '../../../src/instruments/energyhub/calc/oneMeter.ts'

/** Zero and whole numbers come often, because limits that touch are where a method breaks. */
export function amount(least: number, most: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constant(0),
    fc.double({ min: Math.max(least, 1e-3), max: most, noNaN: true }),
    fc.integer({ min: Math.ceil(least), max: Math.floor(most) }),
  )
}

export function listOf(item: fc.Arbitrary<number>, steps: number): fc.Arbitrary<Float64Array> {
  return fc.array(item, { minLength: steps, maxLength: steps }).map((values) => Float64Array.from(values))
}

function limit(steps: number, fixed: readonly number[]): fc.Arbitrary<Float64Array> {
  const flat = fc.constantFrom(...fixed).map((value) => new Float64Array(steps).fill(value))
  return fc.oneof(listOf(amount(0, 120), steps), flat)
}

export type PriceKind = 'never negative' | 'any'

/** A hub of up to `most` steps with everything that can be awkward: no outlet, no connection, flat or negative prices. */
export function arbitraryHub(most: number, priceKind: PriceKind): fc.Arbitrary<HubYear> {
  const cheapest = priceKind === 'any' ? -0.3 : 0
  return fc.integer({ min: 1, max: most }).chain((steps) => {
    const price = fc.oneof(
      // Prices come in hundredths of a cent; numbers next to zero only upset the optimiser we compare with.
      fc.integer({ min: cheapest * 1e4, max: 6_000 }).map((value) => value / 1e4),
      fc.constantFrom(0, 0.1, 0.2, Math.max(cheapest, -0.1)),
    )
    const flat = fc.constantFrom(0.2, 0, Math.max(cheapest, -0.05)).map((value) => new Float64Array(steps).fill(value))
    return fc
      .record({
        stepHours: fc.constantFrom(0.25, 1),
        load: listOf(amount(0, 100), steps),
        pv: listOf(amount(0, 150), steps),
        importLimit: limit(steps, [0, 40, 1e6, 1100]),
        exportLimit: limit(steps, [0, 0, 20, 1e6]),
        buy: fc.oneof(listOf(price, steps), flat),
        spread: fc.oneof(
          fc.constant(0),
          fc.integer({ min: 0, max: 3_000 }).map((value) => value / 1e4),
        ),
      })
      .map(({ spread, ...hub }) => ({
        ...hub,
        sell: hub.buy.map((value) => Math.max(value - spread, priceKind === 'any' ? -Infinity : 0)),
        shortagePrice: 5,
      }))
  })
}

const power = fc.oneof(fc.constantFrom(0, 1e-3, 10, 50, 1e4), fc.double({ min: 1e-3, max: 100, noNaN: true }))

/** A battery from 1 Wh to 1 GWh, without power, without loss, leaking, wearing, empty, half or full at the start. */
export function arbitraryBattery(steps: number): fc.Arbitrary<Battery> {
  return fc
    .record({
      chargeKw: power,
      dischargeKw: power,
      energyKwh: fc.oneof(fc.constantFrom(0, 1e-3, 20, 200, 1e6), fc.double({ min: 1e-3, max: 400, noNaN: true })),
      etaCharge: fc.constantFrom(1, 0.97, 0.9, 0.6),
      etaDischarge: fc.constantFrom(1, 0.95, 0.85, 0.5),
      retention: fc.constantFrom(1, 1, 0.9999, 0.99, 0.9),
      wearCharge: fc.constantFrom(0, 0, 0.01, 0.05),
      wearDischarge: fc.constantFrom(0, 0, 0.02),
      filled: fc.constantFrom(0, 0.5, 1),
      end: fc.constantFrom('free', 'same', 'idle', 'empty'),
    })
    .map(({ filled, end, ...battery }) => {
      const startKwh = battery.energyKwh * filled
      const idle = startKwh * battery.retention ** steps
      const wanted = { free: null, same: startKwh, idle, empty: 0 }
      return { ...battery, startKwh, endKwh: wanted[end] }
    })
}

export type HubWithBattery = { readonly year: HubYear; readonly battery: Battery }

export function arbitraryCase(most: number, priceKind: PriceKind): fc.Arbitrary<HubWithBattery> {
  return arbitraryHub(most, priceKind).chain((year) =>
    arbitraryBattery(year.load.length).map((battery) => ({ year, battery })),
  )
}
