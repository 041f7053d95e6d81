import { z } from 'zod'
import { criteria } from './criteria.ts'

const Cents = z.int().min(0).max(1e12)
const Weight = z.number().min(0).max(100)

/** What holds for the agenda as a whole: its name, its years with the money of each, and how the council weighs. */
export const AgendaPlan = z.strictObject({
  title: z.string().trim().min(1).max(200),
  years: z
    .array(z.strictObject({ year: z.int().min(2000).max(2100), budgetCents: Cents.nullable() }))
    .min(1)
    .max(12),
  weights: z.strictObject({ impact: Weight, reach: Weight, urgency: Weight, feasibility: Weight }),
  /** At least this part of all money goes to a pillar. */
  minimumShares: z
    .array(
      z.strictObject({
        pillar: z.enum(['entrepreneurial', 'innovative', 'smart', 'agenda']),
        share: z.number().min(0).max(1),
      }),
    )
    .max(4)
    .default([]),
})
export type AgendaPlan = z.output<typeof AgendaPlan>

/** Where a municipality starts: four years from the next, no budget decided, everything weighs the same. */
export function firstPlan(today: string): AgendaPlan {
  const next = Number(today.slice(0, 4)) + 1
  return {
    title: `Economische uitvoeringsagenda ${next}\u2013${next + 3}`,
    years: [0, 1, 2, 3].map((after) => ({ year: next + after, budgetCents: null })),
    weights: Object.fromEntries(criteria.map((one) => [one, 1])) as AgendaPlan['weights'], // one entry per criterion
    minimumShares: [],
  }
}
