import { z } from 'zod'

/** Every optimum carries its proof: no plan can cost less than `lowerBound`; `gap` is relative to the cost. */
export const Proof = { cost: z.number(), lowerBound: z.number(), gap: z.number() }
