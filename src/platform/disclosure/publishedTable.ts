import { z } from 'zod'
import { isDay } from '../../core/period.ts'
import { Dimension, PublishedCells } from './model.ts'

/**
 * One publication as it leaves the house: what public pages, downloads and other installations read.
 *
 * Dimensions are `region` (estate `GM0222/name`, municipality `GM0222`, region `AM09`, province `PV25`, `NL`),
 * `branch` and `sizeClass`; a dimension that is left out of `at` is the total. `value: null` is hidden: never zero,
 * and no reason is given, since the reason itself would narrow the guess. The parameters of the rules stay inside.
 */
export const PublicationFile = z.strictObject({
  format: z.literal('maakagenda.publication'),
  version: z.literal(1),
  id: z.string().min(1).max(80),
  organisation: z.string().min(1).max(40),
  title: z.strictObject({ nl: z.string().max(200), en: z.string().max(200) }),
  publishedAt: z.iso.datetime(),
  /** `disclosure.protect@1`, or how another publisher names his method. */
  method: z.string().max(80),
  divisionYear: z.int(),
  sources: z.array(
    z.strictObject({
      id: z.string().max(80),
      title: z.string().max(200),
      vintage: z.string().refine(isDay).meta({ format: 'date' }),
    }),
  ),
  dimensions: z.record(z.string(), Dimension),
  tables: z.array(PublishedCells).max(200),
})
export type PublicationFile = z.output<typeof PublicationFile>
