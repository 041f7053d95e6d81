import { z } from 'zod'
import { protect } from './model.ts'
import { PublicationFile } from './publishedTable.ts'
import { publishedDimensions } from './world.ts'

/**
 * What an editor offers for publication: the unprotected tables with their title and sources. The rules, and what is
 * out already, are the gate's own: nobody can ask for weaker ones.
 */
export const Offer = protect.case.omit({ rules: true, earlier: true, watched: true }).extend({
  title: PublicationFile.shape.title,
  divisionYear: PublicationFile.shape.divisionYear,
  sources: PublicationFile.shape.sources,
  dimensions: z.record(z.enum(publishedDimensions), protect.case.shape.dimensions.valueType).meta({
    description: 'region, branch and sizeClass: the dimensions in which is published',
  }),
})
