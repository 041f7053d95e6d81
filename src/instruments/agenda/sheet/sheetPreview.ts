import { z } from 'zod'
import { ActionFields } from '../dossier/actionFields.ts'

const Cell = z.object({ column: z.string(), from: z.string(), to: z.string() })

/** What taking a sheet in would do; nothing is stored before somebody says so. */
export const SheetPreview = z.object({
  /** Per action what changes, with the fields as they would be sent and the version they were made on. */
  changes: z.array(
    z.object({
      action: z.uuid(),
      title: z.string(),
      version: z.int(),
      fields: ActionFields,
      cells: z.array(Cell),
    }),
  ),
  /** Changed both here and in the sheet since it was handed out: what is here stays. */
  conflicts: z.array(
    z.object({ action: z.uuid(), title: z.string(), column: z.string(), here: z.string(), sheet: z.string() }),
  ),
  faults: z.array(z.object({ line: z.int(), column: z.string(), nl: z.string(), en: z.string() })),
  /** Columns that were deleted from the sheet: what they held stays as it is. */
  missingColumns: z.array(z.string()),
  /** Actions of the agenda that have no row any more: they stay. */
  missingActions: z.array(z.string()),
  unchanged: z.int(),
})
export type SheetPreview = z.output<typeof SheetPreview>
