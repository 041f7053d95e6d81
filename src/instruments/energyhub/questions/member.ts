import { z } from 'zod'
import { Name } from './name.ts'
import { Steps, Series } from './series.ts'

export const Member = z.strictObject({
  name: Name,
  load: Steps,
  pv: Series,
  importLimitKw: Series,
  exportLimitKw: Series,
})
