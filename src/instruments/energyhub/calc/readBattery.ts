import type { Refusal } from '../../../core/outcome.ts'
import { type Battery, noBattery } from './battery.ts'
import { refuseAt } from './refuseAt.ts'

/** A battery as a person gives it. */
export type GivenBattery = {
  readonly chargeKw: number
  readonly dischargeKw: number
  readonly energyKwh: number
  readonly etaCharge: number
  readonly etaDischarge: number
  /** Part of the stored energy that leaks away in an hour. */
  readonly selfDischargePerHour: number
  /** EUR per kWh that goes in, and again per kWh that comes out. */
  readonly wearEurPerKwh: number
  readonly startKwh: number
  /** `null` leaves the charge at the end free. */
  readonly endKwh: number | null
}

/** Checks a battery and turns it into what the engine works with. */
export function readBattery(given: GivenBattery | null, stepHours: number, at = '/battery'): Battery | Refusal {
  if (given === null) return noBattery
  const notNegative = ['chargeKw', 'dischargeKw', 'energyKwh', 'wearEurPerKwh', 'startKwh'] as const
  for (const name of notNegative) {
    if (!Number.isFinite(given[name])) return refuseAt('not-a-number', `${at}/${name}`)
    if (given[name] < 0) return refuseAt('negative', `${at}/${name}`)
  }
  for (const name of ['etaCharge', 'etaDischarge'] as const) {
    if (!(given[name] > 0 && given[name] <= 1)) return refuseAt('out-of-range', `${at}/${name}`)
  }
  const leak = given.selfDischargePerHour
  if (!(leak >= 0 && leak < 1)) return refuseAt('out-of-range', `${at}/selfDischargePerHour`)
  if (given.startKwh > given.energyKwh) return refuseAt('start-above-energy', `${at}/startKwh`)
  if (given.endKwh !== null) {
    if (!Number.isFinite(given.endKwh)) return refuseAt('not-a-number', `${at}/endKwh`)
    if (given.endKwh < 0) return refuseAt('negative', `${at}/endKwh`)
    if (given.endKwh > given.energyKwh) return refuseAt('end-above-energy', `${at}/endKwh`)
  }
  return {
    chargeKw: given.chargeKw,
    dischargeKw: given.dischargeKw,
    energyKwh: given.energyKwh,
    etaCharge: given.etaCharge,
    etaDischarge: given.etaDischarge,
    retention: (1 - leak) ** stepHours,
    wearCharge: given.wearEurPerKwh,
    wearDischarge: given.wearEurPerKwh,
    startKwh: given.startKwh,
    endKwh: given.endKwh,
  }
}
