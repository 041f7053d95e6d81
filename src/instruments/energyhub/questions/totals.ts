import { z } from 'zod'

export const Totals = {
  importKwh: z.number(),
  exportKwh: z.number(),
  curtailedKwh: z.number(),
  /** Above zero: the connection cannot carry the load, not even with the battery. */
  shortageKwh: z.number(),
  peakImportKw: z.number(),
  peakExportKw: z.number(),
  chargeKwh: z.number(),
  dischargeKwh: z.number(),
}
