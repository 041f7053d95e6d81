import { z } from 'zod'

/** EUR that one more of each would save over the whole period. */
export const Worth = z.strictObject({
  chargeKw: z.number(),
  dischargeKw: z.number(),
  energyKwh: z.number(),
  importKw: z.number(),
  exportKw: z.number(),
})
