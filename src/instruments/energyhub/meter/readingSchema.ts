import { z } from 'zod'
import { isDay } from '../../../core/period.ts'

const Column = z.int().min(0).max(500)

/**
 * What a person may say better than the file does. A page may send the whole reading back: the rest of it is found
 * again in the file itself, and is left out here.
 */
export const CorrectionsSchema = z.object({
  time: z.strictObject({ date: Column, clock: Column.nullable(), isExcelDay: z.boolean() }).nullable().exactOptional(),
  startsOn: z.string().refine(isDay).nullable().exactOptional(),
  dateOrder: z.enum(['day-first', 'month-first']).exactOptional(),
  clock: z.enum(['local', 'utc', 'winter', 'written']).exactOptional(),
  stamp: z.enum(['start', 'end']).exactOptional(),
  stepMinutes: z.number().gt(0).max(1440).exactOptional(),
  values: z
    .array(z.strictObject({ column: Column, sign: z.union([z.literal(1), z.literal(-1)]) }))
    .min(1)
    .max(20)
    .exactOptional(),
  unit: z.enum(['kWh', 'Wh', 'MWh', 'kW', 'W', 'MW']).exactOptional(),
  decimal: z.enum(['comma', 'point']).exactOptional(),
  isRegister: z.boolean().exactOptional(),
  ean: z
    .strictObject({ column: Column, value: z.string().max(40) })
    .nullable()
    .exactOptional(),
  year: z.int().min(2000).max(2100).exactOptional(),
})
