import { z } from 'zod'
import { Steps, Series } from './series.ts'

export const Prices = {
  buy: Series,
  sell: Series,
  /** What a kWh costs that the connection cannot bring. */
  shortagePrice: z.number().default(10),
}

export const Hub = {
  stepHours: z.number(),
  load: Steps,
  pv: Series,
  importLimitKw: Series,
  exportLimitKw: Series,
  ...Prices,
}
