import { z } from 'zod'
import { encodings } from './encoding.ts'
import { delimiters } from './table.ts'

export const decimalMarks = [',', '.'] as const
export type DecimalMark = (typeof decimalMarks)[number]

export const dateOrders = ['dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

const Header = z.string().max(32_768)

/**
 * Which column of a table is which field, as a person confirmed it. Kept per organisation and used again for a file
 * with the same header. A decimal mark or date order stands here only when a person answered that question; what the
 * rows themselves say is found out anew for every file.
 */
export const MappingProfile = z.strictObject({
  /** How the organisation calls it, to choose it again; `null`: it was kept without a name. */
  name: z.string().trim().max(80).nullable().optional(),
  /** `null`: found out from the file. */
  encoding: z.enum(encodings).nullable().default(null),
  delimiter: z.enum(delimiters).nullable().default(null),
  sheet: z.string().max(255).nullable().default(null),
  /** Line of the header row; `null`: found by its names. */
  headerLine: z.int().positive().nullable().default(null),
  headers: z.array(Header).max(500),
  fingerprint: z.string().max(128),
  columns: z
    .array(
      z.strictObject({
        column: z.int().nonnegative(),
        header: Header,
        field: z.string().max(100),
        decimalMark: z.enum(decimalMarks).nullable().default(null),
        dateOrder: z.enum(dateOrders).nullable().default(null),
      }),
    )
    .max(500)
    .refine((columns) => new Set(columns.map((one) => one.field)).size === columns.length, {
      message: 'Een veld kan maar bij één kolom horen. A field can belong to one column only.',
    }),
})
export type MappingProfile = z.output<typeof MappingProfile>
export type ColumnMapping = MappingProfile['columns'][number]
