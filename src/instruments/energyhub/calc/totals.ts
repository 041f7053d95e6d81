import type { Schedule } from './schedule.ts'

/** Sums (kWh) and peaks (kW) of a schedule. */
export type Totals = {
  readonly importKwh: number
  readonly exportKwh: number
  readonly curtailedKwh: number
  readonly shortageKwh: number
  readonly peakImportKw: number
  readonly peakExportKw: number
  readonly chargeKwh: number
  readonly dischargeKwh: number
}

export function totalsOf(schedule: Schedule, stepHours: number): Totals {
  return {
    importKwh: sum(schedule.importKw) * stepHours,
    exportKwh: sum(schedule.exportKw) * stepHours,
    curtailedKwh: sum(schedule.curtailedKw) * stepHours,
    shortageKwh: sum(schedule.shortageKw) * stepHours,
    peakImportKw: largest(schedule.importKw),
    peakExportKw: largest(schedule.exportKw),
    chargeKwh: sum(schedule.chargeKw) * stepHours,
    dischargeKwh: sum(schedule.dischargeKw) * stepHours,
  }
}

export function sum(series: Float64Array): number {
  let total = 0
  for (let step = 0; step < series.length; step++) total += series[step]
  return total
}

/** The largest value, and nothing below zero. */
export function largest(series: Float64Array): number {
  let most = 0
  for (let step = 0; step < series.length; step++) if (series[step] > most) most = series[step]
  return most
}
