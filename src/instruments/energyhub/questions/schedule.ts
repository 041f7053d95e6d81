import { z } from 'zod'

export const Schedule = z.strictObject({
  chargeKw: z.array(z.number()),
  dischargeKw: z.array(z.number()),
  stateKwh: z.array(z.number()),
  importKw: z.array(z.number()),
  exportKw: z.array(z.number()),
  curtailedKw: z.array(z.number()),
  shortageKw: z.array(z.number()),
})
