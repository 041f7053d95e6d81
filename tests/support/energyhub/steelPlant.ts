import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HubYear } from '../../../src/instruments/energyhub/calc/oneMeter.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/energy-profiles')

/** Measured files that may not be copied into the project: what needs them skips itself where they are not. */
export const hasMeasuredYears = existsSync(folder)

function column(file: string, index: number): number[] {
  const rows = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/).slice(1)
  return rows.map((row) => Number(row.split(',')[index]))
}

/** EUR/kWh per quarter-hour: the Dutch day-ahead price of 2024, its first 365 days. */
function dayAhead2024(): Float64Array {
  const perMwh = column('NL_day_ahead_prices_2024_hourly.csv', 1)
  return Float64Array.from({ length: 35_040 }, (_, step) => perMwh[step >> 2] / 1000)
}

/**
 * A year of a real steel plant (960 MWh, 629 kW at most) with 1 MWp east-west as at Cabauw in 2023, paying the
 * day-ahead price of 2024, feeding in forbidden. Three years laid upon each other by their place in the year.
 */
export function steelPlant(): HubYear {
  const kwh = column('uci-steel-industry-15min-2018.csv', 1)
  const perKwp = column('pvlib-Cabauw-15EW-2023-hourly.csv', 1)
  const buy = dayAhead2024()
  const steps = kwh.length
  return {
    stepHours: 0.25,
    load: Float64Array.from(kwh, (value) => value * 4),
    pv: Float64Array.from({ length: steps }, (_, step) => Math.max(0, perKwp[step >> 2]) * 1000),
    importLimit: new Float64Array(steps).fill(700),
    exportLimit: new Float64Array(steps),
    buy,
    sell: buy.map((price) => Math.min(0, price)),
    shortagePrice: 10,
  }
}

/** 500 kW and 1 MWh, at 95 % each way; empty at the start. */
export const oneMegawattHour = {
  chargeKw: 500,
  dischargeKw: 500,
  energyKwh: 1000,
  etaCharge: 0.95,
  etaDischarge: 0.95,
  retention: 1,
  wearCharge: 0,
  wearDischarge: 0,
  startKwh: 0,
  endKwh: null,
} as const
