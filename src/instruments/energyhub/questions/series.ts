import { z } from 'zod'

export const Steps = z.array(z.number()).max(600_000)

/** One number per step, or one number for all steps. */
export const Series = z.union([z.number(), Steps])
