import { z } from 'zod'

/** Refusals are answers too: a code, a sentence and the place in the case. */
export const Refused = z.strictObject({ refused: z.string(), why: z.string(), at: z.string().optional() })
