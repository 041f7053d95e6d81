/** A battery as the engine sees it. Powers are measured at its connection, energy is what lies stored. */
export type Battery = {
  readonly chargeKw: number
  readonly dischargeKw: number
  readonly energyKwh: number
  readonly etaCharge: number
  readonly etaDischarge: number
  /** Part of the stored energy that is still there one step later; 1 without self-discharge. */
  readonly retention: number
  /** EUR per kWh that goes in, and per kWh that comes out. */
  readonly wearCharge: number
  readonly wearDischarge: number
  readonly startKwh: number
  /** What must lie stored at the end; `null` leaves it free. */
  readonly endKwh: number | null
}

/** The battery that does nothing, so that "no battery" needs no branch anywhere. */
export const noBattery: Battery = {
  chargeKw: 0,
  dischargeKw: 0,
  energyKwh: 0,
  etaCharge: 1,
  etaDischarge: 1,
  retention: 1,
  wearCharge: 0,
  wearDischarge: 0,
  startKwh: 0,
  endKwh: null,
}

/** Power at the connection (kW, positive when charging) that changes the stored energy by `storedKwh` in one step. */
export function batteryKw(battery: Battery, storedKwh: number, stepHours: number): number {
  const rate = storedKwh / stepHours
  return rate < 0 ? rate * battery.etaDischarge : rate / battery.etaCharge
}

/** Rounding that a store of this size cannot tell from nothing. */
export function energyTolerance(battery: Battery, stepHours: number): number {
  return 1e-9 * battery.energyKwh + 1e-11 * (battery.chargeKw + battery.dischargeKw) * stepHours
}
