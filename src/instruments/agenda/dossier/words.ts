import { z } from 'zod'

/** A sentence in both languages, as it was said when it was kept. */
export const Words = z.strictObject({ nl: z.string().max(2000), en: z.string().max(2000) })
