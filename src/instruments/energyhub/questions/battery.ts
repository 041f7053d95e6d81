import { z } from 'zod'

/** Mean kW per step, EUR/kWh and kWh. */
export const Battery = z.strictObject({
  chargeKw: z.number(),
  dischargeKw: z.number(),
  energyKwh: z.number(),
  etaCharge: z.number().default(0.95),
  etaDischarge: z.number().default(0.95),
  selfDischargePerHour: z.number().default(0),
  /** EUR per kWh that goes in, and again per kWh that comes out. */
  wearEurPerKwh: z.number().default(0),
  startKwh: z.number().default(0),
  /** What must lie stored at the end; null leaves it free. */
  endKwh: z.number().nullable().default(null),
})
